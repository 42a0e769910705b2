package io.github.policyhandbook.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which clauses of two texts belong together. A clause in no pairing was removed or added.
 *
 * @param pairings in the order of the new text; no clause in two of them
 */
public record Alignment(List<Pairing> pairings) {

    public Alignment {
        pairings = pairings.stream()
                .sorted(Comparator.comparing(pairing -> pairing.to().get(0)))
                .toList();
    }

    /** Two texts with the same words: each clause is its namesake. */
    static Alignment identity(int clauses) {
        return new Alignment(IntStream.range(0, clauses)
                .mapToObj(i -> Pairing.of(i, i, Match.IDENTICAL))
                .toList());
    }
}
