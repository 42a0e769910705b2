package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Edition;
import java.util.List;

/**
 * Two editions, the older one first.
 *
 * @param policies every policy of either edition, by id
 */
public record EditionComparison(Edition from, Edition to, List<PolicyComparison> policies) {

    public EditionComparison {
        policies = List.copyOf(policies);
    }

    /** All policies' counts together. */
    public ChangeCounts counts() {
        return policies.stream().map(PolicyComparison::counts).reduce(ChangeCounts.NONE, ChangeCounts::plus);
    }
}
