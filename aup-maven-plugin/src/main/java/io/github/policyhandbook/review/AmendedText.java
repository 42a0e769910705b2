package io.github.policyhandbook.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Lays a text beside the paper it is to be an amendment of, so that as little as possible differs that should not: a
 * longest common subsequence in which, first, the clauses that no amendment concerns find themselves again.
 *
 * <p>By dynamic programming over clauses of the paper and of the text (Wagner and Fischer 1974). What is weighed besides is
 * known only when the gap between two pairs closes, so each step also knows what the gap holds until then. Among copies of
 * one row this chooses the ones that make the decision come true, if any do.
 */
final class AmendedText {

    /**
     * A clause of the paper.
     *
     * @param concerned whether it is to be amended
     * @param takenOut whether the paper takes it out of the approved text: it is no clause of the paper, and its place is
     *     the one where it would be put back
     */
    record Item(PaperClause clause, boolean concerned, boolean takenOut) {}

    /**
     * What stands between two pairs.
     *
     * @param left the clause of the paper before it, by its place; -1 at the beginning
     * @param right the one behind it; as many as there are at the end
     * @param gone clauses of the paper that the text lacks here, by their places
     * @param added clauses of the text that the paper lacks here, by their places
     * @param next the place in the text of the clause behind it
     */
    record Gap(int left, int right, List<Integer> gone, List<Integer> added, int next) {
        Gap {
            gone = List.copyOf(gone);
            added = List.copyOf(added);
        }
    }

    /** Each weighs more than four thousand of the next, which is more clauses than a policy has. */
    private static final long GONE = 1L << 48;

    private static final long UNPAIRED = 1L << 36;
    private static final long STRAY = 1L << 24;
    private static final long AS_BEFORE = 1L << 12;
    private static final long APART = 1L;

    private static final long NEVER = Long.MAX_VALUE / 2;

    /** What a gap holds: a clause concerned in or before it, an addition, a clause concerned that still waits for one. */
    private static final int TOUCHED = 1;

    private static final int ADDED = 2;
    private static final int WAITING = 4;
    private static final int STATES = 8;

    private static final int BY_GONE = 0;
    private static final int BY_ADDED = 1;
    private static final int BY_PAIR = 2;

    private final List<Item> paper;
    private final List<String> text;
    private final byte[][] cameBy;
    private long[][] row;
    private long[][] nextRow;

    private AmendedText(List<Item> paper, List<String> text) {
        this.paper = paper;
        this.text = text;
        this.cameBy = new byte[paper.size() + 1][(text.size() + 1) * STATES];
        this.row = fresh();
        this.nextRow = fresh();
    }

    /**
     * The gaps, empty ones too, from the beginning to the end.
     *
     * @param text the fingerprints of the text's clauses
     */
    static List<Gap> gaps(List<Item> paper, List<String> text) {
        AmendedText both = new AmendedText(List.copyOf(paper), List.copyOf(text));
        return both.gaps(both.lastState());
    }

    private int lastState() {
        row[0][0] = 0;
        for (int i = 0; i <= paper.size(); i++) {
            for (int j = 0; j <= text.size(); j++) {
                for (int state = 0; state < STATES; state++) {
                    if (row[j][state] < NEVER) {
                        goOn(i, j, state);
                    }
                }
            }
            if (i < paper.size()) {
                row = nextRow;
                nextRow = fresh();
            }
        }
        int best = 0;
        for (int state = 1; state < STATES; state++) {
            boolean less = closed(row[text.size()][state], state, false) < closed(row[text.size()][best], best, false);
            best = less ? state : best;
        }
        return best;
    }

    private void goOn(int i, int j, int state) {
        long cost = row[j][state];
        if (j < text.size()) {
            long apart = (state & TOUCHED) == 0 ? APART : 0;
            reach(row, i, j + 1, (state | ADDED) & ~WAITING, cost + apart, BY_ADDED, state);
        }
        if (i == paper.size()) {
            return;
        }
        Item item = paper.get(i);
        reach(nextRow, i + 1, j, withGone(state, item), cost + lost(item), BY_GONE, state);
        if (j < text.size() && !item.takenOut() && item.clause().fingerprint().equals(text.get(j))) {
            boolean waits = item.concerned() && (state & ADDED) == 0;
            int next = (item.concerned() ? TOUCHED : 0) | (waits ? WAITING : 0);
            reach(nextRow, i + 1, j + 1, next, closed(cost, state, item.concerned()), BY_PAIR, state);
        }
    }

    private static int withGone(int state, Item item) {
        boolean waits = item.takenOut() && (state & ADDED) == 0;
        return state | (item.concerned() ? TOUCHED : 0) | (waits ? WAITING : 0);
    }

    private static long lost(Item item) {
        if (item.takenOut()) {
            return 0;
        }
        return item.concerned() ? UNPAIRED : GONE;
    }

    /** The cost once a gap is closed by a pair, or by the end. */
    private static long closed(long cost, int state, boolean byConcerned) {
        boolean stray = (state & ADDED) != 0 && (state & TOUCHED) == 0 && !byConcerned;
        return cost + (stray ? STRAY : 0) + ((state & WAITING) != 0 ? AS_BEFORE : 0);
    }

    private void reach(long[][] into, int i, int j, int state, long cost, int step, int from) {
        if (cost < into[j][state]) {
            into[j][state] = cost;
            cameBy[i][j * STATES + state] = (byte) (step * STATES + from);
        }
    }

    private List<Gap> gaps(int lastState) {
        List<Gap> gaps = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        int i = paper.size();
        int j = text.size();
        int right = i;
        int next = j;
        int state = lastState;
        while (i > 0 || j > 0) {
            int came = cameBy[i][j * STATES + state];
            state = came % STATES;
            switch (came / STATES) {
                case BY_GONE -> gone.add(0, --i);
                case BY_ADDED -> added.add(0, --j);
                default -> {
                    gaps.add(new Gap(--i, right, gone, added, next));
                    gone.clear();
                    added.clear();
                    right = i;
                    next = --j;
                }
            }
        }
        gaps.add(new Gap(-1, right, gone, added, next));
        Collections.reverse(gaps);
        return gaps;
    }

    private long[][] fresh() {
        long[][] fresh = new long[text.size() + 1][STATES];
        for (long[] cell : fresh) {
            Arrays.fill(cell, NEVER);
        }
        return fresh;
    }
}
