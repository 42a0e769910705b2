package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Milestone;
import java.util.List;

/**
 * What one milestone of a policy changed in the text before it: its first version added every clause, a withdrawal
 * removed them all.
 */
record PolicyStep(Milestone milestone, List<ClauseChange> changes) {

    PolicyStep {
        changes = List.copyOf(changes);
    }
}
