package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Aligns two texts around what their author says of them. The clauses spoken of are taken out before anything is looked
 * at, so that neither equal text nor likeness nor a split can draw them in again; the rest is aligned as if they were not
 * there. Only paired headings stay where they are, as partners from the start: nothing can part them, and they tell which
 * section is which.
 */
final class StatedAlignment {

    private final List<Clause> from;
    private final List<Clause> to;
    private final AuthorsWord said;
    private final List<Integer> fromLeft;
    private final List<Integer> toLeft;

    private StatedAlignment(List<Clause> from, List<Clause> to, AuthorsWord said) {
        this.from = from;
        this.to = to;
        this.said = said;
        Set<Integer> fromTaken = said.from();
        Set<Integer> toTaken = said.to();
        headings().forEach(pairing -> {
            fromTaken.removeAll(pairing.from());
            toTaken.removeAll(pairing.to());
        });
        this.fromLeft = left(from.size(), fromTaken);
        this.toLeft = left(to.size(), toTaken);
    }

    /**
     * Aligns the texts.
     *
     * @param evidence pairs the chain of steps between them gives, as for {@link ClauseAligner}
     * @param texts what is known of their texts by now
     */
    static Alignment align(
            List<Clause> from, List<Clause> to, List<Pairing> evidence, AuthorsWord said, KnownTexts texts) {
        return said.isNone()
                ? ClauseAligner.align(from, to, evidence, List.of(), texts)
                : new StatedAlignment(from, to, said).align(evidence, texts);
    }

    private Alignment align(List<Pairing> evidence, KnownTexts texts) {
        Alignment around = ClauseAligner.align(
                fromLeft.stream().map(from::get).toList(),
                toLeft.stream().map(to::get).toList(),
                inward(evidence),
                inward(headings()),
                texts);
        List<Pairing> pairings = new ArrayList<>(said.pairings());
        Set<Integer> spokenOf = said.to();
        for (Pairing inner : around.pairings()) {
            Pairing pairing = new Pairing(
                    inner.from().stream().map(fromLeft::get).toList(),
                    inner.to().stream().map(toLeft::get).toList(),
                    inner.match(),
                    inner.main(),
                    inner.fallback());
            if (!spokenOf.contains(pairing.mainTo())) {
                pairings.add(pairing);
            }
        }
        return new Alignment(pairings);
    }

    private List<Pairing> headings() {
        return said.pairings().stream()
                .filter(pairing -> pairing.from().size() == 1 && pairing.to().size() == 1)
                .filter(pairing -> from.get(pairing.mainFrom()).isHeading()
                        && to.get(pairing.mainTo()).isHeading())
                .toList();
    }

    /** The pairs between clauses that are left, by their places among these. */
    private List<Pairing> inward(List<Pairing> pairings) {
        Map<Integer, Integer> inFrom = places(fromLeft);
        Map<Integer, Integer> inTo = places(toLeft);
        return pairings.stream()
                .filter(pairing -> inFrom.containsKey(pairing.mainFrom()) && inTo.containsKey(pairing.mainTo()))
                .map(pairing -> Pairing.of(inFrom.get(pairing.mainFrom()), inTo.get(pairing.mainTo()), pairing.match())
                        .with(pairing.fallback()))
                .toList();
    }

    private static Map<Integer, Integer> places(List<Integer> left) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < left.size(); place++) {
            places.put(left.get(place), place);
        }
        return places;
    }

    private static List<Integer> left(int clauses, Set<Integer> taken) {
        return IntStream.range(0, clauses)
                .filter(place -> !taken.contains(place))
                .boxed()
                .toList();
    }
}
