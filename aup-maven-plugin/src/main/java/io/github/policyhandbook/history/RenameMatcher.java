package io.github.policyhandbook.history;

import io.github.policyhandbook.history.TreeDifference.Edit;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Finds the files that one revision moved.
 *
 * <p>It goes by git's own rules: equal contents first, then files that kept their name, then whatever is most alike, down
 * to 50 %; each file moves once. Beyond git's habit it also looks at files that seem to have been edited in place: where
 * two policies exchanged their names, or one took the name of another that moved on, each path is still there but holds
 * another text ({@link SwappedNames}).
 *
 * <p>JGit's own detector is not used, since it turns itself off above a number of files, silently, and pairs a file that
 * was broken apart with less care for what is lost.
 */
final class RenameMatcher {

    /** Git's default: at least half of the larger file is in both. */
    static final int ALIKE = 50;

    /** Beyond this many pairs of unlike names only, some minutes' work, files have to keep name or content. */
    private static final long MOST_PAIRS = 4_000_000;

    /** A file that stood at one path and now stands at another. */
    record Move(String from, String to, int percent, int sameNames) {}

    /**
     * What was found.
     *
     * @param moves each path at most once on either side
     * @param replaced paths whose old text and new text are not the same file's
     * @param limited whether there were too many files to compare each with each
     */
    record Matching(List<Move> moves, Set<String> replaced, boolean limited) {

        Matching {
            moves = List.copyOf(moves);
            replaced = Set.copyOf(replaced);
        }
    }

    private final SimilarityScores scores;
    private final long mostPairs;

    RenameMatcher(SimilarityScores scores) {
        this(scores, MOST_PAIRS);
    }

    RenameMatcher(SimilarityScores scores, long mostPairs) {
        this.scores = scores;
        this.mostPairs = mostPairs;
    }

    /** Looks at what a revision removed, added and edited. */
    Matching match(
            SortedMap<String, ObjectId> removed, SortedMap<String, ObjectId> added, SortedMap<String, Edit> edited)
            throws IOException {
        boolean somethingToPair = !added.isEmpty() && !removed.isEmpty()
                || !edited.isEmpty() && edited.size() + added.size() + removed.size() > 1;
        if (!somethingToPair) {
            return new Matching(List.of(), Set.of(), false);
        }
        SwappedNames swapped = SwappedNames.find(scores, removed, added, edited);
        FilePairing pairing = new FilePairing(scores, removed, added, swapped);
        pairing.takeEqual();
        pairing.takeSameName();
        boolean limited = pairing.pairsLeft() > mostPairs;
        if (!limited) {
            pairing.takeAlike();
        }
        scores.trim();
        return new Matching(pairing.moves(), pairing.replaced(), limited);
    }

    /** How many names at the end of both paths are the same, letter case aside. */
    static int sameNames(String one, String other) {
        String[] names = one.split("/");
        String[] others = other.split("/");
        int same = 0;
        while (same < Math.min(names.length, others.length)
                && names[names.length - 1 - same].equalsIgnoreCase(others[others.length - 1 - same])) {
            same++;
        }
        return same;
    }
}
