package io.github.policyhandbook.history;

import io.github.policyhandbook.history.TreeDifference.Edit;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Paths whose old and new text may be two different files: somebody exchanged two names, or moved one policy away and
 * another into its place, all in one revision.
 *
 * <p>A path is suspected when less than half of its text stayed. One whose text stayed alike is suspected only when its
 * old content went, byte for byte, to another path and its new content came, byte for byte, from one: policies written
 * from one form are alike even when they have changed places.
 */
final class SwappedNames {

    /** What a suspected path's text has to have in common with another file before it is taken for that file. */
    private static final int ALIKE_ELSEWHERE = 70;

    /** And how much more, in percent, than with what the path held before. */
    private static final int GAIN = 30;

    private final SortedMap<String, Edit> suspects;
    private final Map<String, Integer> stayed;

    private SwappedNames(SortedMap<String, Edit> suspects, Map<String, Integer> stayed) {
        this.suspects = suspects;
        this.stayed = stayed;
    }

    /** Looks for suspects among what a revision edited. */
    static SwappedNames find(
            SimilarityScores scores,
            SortedMap<String, ObjectId> removed,
            SortedMap<String, ObjectId> added,
            SortedMap<String, Edit> edited)
            throws IOException {
        SortedMap<String, Edit> suspects = new TreeMap<>();
        Map<String, Integer> stayed = new TreeMap<>();
        for (Map.Entry<String, Edit> entry : edited.entrySet()) {
            Edit edit = entry.getValue();
            stayed.put(entry.getKey(), scores.percent(edit.before(), edit.after()));
            suspects.put(entry.getKey(), edit);
        }
        SwappedNames swapped = new SwappedNames(suspects, stayed);
        swapped.clearUntilNoneChanges(removed, added);
        return swapped;
    }

    /** The suspects' old contents: files that may have moved away. */
    SortedMap<String, ObjectId> before() {
        SortedMap<String, ObjectId> before = new TreeMap<>();
        suspects.forEach((path, edit) -> before.put(path, edit.before()));
        return before;
    }

    /** The suspects' new contents: files that may have come from elsewhere. */
    SortedMap<String, ObjectId> after() {
        SortedMap<String, ObjectId> after = new TreeMap<>();
        suspects.forEach((path, edit) -> after.put(path, edit.after()));
        return after;
    }

    /** Whether a move is plain enough: an everyday one always, one that takes a path apart only for a clear gain. */
    boolean allows(String from, String to, int percent) {
        int stay = Math.max(stayedOfSuspect(from), stayedOfSuspect(to));
        return stay < 0 || percent >= Math.max(ALIKE_ELSEWHERE, stay + GAIN);
    }

    private int stayedOfSuspect(String path) {
        return suspects.containsKey(path) ? stayed.getOrDefault(path, 0) : -1;
    }

    /** Clearing one path may take another's alibi away, as along a chain of moves. */
    private void clearUntilNoneChanges(Map<String, ObjectId> removed, Map<String, ObjectId> added) {
        boolean changed = true;
        while (changed) {
            changed = suspects.entrySet()
                    .removeIf(suspect -> stayedAlike(suspect.getKey())
                            && !(cameFromElsewhere(suspect, removed) && wentElsewhere(suspect, added)));
        }
    }

    private boolean stayedAlike(String path) {
        return stayed.getOrDefault(path, 0) >= RenameMatcher.ALIKE;
    }

    private boolean cameFromElsewhere(Map.Entry<String, Edit> suspect, Map<String, ObjectId> removed) {
        ObjectId content = suspect.getValue().after();
        return removed.containsValue(content)
                || suspects.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(suspect.getKey())
                                && other.getValue().before().equals(content));
    }

    private boolean wentElsewhere(Map.Entry<String, Edit> suspect, Map<String, ObjectId> added) {
        ObjectId content = suspect.getValue().before();
        return added.containsValue(content)
                || suspects.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(suspect.getKey())
                                && other.getValue().after().equals(content));
    }
}
