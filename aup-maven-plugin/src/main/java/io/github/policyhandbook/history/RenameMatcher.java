package io.github.policyhandbook.history;

import io.github.policyhandbook.history.TreeDifference.Edit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Git's rule for files that kept their name, which are looked at before all others. */
    private static final int ALIKE_OF_THE_SAME_NAME = 75;

    /** Beyond this many pairs of unlike names only, some minutes' work, files have to keep name or content. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final Comparator<Move> NEAREST_NAME = Comparator.comparingInt(Move::sameNames)
            .reversed()
            .thenComparing(Move::to)
            .thenComparing(Move::from);

    private static final Comparator<Move> MOST_ALIKE =
            Comparator.comparingInt(Move::percent).reversed().thenComparing(NEAREST_NAME);

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

    RenameMatcher(SimilarityScores scores) {
        this.scores = scores;
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
        Round round = new Round(removed, added, swapped);
        round.takeEqual();
        round.takeSameName();
        round.takeAlike();
        scores.trim();
        return new Matching(round.moves, round.replaced(), round.limited);
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

    /** The files of one revision still without a partner. */
    private final class Round {

        private final SortedMap<String, ObjectId> from;
        private final SortedMap<String, ObjectId> to;
        private final SwappedNames swapped;
        private final List<Move> moves = new ArrayList<>();
        private boolean limited;

        Round(SortedMap<String, ObjectId> removed, SortedMap<String, ObjectId> added, SwappedNames swapped) {
            this.from = new TreeMap<>(removed);
            this.to = new TreeMap<>(added);
            this.swapped = swapped;
            from.putAll(swapped.before());
            to.putAll(swapped.after());
        }

        void takeEqual() {
            SortedMap<String, List<String>> byContent = new TreeMap<>();
            from.forEach((path, blob) -> byContent
                    .computeIfAbsent(blob.name(), name -> new ArrayList<>())
                    .add(path));
            List<Move> equal = new ArrayList<>();
            to.forEach((path, blob) -> byContent
                    .getOrDefault(blob.name(), List.of())
                    .forEach(older -> equal.add(new Move(older, path, 100, sameNames(older, path)))));
            equal.sort(NEAREST_NAME);
            equal.forEach(this::take);
        }

        /** Of namesakes, those that share most folders too: {@code docs/ict/index.md} becomes {@code ict/index.md}. */
        void takeSameName() throws IOException {
            List<Move> namesakes = new ArrayList<>();
            for (Move move : pairsOfTheSameName()) {
                int percent = percent(move);
                if (percent >= ALIKE_OF_THE_SAME_NAME && swapped.allows(move.from(), move.to(), percent)) {
                    namesakes.add(new Move(move.from(), move.to(), percent, move.sameNames()));
                }
            }
            namesakes.sort(Comparator.comparingInt(Move::sameNames).reversed().thenComparing(MOST_ALIKE));
            namesakes.forEach(this::take);
        }

        void takeAlike() throws IOException {
            limited = (long) from.size() * to.size() > MOST_PAIRS;
            if (limited) {
                return;
            }
            List<Move> alike = new ArrayList<>();
            for (String newer : to.keySet()) {
                for (String older : from.keySet()) {
                    int percent = older.equals(newer) ? 0 : scores.percent(from.get(older), to.get(newer));
                    if (percent >= ALIKE && swapped.allows(older, newer, percent)) {
                        alike.add(new Move(older, newer, percent, sameNames(older, newer)));
                    }
                }
            }
            alike.sort(MOST_ALIKE);
            alike.forEach(this::take);
        }

        /** A path that was suspected but found no other partner on either side was only edited. */
        Set<String> replaced() {
            Set<String> replaced = new TreeSet<>();
            for (String path : swapped.before().keySet()) {
                if (!from.containsKey(path) || !to.containsKey(path)) {
                    replaced.add(path);
                }
            }
            return replaced;
        }

        /** Every folder may have its {@code index.md}: a name says enough where it is the only one, or a folder agrees. */
        private List<Move> pairsOfTheSameName() {
            SortedMap<String, List<String>> older = byName(from);
            SortedMap<String, List<String>> newer = byName(to);
            List<Move> pairs = new ArrayList<>();
            newer.forEach((name, newPaths) -> {
                List<String> oldPaths = older.getOrDefault(name, List.of());
                boolean only = newPaths.size() == 1 && oldPaths.size() == 1;
                for (String newPath : newPaths) {
                    for (String oldPath : oldPaths) {
                        int same = sameNames(oldPath, newPath);
                        if (!oldPath.equals(newPath) && (only || same > 1)) {
                            pairs.add(new Move(oldPath, newPath, 0, same));
                        }
                    }
                }
            });
            return pairs;
        }

        private SortedMap<String, List<String>> byName(SortedMap<String, ObjectId> files) {
            SortedMap<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            files.keySet()
                    .forEach(path -> byName.computeIfAbsent(
                                    path.substring(path.lastIndexOf('/') + 1), name -> new ArrayList<>())
                            .add(path));
            return byName;
        }

        private int percent(Move move) throws IOException {
            return scores.percent(from.get(move.from()), to.get(move.to()));
        }

        private void take(Move move) {
            if (from.containsKey(move.from()) && to.containsKey(move.to())) {
                from.remove(move.from());
                to.remove(move.to());
                moves.add(move);
            }
        }
    }
}
