package io.github.policyhandbook.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Clauses of the old and the new text that belong together, by their places in their texts.
 *
 * @param from one place, or several for a merge, rising
 * @param to one place, or several for a split, rising
 * @param main the place, on the side that has several, of the clause that carries the permanent id on: the one that
 *     begins as the whole does, or else holds most of it; else 0. Counts within that side's list.
 * @param fallback what was done instead of weighing all pairs, if that was too much
 */
public record Pairing(List<Integer> from, List<Integer> to, Match match, int main, Optional<Fallback> fallback) {

    /** Lists of one place, as nearly every pairing has two: one of each for all of them. */
    private static final List<List<Integer>> SINGLE =
            IntStream.range(0, 512).mapToObj(List::of).toList();

    /** Clauses that stayed as they were and where they were, as nearly all do: one record for all texts. */
    private static final List<Pairing> IN_PLACE = IntStream.range(0, SINGLE.size())
            .mapToObj(place -> between(place, place, Match.IDENTICAL))
            .toList();

    public Pairing {
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (from.isEmpty() || to.isEmpty() || from.size() > 1 && to.size() > 1) {
            throw new IllegalArgumentException("one clause pairs with one or several: " + from + " with " + to);
        }
    }

    /** A pairing for which nothing was given up. */
    public Pairing(List<Integer> from, List<Integer> to, Match match, int main) {
        this(from, to, match, main, Optional.empty());
    }

    static Pairing of(int from, int to, Match match) {
        return from == to && from < IN_PLACE.size() && match == Match.IDENTICAL
                ? IN_PLACE.get(from)
                : between(from, to, match);
    }

    private static Pairing between(int from, int to, Match match) {
        return new Pairing(single(from), single(to), match, 0);
    }

    private static List<Integer> single(int place) {
        return place < SINGLE.size() ? SINGLE.get(place) : List.of(place);
    }

    /** Clauses that belong together by an author's word, in any order; the first of each side carries the id on. */
    static Pairing stated(List<Integer> from, List<Integer> to) {
        List<Integer> several = from.size() > 1 ? from : to;
        int main = several.stream().sorted().toList().indexOf(several.get(0));
        return new Pairing(from.stream().sorted().toList(), to.stream().sorted().toList(), Match.ID, main);
    }

    /** The same pairing, found that way. */
    Pairing with(Optional<Fallback> another) {
        return new Pairing(from, to, match, main, another);
    }

    /** The old clause whose id goes on. */
    public int mainFrom() {
        return from.size() > 1 ? from.get(main) : from.get(0);
    }

    /** The new clause that takes the id on. */
    public int mainTo() {
        return to.size() > 1 ? to.get(main) : to.get(0);
    }
}
