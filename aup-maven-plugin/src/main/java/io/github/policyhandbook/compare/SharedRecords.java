package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Interner;
import java.util.List;

/**
 * What the records of one policy's comparisons have in common, as one instance for all of them: nearly every clause stays
 * as it was in nearly every version. For several threads.
 */
final class SharedRecords {

    private final Interner<IdentifiedClause> clauses = new Interner<>();
    private final Interner<ClauseChange> unchanged = new Interner<>();

    /** The clause as another version has it; the same one, if none has. */
    IdentifiedClause one(IdentifiedClause clause) {
        return clauses.one(clause);
    }

    /** The records, those of clauses that stayed as they were being those of other comparisons. */
    List<ClauseChange> of(List<ClauseChange> changes) {
        return changes.stream()
                .map(change -> change.isChange() ? change : unchanged.one(change))
                .toList();
    }
}
