package io.github.policyhandbook.model;

import java.util.List;

/** A revision and the policy files it touched, by path. */
public record RevisionChanges(Revision revision, List<FileChange> changes) {

    public RevisionChanges {
        changes = List.copyOf(changes);
    }
}
