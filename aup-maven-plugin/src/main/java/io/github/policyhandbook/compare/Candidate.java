package io.github.policyhandbook.compare;

import java.util.Comparator;

/**
 * An old and a new clause that may be partners.
 *
 * @param score how much speaks for it, wording and place together
 * @param value what it counts for in the assignment, above 0
 */
record Candidate(int from, int to, double score, double value) {

    /** The best first; equal ones in the order of the text. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::value)
            .reversed()
            .thenComparingInt(Candidate::to)
            .thenComparingInt(Candidate::from);
}
