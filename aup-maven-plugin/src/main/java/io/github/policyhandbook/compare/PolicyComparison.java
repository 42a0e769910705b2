package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * One policy in two editions, clause by clause.
 *
 * @param from its version in the older edition; empty if it was added
 * @param to its version in the newer edition; empty if it was removed
 * @param changes every clause of both texts in exactly one record a side, in the order of the new text, removed ones
 *     behind their old neighbour
 */
public record PolicyComparison(
        Policy policy, Optional<Version> from, Optional<Version> to, List<ClauseChange> changes) {

    /** What became of a policy. */
    public enum Status {
        ADDED,
        REMOVED,
        AMENDED,
        UNCHANGED
    }

    public PolicyComparison {
        changes = List.copyOf(changes);
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs a version on at least one side");
        }
    }

    public Status status() {
        if (from.isEmpty()) {
            return Status.ADDED;
        }
        if (to.isEmpty()) {
            return Status.REMOVED;
        }
        return changes.stream().anyMatch(ClauseChange::isChange) ? Status.AMENDED : Status.UNCHANGED;
    }

    /** How many records of each kind there are. */
    public ChangeCounts counts() {
        return ChangeCounts.of(changes);
    }
}
