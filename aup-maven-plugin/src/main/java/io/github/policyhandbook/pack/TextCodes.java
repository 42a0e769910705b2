package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By what the texts of a paper are known again, so that it can be proved later which one was decided on. */
final class TextCodes {

    private TextCodes() {}

    /** That of the approved text and that of the proposed one, as far as there are two. */
    static List<PaperView.Fingerprint> of(Paper paper, Words words) {
        return Stream.of(
                        code(
                                words.say("pack.paper-approved-text"),
                                paper.approvedCode(),
                                paper.fingerprints().approved()),
                        code(
                                words.say("pack.paper-proposed-text"),
                                paper.proposedCode(),
                                paper.fingerprints().proposed()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PaperView.Fingerprint> code(String label, Optional<String> code, Optional<String> digits) {
        return code.flatMap(known -> digits.map(all -> new PaperView.Fingerprint(label, known, all)));
    }
}
