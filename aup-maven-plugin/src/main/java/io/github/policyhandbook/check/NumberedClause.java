package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;

/**
 * A clause that its readers see numbered.
 *
 * @param index which of the text's clauses it is
 * @param depth how deep its number stands, by {@link PlainSeries#depth}
 */
record NumberedClause(Clause clause, int index, int depth, ClauseNumber number) {

    boolean isHeading() {
        return clause.isHeading();
    }

    int line() {
        return clause.line();
    }

    /** The same clause under a number that stands within its own, or around it. */
    NumberedClause under(ClauseNumber other) {
        return new NumberedClause(clause, index, PlainSeries.depthBelow(clause), other);
    }
}
