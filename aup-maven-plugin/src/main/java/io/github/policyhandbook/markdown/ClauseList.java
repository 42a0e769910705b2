package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers a policy's clauses in the order of its text, and watches over the ids their author gave them. */
final class ClauseList {

    private final List<Clause> clauses = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final List<Fault> faults;

    ClauseList(List<Fault> faults) {
        this.faults = faults;
    }

    /** Adds a clause, and tells which one it is. */
    int add(Clause clause) {
        clauses.add(clause);
        return clauses.size() - 1;
    }

    List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    /** The id as it may be used: one that is ill-formed or taken is told and left aside. */
    Optional<String> usable(Optional<String> written, int line) {
        return written.filter(id -> isUsable(id, line));
    }

    private boolean isUsable(String id, int line) {
        Optional<String> objection = AuthorId.objection(id);
        if (objection.isPresent()) {
            faults.add(Fault.warning(
                    Rule.CLAUSE_ID,
                    line,
                    objection.get(),
                    "Begin it with a letter, but not with \"aup-\", and use letters, digits and hyphens."));
            return false;
        }
        Integer first = lineOfId.putIfAbsent(id, line);
        if (first != null) {
            faults.add(Fault.warning(
                    Rule.REPEATED_CLAUSE_ID,
                    line,
                    "the id \"" + id + "\" is used twice (first on line " + first + ")",
                    "Give one of the two clauses another id."));
        }
        return first == null;
    }

    /** An id that stands where there are no words to give it to. */
    void tellLoneId(String id, int line) {
        faults.add(Fault.warning(
                Rule.CLAUSE_ID,
                line,
                "the id \"" + id + "\" stands alone",
                "Write it at the end of the words that it names."));
    }

    /** A heading that names nothing; pages leave it out. */
    void tellEmptyHeading(int line) {
        faults.add(Fault.note(
                Rule.HEADING_ORDER,
                line,
                "the heading has no words, and is left out",
                "Write what the part below it is about, or take the line away."));
    }
}
