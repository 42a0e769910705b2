package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;

/**
 * A clause that its readers see numbered.
 *
 * @param index which of the text's clauses it is
 * @param depth how deep its number stands, by {@link PlainSeries#depth}
 * @param line the 1-based line on which the number stands
 */
record NumberedClause(Clause clause, int index, int depth, ClauseNumber number, int line) {

    /** A clause with its number on the line it begins on. */
    NumberedClause(Clause clause, int index, int depth, ClauseNumber number) {
        this(clause, index, depth, number, clause.line());
    }

    boolean isHeading() {
        return clause.isHeading();
    }

    /** The same clause under a number that stands within its own, or around it. */
    NumberedClause under(ClauseNumber other) {
        return new NumberedClause(clause, index, PlainSeries.depthBelow(clause), other, line);
    }

    /** Another number of the same clause, on a line further down. */
    NumberedClause onLine(int below, ClauseNumber other) {
        return new NumberedClause(clause, index, depth, other, below);
    }
}
