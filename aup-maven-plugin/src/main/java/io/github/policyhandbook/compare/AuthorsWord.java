package io.github.policyhandbook.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What an author says of the clauses of two texts, beyond the ids in them. It is not weighed against anything.
 *
 * @param pairings clauses that belong together; no clause in two of them
 * @param removed places of old clauses that became no clause of the new text
 * @param added places of new clauses that come from no clause of the old text
 */
record AuthorsWord(List<Pairing> pairings, Set<Integer> removed, Set<Integer> added) {

    /** Nothing is said. */
    static final AuthorsWord NONE = new AuthorsWord(List.of(), Set.of(), Set.of());

    AuthorsWord {
        pairings = List.copyOf(pairings);
        removed = Set.copyOf(removed);
        added = Set.copyOf(added);
    }

    boolean isNone() {
        return pairings.isEmpty() && removed.isEmpty() && added.isEmpty();
    }

    /** The same seen from the new text. */
    AuthorsWord backwards() {
        return new AuthorsWord(
                pairings.stream()
                        .map(pairing -> new Pairing(pairing.to(), pairing.from(), pairing.match(), pairing.main()))
                        .toList(),
                added,
                removed);
    }

    /** The same without some of its pairs of one clause with one. */
    AuthorsWord without(Predicate<Pairing> known) {
        return new AuthorsWord(
                pairings.stream()
                        .filter(pairing -> pairing.from().size() + pairing.to().size() > 2 || !known.test(pairing))
                        .toList(),
                removed,
                added);
    }

    /** The same where further new clauses come from no clause of the old text. */
    AuthorsWord withAdded(Set<Integer> more) {
        Set<Integer> all = new TreeSet<>(added);
        all.addAll(more);
        return new AuthorsWord(pairings, removed, all);
    }

    /** The same where further old clauses became no clause of the new text, unless it speaks of them. */
    AuthorsWord withRemoved(Set<Integer> more) {
        Set<Integer> all = new TreeSet<>(more);
        all.removeAll(from());
        all.addAll(removed);
        return new AuthorsWord(pairings, all, added);
    }

    /** The old clauses it speaks of. */
    Set<Integer> from() {
        Set<Integer> places = new TreeSet<>(removed);
        pairings.forEach(pairing -> places.addAll(pairing.from()));
        return places;
    }

    /** The new clauses it speaks of. */
    Set<Integer> to() {
        Set<Integer> places = new TreeSet<>(added);
        pairings.forEach(pairing -> places.addAll(pairing.to()));
        return places;
    }
}
