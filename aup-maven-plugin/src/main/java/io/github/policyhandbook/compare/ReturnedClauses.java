package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Clauses that an earlier version lost and that are here again: told by their author's id, by the same text, by nearly the
 * same. Where a version shares nothing with the one before it, a stub that said "under revision" say, its clauses are
 * aligned with the lost ones as with a text.
 */
final class ReturnedClauses {

    private final Set<ClauseThread> gone;
    private final List<Clause> clauses;
    private final ClauseThread[] now;
    private final boolean[] known;
    private final KnownTexts texts;

    /**
     * Takes the version at hand.
     *
     * @param gone what earlier versions lost, the latest last; what is found here is taken out of it
     * @param now the thread of each clause, where it is known
     * @param known which clauses' threads are known by now
     */
    ReturnedClauses(
            Set<ClauseThread> gone, List<Clause> clauses, ClauseThread[] now, boolean[] known, KnownTexts texts) {
        this.texts = texts;
        this.gone = gone;
        this.clauses = clauses;
        this.now = now;
        this.known = known;
    }

    /**
     * Takes them back.
     *
     * @param holder the clause that has an id, if any has
     * @param afresh whether the version shares nothing with the one before it
     */
    void takeBack(Function<String, Optional<ClauseThread>> holder, boolean afresh) {
        for (int j = 0; j < now.length; j++) {
            Optional<String> name = clauses.get(j).authorId().map(ClauseIds::ofAuthor);
            Optional<ClauseThread> named = name.flatMap(holder).filter(thread -> thread.wasNamed(name.orElseThrow()));
            if (named.isPresent()) {
                takeBack(named.get(), j);
            }
        }
        takeBackTheSame();
        List<ClauseThread> lost = List.copyOf(gone);
        List<Integer> places = unknownPlaces();
        if (lost.isEmpty() || places.isEmpty()) {
            return;
        }
        List<Clause> before = lost.stream().map(ClauseThread::clause).toList();
        List<Clause> after = places.stream().map(clauses::get).toList();
        List<Pairing> pairs = afresh
                ? ClauseAligner.align(before, after, List.of(), List.of(), texts)
                        .pairings()
                : AlikeClauses.pairs(before, after, AlignmentWeights.RETURNED, (i, j) -> true, texts);
        pairs.forEach(pair -> takeBack(lost.get(pair.mainFrom()), places.get(pair.mainTo())));
    }

    /**
     * The clauses that say word for word what an earlier version lost, and that were yet taken for another clause, reworded:
     * identical text tells more than likeness, in whatever version it stood. Those too short to be sure of are left out.
     *
     * @param gone what versions before the last one lost
     * @param found how the last version and this one were aligned without a look at those
     * @return places in this version
     */
    static Set<Integer> takenForOthers(
            Set<ClauseThread> gone, List<Clause> before, List<Clause> clauses, Alignment found, KnownTexts texts) {
        Set<Key> lost = new HashSet<>();
        gone.forEach(thread -> lost.add(Key.of(thread.clause(), texts)));
        Set<Integer> places = new TreeSet<>();
        for (Pairing pairing : found.pairings()) {
            Clause clause = clauses.get(pairing.mainTo());
            Key key = Key.of(clause, texts);
            boolean reworded = pairing.match() == Match.WORDING
                    && !Key.of(before.get(pairing.mainFrom()), texts).equals(key);
            if (reworded && lost.contains(key) && ClauseWords.isLongEnoughToMove(clause.text())) {
                places.add(pairing.mainTo());
            }
        }
        return places;
    }

    private void takeBackTheSame() {
        List<Integer> unknown = unknownPlaces();
        if (unknown.isEmpty()) {
            return;
        }
        Map<Key, LinkedHashSet<ClauseThread>> byText = new HashMap<>();
        for (ClauseThread thread : gone) {
            byText.computeIfAbsent(Key.of(thread.clause(), texts), any -> new LinkedHashSet<>())
                    .add(thread);
        }
        for (int j : unknown) {
            Set<ClauseThread> same = byText.getOrDefault(Key.of(clauses.get(j), texts), new LinkedHashSet<>());
            // The one that went last is the likeliest to be meant.
            same.stream().reduce((first, second) -> second).ifPresent(thread -> {
                same.remove(thread);
                takeBack(thread, j);
            });
        }
    }

    private void takeBack(ClauseThread thread, int j) {
        if (!known[j] && gone.remove(thread)) {
            now[j] = thread;
            known[j] = true;
        }
    }

    private List<Integer> unknownPlaces() {
        List<Integer> places = new ArrayList<>();
        for (int j = 0; j < known.length; j++) {
            if (!known[j]) {
                places.add(j);
            }
        }
        return places;
    }

    /** What two clauses must have in common to be the same again. */
    private record Key(boolean heading, String text) {
        private static Key of(Clause clause, KnownTexts texts) {
            return new Key(clause.isHeading(), texts.folded(clause.text()));
        }
    }
}
