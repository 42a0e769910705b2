package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Treatment;
import io.github.policyhandbook.site.Words;
import java.util.Locale;
import java.util.Optional;

/** What papers and treatments are called, wherever the pack speaks of them. */
final class PaperSorts {

    private PaperSorts() {}

    /** {@code amended}: for a paper's looks, and as the end of its words' keys. */
    static String kind(Paper paper) {
        return paper.kind().name().toLowerCase(Locale.ROOT);
    }

    /** {@code Text changes}. */
    static String label(Paper paper, Words words) {
        return words.say("pack.kind-" + kind(paper));
    }

    /** {@code For decision}. */
    static String treatment(Treatment treatment, Words words) {
        return words.say("pack.treatment-" + treatment.name().toLowerCase(Locale.ROOT));
    }

    /** Who approves the paper; empty where its file does not say so. */
    static Optional<String> approver(Paper paper) {
        return paper.proposal().proposedFacts().approver().map(String::strip);
    }
}
