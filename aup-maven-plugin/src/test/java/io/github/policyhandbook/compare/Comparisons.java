package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Comparisons of two lists of clauses, and what can be read off their records. */
final class Comparisons {

    private Comparisons() {}

    /** The records of two texts whose clauses' ids are their places, counted from 0. */
    static List<ClauseChange> compare(List<Clause> before, List<Clause> after) {
        return ClauseChanges.of(placed(before), placed(after), ClauseAligner.align(before, after));
    }

    static List<IdentifiedClause> placed(List<Clause> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> new IdentifiedClause(String.valueOf(i), List.of(), clauses.get(i)))
                .toList();
    }

    /** The place of such a clause. */
    static int place(IdentifiedClause clause) {
        return Integer.parseInt(clause.id());
    }

    static List<Integer> places(List<IdentifiedClause> clauses) {
        return clauses.stream().map(Comparisons::place).toList();
    }

    /** Every old and new clause that stand in one record. */
    static Set<Draft.Pair> pairs(List<ClauseChange> changes) {
        Set<Draft.Pair> pairs = new TreeSet<>();
        for (ClauseChange change : changes) {
            for (int i : places(change.from())) {
                places(change.to()).forEach(j -> pairs.add(new Draft.Pair(i, j)));
            }
        }
        return pairs;
    }

    /** A record a line, words included, for a test that fails. */
    static String written(List<ClauseChange> changes) {
        return changes.stream().map(RecordLine::withWords).collect(Collectors.joining("\n"));
    }
}
