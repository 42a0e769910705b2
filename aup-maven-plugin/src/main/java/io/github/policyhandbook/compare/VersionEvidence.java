package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a policy's steps from version to version tell of two versions that lie further apart: which clauses share a thread,
 * what authors said on the way, which clauses went to other policies.
 */
final class VersionEvidence {

    private final List<Version> versions;
    private final List<ClauseThread[]> threads;
    private final List<Alignment> steps;
    private final StatedThreads stated;
    private final Map<ClauseThread, Integer> departed;

    /**
     * Looks on while the clauses are followed.
     *
     * @param threads of each version followed so far the threads of its clauses
     * @param steps how each of these versions but the first was aligned with the one before it
     * @param departed with which version a clause went to another policy
     */
    VersionEvidence(
            List<Version> versions,
            List<ClauseThread[]> threads,
            List<Alignment> steps,
            StatedThreads stated,
            Map<ClauseThread, Integer> departed) {
        this.versions = versions;
        this.threads = threads;
        this.steps = steps;
        this.stated = stated;
        this.departed = departed;
    }

    /**
     * The clauses that two versions share by their ids: evidence for aligning the two. Where a step between them gave up
     * the exact method for a clause, so does its pair.
     */
    List<Pairing> sharedThreads(int from, int to) {
        Map<ClauseThread, Integer> placeInTo = new HashMap<>();
        Map<ClauseThread, Fallback> fallbacks = fallbacks(from, to);
        ClauseThread[] later = threads.get(to);
        for (int j = 0; j < later.length; j++) {
            placeInTo.put(later[j], j);
        }
        List<Pairing> shared = new ArrayList<>();
        ClauseThread[] earlier = threads.get(from);
        for (int i = 0; i < earlier.length; i++) {
            Integer j = placeInTo.get(earlier[i]);
            if (j != null) {
                shared.add(Pairing.of(i, j, Match.HISTORY).with(Optional.ofNullable(fallbacks.get(earlier[i]))));
            }
        }
        return shared;
    }

    /** What authors said of the clauses of two versions, on whatever step between them, beyond the ids that both have. */
    AuthorsWord saidBetween(int from, int to) {
        AuthorsWord said = from <= to
                ? stated.between(from, to, threads.get(from), threads.get(to)).withRemoved(departedBetween(from, to))
                : stated.between(to, from, threads.get(to), threads.get(from))
                        .withRemoved(departedBetween(to, from))
                        .backwards();
        return said.without(pairing -> {
            Optional<String> name = textOf(from).get(pairing.mainFrom()).authorId();
            return name.isPresent()
                    && name.equals(textOf(to).get(pairing.mainTo()).authorId());
        });
    }

    /** The places, in the earlier version, of clauses that went to another policy on the way to the later one. */
    private Set<Integer> departedBetween(int earlier, int later) {
        Set<ClauseThread> still = Set.of(threads.get(later));
        Set<Integer> places = new TreeSet<>();
        ClauseThread[] before = threads.get(earlier);
        for (int i = 0; i < before.length; i++) {
            int version = departed.getOrDefault(before[i], earlier);
            if (version > earlier && version <= later && !still.contains(before[i])) {
                places.add(i);
            }
        }
        return places;
    }

    private Map<ClauseThread, Fallback> fallbacks(int from, int to) {
        Map<ClauseThread, Fallback> fallbacks = new HashMap<>();
        for (int version = from + 1; version <= to; version++) {
            ClauseThread[] now = threads.get(version);
            for (Pairing pairing : steps.get(version - 1).pairings()) {
                pairing.fallback().ifPresent(fallback -> fallbacks.put(now[pairing.mainTo()], fallback));
            }
        }
        return fallbacks;
    }

    private List<Clause> textOf(int version) {
        return versions.get(version).text().clauses();
    }
}
