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

    /** How long its changes take to read; empty where the pack shows none. */
    static Optional<String> reading(Paper paper, Words words) {
        return Optional.of(paper.weight().halfMinutes())
                .filter(time -> time > 0)
                .map(time -> Minutes.of(time, words));
    }
}
