package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells that a clause went to another policy although something a little like it stands in its place now: in the very
 * revision that drops its words here, another policy takes them up word for word.
 */
final class Departures {

    /** Nothing went anywhere. */
    static final Departures NONE = new Departures(text -> false, Set.of());

    private final Predicate<String> takenUp;

    private final Set<Integer> known;

    private Departures(Predicate<String> takenUp, Set<Integer> known) {
        this.takenUp = takenUp;
        this.known = known;
    }

    /** Those that were told when the policy was followed before, by their places in the version they left. */
    static Departures known(Set<Integer> places) {
        return places.isEmpty() ? NONE : new Departures(NONE.takenUp, places);
    }

    /**
     * Those from one policy in one revision.
     *
     * @param arrivals the texts that are new in each policy
     */
    static Departures to(Arrivals arrivals, String policy) {
        return arrivals.areNone() ? NONE : new Departures(text -> arrivals.inAnother(policy, text), Set.of());
    }

    /** The folded texts that a policy has now and had not, of clauses long enough to be known again in another policy. */
    static Set<String> newTexts(List<Clause> before, List<Clause> now, KnownTexts known) {
        Set<String> had = before.stream()
                .filter(clause -> !clause.isHeading())
                .map(Clause::text)
                .collect(Collectors.toSet());
        Set<String> texts = new LinkedHashSet<>();
        for (Clause clause : now) {
            if (!clause.isHeading() && !had.contains(clause.text())) {
                texts.add(known.folded(clause.text()));
            }
        }
        if (!texts.isEmpty()) {
            had.forEach(text -> texts.remove(known.folded(text)));
            texts.removeIf(text -> !ClauseWords.isLongEnoughToMove(text));
        }
        return texts;
    }

    /** The places of old clauses that went, of which what they were paired with says too little. */
    Set<Integer> among(List<Clause> from, List<Clause> to, Alignment found, KnownTexts texts) {
        Set<Integer> places = new TreeSet<>(known);
        for (Pairing pairing : takenUp == NONE.takenUp ? List.<Pairing>of() : found.pairings()) {
            int i = pairing.mainFrom();
            boolean isOne = pairing.from().size() == 1 && pairing.to().size() == 1;
            boolean isWording = pairing.match() == Match.WORDING || pairing.match() == Match.HISTORY;
            if (isOne
                    && isWording
                    && !from.get(i).isHeading()
                    && takenUp.test(texts.folded(from.get(i).text()))) {
                double likeness = new PairScores(new OpenPairs(from, to, texts)).wording(i, pairing.mainTo());
                if (likeness < AlignmentWeights.FLOOR) {
                    places.add(i);
                }
            }
        }
        return places;
    }
}
