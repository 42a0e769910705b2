package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Remembers what authors said from version to version, of whole clauses rather than of their places, so that it is known
 * between any two versions whatever became of the words since.
 */
final class StatedThreads {

    private final List<Link> links = new ArrayList<>();
    private final List<Parting> partings = new ArrayList<>();

    /**
     * Takes down one step.
     *
     * @param to the version it leads to
     * @param step how its clauses were found to belong together; those that an author's word told are remembered
     * @param said what the author said of it
     * @param before the threads of the clauses before it
     * @param now those after it
     */
    void remember(int to, Alignment step, AuthorsWord said, ClauseThread[] before, ClauseThread[] now) {
        for (Pairing pairing : step.pairings()) {
            if (pairing.match() == Match.ID) {
                Set<ClauseThread> together = new LinkedHashSet<>();
                pairing.from().forEach(i -> together.add(before[i]));
                pairing.to().forEach(j -> together.add(now[j]));
                links.add(new Link(to, together));
            }
        }
        said.removed().forEach(i -> partings.add(new Parting(to, before[i])));
        said.added().forEach(j -> partings.add(new Parting(to, now[j])));
    }

    /**
     * What was said between two versions, the older one first.
     *
     * @param earlier the threads of the older one's clauses
     * @param later those of the newer one's
     */
    AuthorsWord between(int from, int to, ClauseThread[] earlier, ClauseThread[] later) {
        Map<ClauseThread, Integer> inFrom = places(earlier);
        Map<ClauseThread, Integer> inTo = places(later);
        List<Pairing> pairings = new ArrayList<>();
        Set<Integer> fromPaired = new HashSet<>();
        Set<Integer> toPaired = new HashSet<>();
        for (Set<ClauseThread> group : groups(from, to)) {
            pairings.addAll(pairings(group, inFrom, inTo));
        }
        pairings.forEach(pairing -> {
            fromPaired.addAll(pairing.from());
            toPaired.addAll(pairing.to());
        });
        Set<Integer> removed = new TreeSet<>();
        Set<Integer> added = new TreeSet<>();
        for (Parting parting : partings) {
            Integer i = inFrom.get(parting.thread());
            Integer j = inTo.get(parting.thread());
            if (from < parting.version() && parting.version() <= to) {
                if (i != null && j == null && !fromPaired.contains(i)) {
                    removed.add(i);
                } else if (j != null && i == null && !toPaired.contains(j)) {
                    added.add(j);
                }
            }
        }
        return new AuthorsWord(pairings, removed, added);
    }

    /** Threads tied together on the way, each in one group. */
    private List<Set<ClauseThread>> groups(int from, int to) {
        List<Set<ClauseThread>> groups = new ArrayList<>();
        for (Link link : links) {
            if (from < link.version() && link.version() <= to) {
                Set<ClauseThread> group = new LinkedHashSet<>(link.threads());
                groups.removeIf(other -> {
                    boolean shared = other.stream().anyMatch(link.threads()::contains);
                    if (shared) {
                        group.addAll(other);
                    }
                    return shared;
                });
                groups.add(group);
            }
        }
        return groups;
    }

    /** One record where one clause stands on a side; else each clause with itself. */
    private static List<Pairing> pairings(
            Set<ClauseThread> group, Map<ClauseThread, Integer> inFrom, Map<ClauseThread, Integer> inTo) {
        List<ClauseThread> before = group.stream().filter(inFrom::containsKey).toList();
        List<ClauseThread> after = group.stream().filter(inTo::containsKey).toList();
        List<ClauseThread> both = before.stream().filter(inTo::containsKey).toList();
        if (both.isEmpty()) {
            return List.of();
        }
        if (before.size() > 1 && after.size() > 1) {
            return both.stream()
                    .map(thread -> Pairing.of(inFrom.get(thread), inTo.get(thread), Match.ID))
                    .toList();
        }
        return List.of(Pairing.stated(inOrder(both.get(0), before, inFrom), inOrder(both.get(0), after, inTo)));
    }

    private static List<Integer> inOrder(
            ClauseThread main, List<ClauseThread> threads, Map<ClauseThread, Integer> places) {
        List<Integer> inOrder = new ArrayList<>(List.of(places.get(main)));
        threads.stream().filter(thread -> thread != main).map(places::get).forEach(inOrder::add);
        return inOrder;
    }

    private static Map<ClauseThread, Integer> places(ClauseThread[] threads) {
        Map<ClauseThread, Integer> places = new HashMap<>();
        for (int place = 0; place < threads.length; place++) {
            places.put(threads[place], place);
        }
        return places;
    }

    /** Clauses that one step tied together. */
    private record Link(int version, Set<ClauseThread> threads) {}

    /** A clause that one step ended, or began. */
    private record Parting(int version, ClauseThread thread) {}
}
