package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;

/** A statement that could not be followed, and why; it is left out. */
public record StatementFault(ClauseStatement statement, Fault fault) {

    static StatementFault at(int line, ClauseStatement statement, String what, String mend) {
        return new StatementFault(
                statement, Fault.warning(Rule.ALIGNMENT_FILE, line, what + "; the correction is left out", mend));
    }

    static StatementFault contradicts(ClauseStatement statement, ClauseStatement earlier) {
        return at(
                statement.line(),
                statement,
                "it says of a clause of \"" + statement.policy() + "\" something else than the correction on line "
                        + earlier.line(),
                "Delete one of the two; a clause that became several is written as one correction, new: [first words,"
                        + " first words].");
    }
}
