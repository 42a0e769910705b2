package io.github.policyhandbook.history;

import io.github.policyhandbook.model.FileChange;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.Revision;
import java.util.List;

/** A history's changes as lines to compare in a test: {@code Begin: added policies/a.md}. */
final class ToldChanges {

    private ToldChanges() {}

    static List<String> of(PolicyHistory history) {
        return history.changes().stream()
                .flatMap(revision -> revision.changes().stream().map(change -> tell(revision.revision(), change)))
                .toList();
    }

    private static String tell(Revision revision, FileChange change) {
        String what;
        if (change.before().isEmpty()) {
            what = "added " + path(change.after().orElseThrow());
        } else if (change.after().isEmpty()) {
            what = "removed " + path(change.before().get());
        } else if (change.isRename()) {
            what = "moved " + path(change.before().get()) + " to "
                    + path(change.after().get());
        } else {
            what = "edited " + path(change.after().get());
        }
        return revision.subject().orElse("") + ": " + what;
    }

    private static String path(FileState state) {
        return state.path();
    }
}
