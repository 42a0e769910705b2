package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.compare.ClauseAligner;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.ClauseChanges;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.stream.IntStream;

/** Compares two texts that nothing else is known about. */
interface Comparer {

    List<Shown> compare(List<Clause> before, List<Clause> after);

    /** The plugin's own comparison. */
    static List<Shown> byPlugin(List<Clause> before, List<Clause> after) {
        return ClauseChanges.of(placed(before), placed(after), ClauseAligner.align(before, after)).stream()
                .map(Comparer::shown)
                .toList();
    }

    private static Shown shown(ClauseChange change) {
        return new Shown(
                change.kind(),
                change.moved(),
                change.renumbered(),
                places(change.from()),
                places(change.to()),
                change.words());
    }

    private static List<Integer> places(List<IdentifiedClause> clauses) {
        return clauses.stream().map(clause -> Integer.valueOf(clause.id())).toList();
    }

    private static List<IdentifiedClause> placed(List<Clause> clauses) {
        return IntStream.range(0, clauses.size())
                .mapToObj(i -> new IdentifiedClause(String.valueOf(i), List.of(), clauses.get(i)))
                .toList();
    }
}
