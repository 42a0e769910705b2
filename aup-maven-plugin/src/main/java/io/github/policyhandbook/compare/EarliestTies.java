package io.github.policyhandbook.compare;

import java.util.Arrays;

/**
 * Makes of one best assignment the first of all that are as good: the first row has the earliest column it can, then
 * the second row, and so on; having one comes before having none.
 *
 * <p>By the prices of the solution, an assignment is as good if and only if it is made of pairs without loss, and every
 * column with a price and every row with one has its partner (complementary slackness). So a row may take an earlier
 * column if rows behind it can hand columns on along such pairs until that holds again: the column it leaves is taken by
 * another, or has no price; the row it displaces finds another column, or has no price.
 */
final class EarliestTies {

    private static final int NONE = SparseAssignment.NONE;

    /** A row that left its column, or being without one, of its own accord: that it may, without loss. */
    private static final int VOLUNTEER = -2;

    private final SparseValues values;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] columnOf;
    private final int[] rowOf;
    private final int[] seenFor;
    private final int[] displacedBy;
    private final int[] waiting;
    private int waitingCount;
    private int lastTaker;
    private int lastTaken;
    private boolean volunteersCalled;
    private int row;
    private int rows;
    private long steps;

    /** Takes a best assignment and its prices; the two arrays that tell the assignment are changed in place. */
    EarliestTies(SparseValues values, long[] rowPrice, long[] columnPrice, int[] columnOf, int[] rowOf) {
        this.values = values;
        this.rowPrice = rowPrice;
        this.columnPrice = columnPrice;
        this.columnOf = columnOf;
        this.rowOf = rowOf;
        this.seenFor = new int[values.rows()];
        this.displacedBy = new int[values.rows()];
        this.waiting = new int[values.rows()];
        Arrays.fill(seenFor, NONE);
    }

    /**
     * Settles the ties of row after row.
     *
     * @param solvedRows how many rows are solved; those behind have no column
     * @param mostSteps how many pairs may be looked at; ties behind stay as they are, as good but not the earliest
     * @return how many were looked at
     */
    long settle(int solvedRows, long mostSteps) {
        rows = solvedRows;
        for (row = 0; row < rows && steps < mostSteps; row++) {
            settleRow();
        }
        return steps;
    }

    private void settleRow() {
        int own = columnOf[row];
        volunteersCalled = false;
        for (int pair = values.start(row); pair < values.start(row + 1); pair++) {
            steps++;
            int column = values.column(pair);
            if (column == own || isWithoutLoss(row, pair) && take(column)) {
                return;
            }
        }
    }

    /** Gives the row that column if that leaves everyone as well off; rows before it keep theirs. */
    private boolean take(int column) {
        waitingCount = 0;
        if (rowOf[column] == NONE) {
            if (end(row, column)) {
                return true;
            }
        } else if (mayMove(rowOf[column])) {
            displace(rowOf[column], row);
        }
        for (int next = 0; next < waitingCount; next++) {
            if (findAnother(waiting[next])) {
                return true;
            }
        }
        return false;
    }

    private boolean findAnother(int homeless) {
        if (rowPrice[homeless] == 0 && end(homeless, NONE)) {
            return true;
        }
        for (int pair = values.start(homeless); pair < values.start(homeless + 1); pair++) {
            steps++;
            int column = values.column(pair);
            if (!isWithoutLoss(homeless, pair)) {
                continue;
            }
            if (column == columnOf[row]) {
                return handOn(homeless, column);
            }
            if (rowOf[column] == NONE) {
                if (end(homeless, column)) {
                    return true;
                }
            } else if (mayMove(rowOf[column])) {
                displace(rowOf[column], homeless);
            }
        }
        return false;
    }

    /** Nobody is displaced any more. What remains is that somebody takes what the row leaves, if it has a price. */
    private boolean end(int taker, int column) {
        int left = columnOf[row];
        if (left == NONE || columnPrice[left] == 0) {
            return handOn(taker, column);
        }
        if (!volunteersCalled) {
            volunteersCalled = true;
            lastTaker = taker;
            lastTaken = column;
            steps += rows - row;
            for (int other = row + 1; other < rows; other++) {
                if (mayMove(other) && (columnOf[other] == NONE || columnPrice[columnOf[other]] == 0)) {
                    displace(other, VOLUNTEER);
                }
            }
        }
        return false;
    }

    private boolean mayMove(int holder) {
        return holder > row && seenFor[holder] != row;
    }

    private void displace(int holder, int by) {
        seenFor[holder] = row;
        displacedBy[holder] = by;
        waiting[waitingCount++] = holder;
    }

    /** The last one takes that column, the one that displaced it takes what it had, and so on, up to the row itself. */
    private boolean handOn(int last, int column) {
        leave(row);
        int taker = last;
        int given = column;
        while (taker != row) {
            int had = columnOf[taker];
            int by = displacedBy[taker];
            leave(taker);
            give(taker, given);
            given = by == VOLUNTEER ? lastTaken : had;
            taker = by == VOLUNTEER ? lastTaker : by;
        }
        give(row, given);
        return true;
    }

    private void leave(int holder) {
        if (columnOf[holder] != NONE) {
            rowOf[columnOf[holder]] = NONE;
        }
    }

    private void give(int taker, int column) {
        columnOf[taker] = column;
        if (column != NONE) {
            rowOf[column] = taker;
        }
    }

    private boolean isWithoutLoss(int of, int pair) {
        return values.value(pair) + rowPrice[of] + columnPrice[values.column(pair)] == 0;
    }
}
