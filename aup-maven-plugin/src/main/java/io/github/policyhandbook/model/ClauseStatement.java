package io.github.policyhandbook.model;

import java.util.HashSet;
import java.util.List;

/**
 * What an author says became of clauses of a policy between two versions, whatever their words look like.
 *
 * @param line the 1-based line of {@code alignment.yml} on which it begins
 * @param policy the policy it speaks of
 * @param before the clause as it stood before, several for a merge; empty where there was none: the other one is new
 * @param after the clause it became, several for a split; empty where it became none: it was removed. The first one named
 *     on a side that has several carries the permanent id on.
 */
public record ClauseStatement(int line, String policy, List<StatedClause> before, List<StatedClause> after) {

    public ClauseStatement {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a statement speaks of a clause on at least one side");
        }
        if (before.size() > 1 && after.size() > 1) {
            throw new IllegalArgumentException("one clause becomes several, or several one");
        }
        if (new HashSet<>(before).size() < before.size() || new HashSet<>(after).size() < after.size()) {
            throw new IllegalArgumentException("the clauses of a side are different ones");
        }
    }

    /** The same said of the policy by its id, where its author called it by another name. */
    public ClauseStatement about(String policyId) {
        return new ClauseStatement(line, policyId, before, after);
    }
}
