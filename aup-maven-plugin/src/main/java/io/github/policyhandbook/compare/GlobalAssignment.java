package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses among candidates so that no clause has two partners and the whole is worth most. Should that take more work
 * than is allowed, the clauses left take their best candidates one by one, and {@link #takenOneByOne()} names them.
 */
final class GlobalAssignment {

    /** Pairs that may be looked at: about a second. Twenty thousand rewritten clauses a side take less. */
    static final long MOST_STEPS = 60_000_000;

    private final List<Candidate> chosen = new ArrayList<>();
    private final List<Candidate> takenOneByOne = new ArrayList<>();

    GlobalAssignment(List<Candidate> candidates) {
        this(candidates, MOST_STEPS);
    }

    /** The same with another bound. */
    GlobalAssignment(List<Candidate> candidates, long mostSteps) {
        SparseAssignment solved = new SparseAssignment(candidates, mostSteps);
        candidates.stream()
                .filter(candidate -> solved.columnOf(candidate.from()) == candidate.to())
                .forEach(chosen::add);
        if (solved.solvedRows() < solved.rows()) {
            takeOneByOne(candidates.stream()
                    .filter(candidate -> candidate.from() >= solved.solvedRows())
                    .sorted(Candidate.BEST_FIRST)
                    .toList());
            chosen.addAll(takenOneByOne);
        }
    }

    /** All that were chosen, no clause in two of them. */
    List<Candidate> chosen() {
        return chosen;
    }

    /** Those of them that were chosen by themselves and not for the best of the whole. */
    List<Candidate> takenOneByOne() {
        return takenOneByOne;
    }

    private void takeOneByOne(List<Candidate> bestFirst) {
        Set<Integer> fromTaken = new HashSet<>();
        Set<Integer> toTaken = new HashSet<>();
        chosen.forEach(candidate -> toTaken.add(candidate.to()));
        for (Candidate candidate : bestFirst) {
            if (!toTaken.contains(candidate.to()) && fromTaken.add(candidate.from())) {
                toTaken.add(candidate.to());
                takenOneByOne.add(candidate);
            }
        }
    }
}
