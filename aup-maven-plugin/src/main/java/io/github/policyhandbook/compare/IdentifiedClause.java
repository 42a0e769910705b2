package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.List;

/**
 * A clause and its permanent address within its policy.
 *
 * @param id unique over all the policy's history, never changed once given
 * @param formerIds earlier ids of the same clause, which stay anchors since an author's own id took over
 */
public record IdentifiedClause(String id, List<String> formerIds, Clause clause) {

    public IdentifiedClause {
        formerIds = List.copyOf(formerIds);
    }
}
