package io.github.policyhandbook.pack;

import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.VersionCode;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;

/** By what the texts of a paper are known again, so that it can be proved later which one was decided on. */
final class Fingerprints {

    private Fingerprints() {}

    /** That of the approved text and that of the proposed one, as far as there are two. */
    static List<PaperView.Fingerprint> of(Paper paper, Words words) {
        List<PaperView.Fingerprint> prints = new ArrayList<>();
        paper.proposal().approved().ifPresent(text -> prints.add(of(text, words.say("pack.paper-approved-text"))));
        paper.proposal().proposed().ifPresent(text -> prints.add(of(text, words.say("pack.paper-proposed-text"))));
        return prints;
    }

    private static PaperView.Fingerprint of(Version text, String label) {
        return new PaperView.Fingerprint(
                label, VersionCode.of(text), Sha256.hex(text.text().words()));
    }
}
