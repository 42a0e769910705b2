package io.github.policyhandbook.history;

import io.github.policyhandbook.history.RenameMatcher.Move;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;

/** Pairs the files of one revision, round by round, each round with those that the ones before left alone. */
final class FilePairing {

    /** Git's rule for files that kept their name, which are looked at before all others. */
    private static final int ALIKE_OF_THE_SAME_NAME = 75;

    private static final Comparator<Move> NEAREST_NAME = Comparator.comparingInt(Move::sameNames)
            .reversed()
            .thenComparing(Move::to)
            .thenComparing(Move::from);

    private static final Comparator<Move> MOST_ALIKE =
            Comparator.comparingInt(Move::percent).reversed().thenComparing(NEAREST_NAME);

    private final SimilarityScores scores;
    private final SortedMap<String, ObjectId> from;
    private final SortedMap<String, ObjectId> to;
    private final SwappedNames swapped;
    private final List<Move> moves = new ArrayList<>();

    FilePairing(
            SimilarityScores scores,
            SortedMap<String, ObjectId> removed,
            SortedMap<String, ObjectId> added,
            SwappedNames swapped) {
        this.scores = scores;
        this.from = new TreeMap<>(removed);
        this.to = new TreeMap<>(added);
        this.swapped = swapped;
        from.putAll(swapped.before());
        to.putAll(swapped.after());
    }

    /** Contents that are the same to the byte; of several, the one with the nearest name. */
    void takeEqual() {
        SortedMap<String, List<String>> byContent = new TreeMap<>();
        from.forEach((path, blob) -> byContent
                .computeIfAbsent(blob.name(), name -> new ArrayList<>())
                .add(path));
        List<Move> equal = new ArrayList<>();
        to.forEach((path, blob) -> byContent
                .getOrDefault(blob.name(), List.of())
                .forEach(older -> equal.add(new Move(older, path, 100, RenameMatcher.sameNames(older, path)))));
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

    /** Whatever is most alike, down to one half. */
    void takeAlike() throws IOException {
        List<Move> alike = new ArrayList<>();
        for (String newer : to.keySet()) {
            for (String older : from.keySet()) {
                int percent = older.equals(newer) ? 0 : scores.percent(from.get(older), to.get(newer));
                if (percent >= RenameMatcher.ALIKE && swapped.allows(older, newer, percent)) {
                    alike.add(new Move(older, newer, percent, RenameMatcher.sameNames(older, newer)));
                }
            }
        }
        alike.sort(MOST_ALIKE);
        alike.forEach(this::take);
    }

    /** How many pairs a comparison of each with each would look at. */
    long pairsLeft() {
        return (long) from.size() * to.size();
    }

    /** The moves found so far. */
    List<Move> moves() {
        return moves;
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
                    int same = RenameMatcher.sameNames(oldPath, newPath);
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
