package io.github.policyhandbook.history;

import io.github.policyhandbook.history.RenameMatcher.Matching;
import io.github.policyhandbook.history.RenameMatcher.Move;
import io.github.policyhandbook.history.TreeDifference.Edit;
import io.github.policyhandbook.model.FileChange;
import io.github.policyhandbook.model.FileState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Puts one revision's difference and moves together as changes of policy files.
 *
 * @param newer what counts as a policy after the revision
 * @param older what counted as one before it
 * @param removed paths that are gone, those outside the source folder too
 * @param difference what became of the paths in scope
 * @param matching the moves among them
 */
record RevisionReport(
        PolicyScope newer,
        PolicyScope older,
        SortedMap<String, ObjectId> removed,
        TreeDifference difference,
        Matching matching) {

    /** By path; where a path is left by one policy and taken by another, the leaving comes first. */
    private static final Comparator<FileChange> BY_PATH = Comparator.comparing((FileChange change) ->
                    change.after().or(change::before).orElseThrow().path())
            .thenComparing(change -> change.after().isPresent());

    List<FileChange> changes() {
        SortedMap<String, ObjectId> before = new TreeMap<>(removed);
        SortedMap<String, ObjectId> after = new TreeMap<>(difference.added());
        List<FileChange> changes = new ArrayList<>();
        for (Map.Entry<String, Edit> edited : difference.edited().entrySet()) {
            String path = edited.getKey();
            if (matching.replaced().contains(path)) {
                before.put(path, edited.getValue().before());
                after.put(path, edited.getValue().after());
            } else if (newer.covers(path)) {
                changes.add(FileChange.edited(
                        older.state(path, edited.getValue().before()),
                        newer.state(path, edited.getValue().after())));
            }
        }
        changes.addAll(moved(before, after));
        addRest(changes, before, after);
        changes.sort(BY_PATH);
        return changes;
    }

    private List<FileChange> moved(Map<String, ObjectId> before, Map<String, ObjectId> after) {
        List<FileChange> moved = new ArrayList<>();
        for (Move move : matching.moves()) {
            if (newer.covers(move.to())) {
                FileState was = older.state(move.from(), before.get(move.from()));
                moved.add(FileChange.edited(was, newer.state(move.to(), after.get(move.to()))));
            }
        }
        return moved;
    }

    private void addRest(List<FileChange> changes, Map<String, ObjectId> before, Map<String, ObjectId> after) {
        Set<String> left = new TreeSet<>();
        Set<String> reached = new TreeSet<>();
        matching.moves().forEach(move -> {
            left.add(move.from());
            reached.add(move.to());
        });
        before.forEach((path, blob) -> {
            if (!left.contains(path) && older.covers(path)) {
                changes.add(FileChange.removed(older.state(path, blob)));
            }
        });
        after.forEach((path, blob) -> {
            if (!reached.contains(path) && newer.covers(path)) {
                changes.add(FileChange.added(newer.state(path, blob)));
            }
        });
    }
}
