package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.model.FileChange;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Revision;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the files of the working tree say that no commit says yet, by their paths. */
final class UncommittedChanges {

    private final Set<String> changed = new TreeSet<>();
    private final Set<String> added = new TreeSet<>();
    private final Set<String> removed = new TreeSet<>();

    private UncommittedChanges(List<FileChange> changes) {
        for (FileChange change : changes) {
            change.after().map(FileState::path).ifPresent(changed::add);
            if (change.before().isEmpty()) {
                change.after().map(FileState::path).ifPresent(added::add);
            }
            if (change.after().isEmpty()) {
                change.before().map(FileState::path).ifPresent(removed::add);
            }
        }
    }

    /** Those of a history that ends with the working tree; none where that says what the newest commit says. */
    static UncommittedChanges of(GitHistory git) {
        return new UncommittedChanges(git.history().changes().stream()
                .filter(revision -> revision.revision().commit().equals(Revision.NO_COMMIT))
                .flatMap(revision -> revision.changes().stream())
                .toList());
    }

    /** The files that say something else, or are new. */
    Set<String> changed() {
        return changed;
    }

    boolean isNew(String path) {
        return added.contains(path);
    }

    /** The files that are gone. */
    Set<String> removed() {
        return removed;
    }
}
