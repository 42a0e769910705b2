package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All numbers of a text that say where they belong, {@code 3.2} and {@code 3.2(b)}. A text and each of its appendices count by
 * themselves: the {@code 1.2} of the text is not that of an appendix.
 */
final class StandingNumbers {

    /** By the clause with which a count begins: its numbers, in one way of writing. */
    private final NavigableMap<Integer, Set<String>> counts = new TreeMap<>();

    StandingNumbers(List<Clause> clauses, List<NumberedClause> numbered) {
        counts.put(0, new TreeSet<>());
        for (int index = 0; index < clauses.size(); index++) {
            if (DottedSeries.beginsOwnCount(clauses.get(index))) {
                counts.put(index, new TreeSet<>());
            }
        }
        numbered.stream()
                .filter(clause -> !clause.number().isPlain())
                .forEach(clause -> countOf(clause).add(inOneWay(clause.number())));
    }

    /** Whether some clause of the count that a clause belongs to has that number. */
    boolean has(ClauseNumber number, NumberedClause beside) {
        return !number.isPlain() && countOf(beside).contains(inOneWay(number));
    }

    private Set<String> countOf(NumberedClause clause) {
        return counts.floorEntry(clause.index()).getValue();
    }

    private static String inOneWay(ClauseNumber number) {
        return number.above() + number.sign();
    }
}
