package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * Words that a clause once had or has, and when it had them.
 *
 * @param clause the clause as it stood last with these words
 * @param section the heading it stood under; empty for a heading, and where there is none but the title
 * @param years the handbooks that have it with these words, by their place in the handbook's list, oldest first
 * @param between the last version with these words, where they came and went between two handbooks, and the year it
 *     began in; else empty
 */
record Wording(IdentifiedClause clause, String section, List<Integer> years, Optional<Between> between) {

    /** A version that no year's handbook has, and the place of the year it began in. */
    record Between(Version version, int year) {}

    Wording {
        years = List.copyOf(years);
        if (years.isEmpty() == between.isEmpty()) {
            throw new IllegalArgumentException("a wording stood in years or between two handbooks");
        }
    }

    boolean stoodIn(int year) {
        return years.contains(year);
    }
}
