package io.github.policyhandbook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that the repository tells of the policies.
 *
 * @param revisions the first-parent line, oldest first; never empty
 * @param changes those revisions that touched a policy file, oldest first
 * @param complete whether the oldest revision is the true beginning; false for a shallow clone's part or a bare folder
 * @param pins commits that were asked for by name, by that name: {@code v2023 -> its revision}
 */
public record PolicyHistory(
        List<Revision> revisions, List<RevisionChanges> changes, boolean complete, Map<String, Revision> pins) {

    public PolicyHistory {
        revisions = List.copyOf(revisions);
        changes = List.copyOf(changes);
        pins = Map.copyOf(pins);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a history has at least one revision");
        }
    }

    /** The newest revision. */
    public Revision tip() {
        return revisions.get(revisions.size() - 1);
    }

    /** The policy files of the newest revision, by path. */
    public List<FileState> filesAtTip() {
        Map<String, FileState> files = new TreeMap<>();
        for (RevisionChanges revision : changes) {
            // All that leaves before all that comes: one revision may swap two files.
            revision.changes().forEach(change -> change.before().ifPresent(file -> files.remove(file.path())));
            revision.changes().forEach(change -> change.after().ifPresent(file -> files.put(file.path(), file)));
        }
        return List.copyOf(files.values());
    }

    /** The oldest revision known, when what came before it is not. */
    public Optional<Revision> knownFrom() {
        return complete ? Optional.empty() : Optional.of(revisions.get(0));
    }
}
