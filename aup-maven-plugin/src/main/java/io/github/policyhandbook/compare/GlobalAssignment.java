package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Chooses among candidates so that no clause has two partners and the whole is worth most. Candidates fall into groups
 * without a clause in common; each group is solved exactly. One too large for that is first thinned to each clause's best
 * candidates; what is still too large takes its best pairs one by one, and {@link #isExact()} says so.
 */
final class GlobalAssignment {

    /** Steps one group may cost: about 650 clauses a side, a third of a second. */
    private static final double MOST_STEPS = 280e6;

    private static final int KEPT_WHEN_THINNED = 4;

    private final List<Candidate> chosen = new ArrayList<>();
    private boolean exact = true;

    GlobalAssignment(List<Candidate> candidates) {
        for (List<Candidate> group : groups(candidates)) {
            if (isSmallEnough(group)) {
                solve(group);
                continue;
            }
            for (List<Candidate> part : groups(thinned(group))) {
                if (isSmallEnough(part)) {
                    solve(part);
                } else {
                    exact = false;
                    takeOneByOne(part);
                }
            }
        }
    }

    List<Candidate> chosen() {
        return chosen;
    }

    boolean isExact() {
        return exact;
    }

    private void solve(List<Candidate> group) {
        if (group.size() == 1) {
            chosen.add(group.get(0));
            return;
        }
        int[] rows =
                group.stream().mapToInt(Candidate::from).distinct().sorted().toArray();
        int[] columns =
                group.stream().mapToInt(Candidate::to).distinct().sorted().toArray();
        double[][] values = new double[rows.length][columns.length];
        Candidate[][] cells = new Candidate[rows.length][columns.length];
        for (Candidate candidate : group) {
            int row = Arrays.binarySearch(rows, candidate.from());
            int column = Arrays.binarySearch(columns, candidate.to());
            values[row][column] = candidate.value();
            cells[row][column] = candidate;
        }
        int[] columnOf = Assignment.best(values);
        for (int row = 0; row < rows.length; row++) {
            if (columnOf[row] != Assignment.NONE) {
                chosen.add(cells[row][columnOf[row]]);
            }
        }
    }

    private void takeOneByOne(List<Candidate> group) {
        TreeSet<Integer> fromTaken = new TreeSet<>();
        TreeSet<Integer> toTaken = new TreeSet<>();
        for (Candidate candidate : group.stream().sorted(Candidate.BEST_FIRST).toList()) {
            if (!fromTaken.contains(candidate.from()) && !toTaken.contains(candidate.to())) {
                fromTaken.add(candidate.from());
                toTaken.add(candidate.to());
                chosen.add(candidate);
            }
        }
    }

    private static boolean isSmallEnough(List<Candidate> group) {
        double rows = group.stream().mapToInt(Candidate::from).distinct().count();
        double columns = group.stream().mapToInt(Candidate::to).distinct().count();
        return Math.min(rows, columns) * rows * columns <= MOST_STEPS;
    }

    private static List<Candidate> thinned(List<Candidate> group) {
        Map<Integer, Integer> ofFrom = new HashMap<>();
        Map<Integer, Integer> ofTo = new HashMap<>();
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : group.stream().sorted(Candidate.BEST_FIRST).toList()) {
            int from = ofFrom.merge(candidate.from(), 1, Integer::sum);
            int to = ofTo.merge(candidate.to(), 1, Integer::sum);
            if (from <= KEPT_WHEN_THINNED || to <= KEPT_WHEN_THINNED) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** Candidates joined by a clause they share, directly or over others. */
    private static List<List<Candidate>> groups(List<Candidate> candidates) {
        Map<Integer, Integer> groupOfFrom = new HashMap<>();
        Map<Integer, Integer> groupOfTo = new HashMap<>();
        int[] root = new int[candidates.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            Integer sameFrom = groupOfFrom.putIfAbsent(candidates.get(i).from(), i);
            Integer sameTo = groupOfTo.putIfAbsent(candidates.get(i).to(), i);
            unite(root, i, sameFrom == null ? i : sameFrom);
            unite(root, i, sameTo == null ? i : sameTo);
        }
        Map<Integer, List<Candidate>> groups = new LinkedHashMap<>();
        for (int i = 0; i < root.length; i++) {
            groups.computeIfAbsent(rootOf(root, i), any -> new ArrayList<>()).add(candidates.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static void unite(int[] root, int a, int b) {
        int first = rootOf(root, a);
        int second = rootOf(root, b);
        root[Math.max(first, second)] = Math.min(first, second);
    }

    private static int rootOf(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
