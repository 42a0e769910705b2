package io.github.policyhandbook.compare;

import java.util.Arrays;
import java.util.List;

/**
 * The assignment of rows to columns with the greatest sum of values, where most pairs may not be and a row may stay
 * without a column: shortest augmenting paths (Jonker and Volgenant 1987), found over the pairs alone by Dijkstra's
 * method with prices (Edmonds and Karp 1972).
 *
 * <p>Of several assignments with that sum it is the one in which the first row has a column, and the earliest it can; of
 * those the one in which the second row has; and so on, see {@link EarliestTies}.
 *
 * <p>Rows are taken in one by one, and each time the whole is the best for the rows so far. Work is counted in pairs
 * looked at: once the number allowed is reached, the rows behind are left without a column, and {@link #solvedRows()}
 * tells where they begin.
 */
final class SparseAssignment {

    /** Where a row has no column, or a column no row. */
    static final int NONE = -1;

    private static final long FAR = Long.MAX_VALUE;

    private final SparseValues values;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] columnOf;
    private final int[] rowOf;
    private final long[] distance;
    private final int[] reachedFrom;
    private final ColumnHeap heap;
    private final int[] reached;
    private int reachedCount;
    private final int[] scanned;
    private int scannedCount;
    private int solvedRows;
    private long steps;

    /**
     * Solves it.
     *
     * @param pairs which old clause (the row) may have which new one (the column), none twice, each worth more than 0
     * @param mostSteps how many pairs may be looked at
     */
    SparseAssignment(List<Candidate> pairs, long mostSteps) {
        values = new SparseValues(pairs);
        rowPrice = new long[values.rows()];
        columnPrice = new long[values.columns()];
        columnOf = new int[values.rows()];
        rowOf = new int[values.columns()];
        distance = new long[values.columns()];
        reachedFrom = new int[values.columns()];
        heap = new ColumnHeap(distance);
        reached = new int[values.columns()];
        scanned = new int[values.columns()];
        Arrays.fill(columnOf, NONE);
        Arrays.fill(rowOf, NONE);
        Arrays.fill(distance, FAR);
        while (solvedRows < values.rows() && steps < mostSteps) {
            takeIn(solvedRows++);
        }
        steps += new EarliestTies(values, rowPrice, columnPrice, columnOf, rowOf).settle(solvedRows, mostSteps - steps);
    }

    /** The column of a row, {@link #NONE} where it has none. */
    int columnOf(int row) {
        return row < columnOf.length ? columnOf[row] : NONE;
    }

    /** How many rows were solved, all or the first so many. */
    int solvedRows() {
        return solvedRows;
    }

    /** How many rows there are: one more than the last that has a pair. */
    int rows() {
        return values.rows();
    }

    /** How many pairs were looked at, a pair as often as it was. */
    long steps() {
        return steps;
    }

    private void takeIn(int row) {
        int at = row;
        long soFar = 0;
        // The row on the way that gives its column up at the least loss: at first the new row itself.
        int lonely = row;
        long lonelyDistance = 0;
        int end = NONE;
        while (true) {
            look(at, soFar);
            if (heap.isEmpty() || distance[heap.nearest()] >= lonelyDistance) {
                break;
            }
            int column = heap.takeNearest();
            if (rowOf[column] == NONE) {
                end = column;
                break;
            }
            scanned[scannedCount++] = column;
            at = rowOf[column];
            soFar = distance[column];
            if (soFar - rowPrice[at] < lonelyDistance) {
                lonely = at;
                lonelyDistance = soFar - rowPrice[at];
            }
        }
        pay(row, end == NONE ? lonelyDistance : distance[end]);
        handOn(row, end == NONE ? lonely : reachedFrom[end], end);
        forget();
    }

    /** What the columns of a row are away, by it. */
    private void look(int at, long soFar) {
        int end = values.start(at + 1);
        steps += end - values.start(at);
        for (int pair = values.start(at); pair < end; pair++) {
            int column = values.column(pair);
            long away = soFar - values.value(pair) - rowPrice[at] - columnPrice[column];
            if (away < distance[column]) {
                if (distance[column] == FAR) {
                    reached[reachedCount++] = column;
                }
                distance[column] = away;
                reachedFrom[column] = at;
                heap.put(column);
            }
        }
    }

    private void pay(int row, long total) {
        rowPrice[row] += total;
        for (int k = 0; k < scannedCount; k++) {
            int column = scanned[k];
            rowPrice[rowOf[column]] += total - distance[column];
            columnPrice[column] -= total - distance[column];
        }
    }

    /** Along the path: the last row takes its end, the row before it what that one had, up to the new row. */
    private void handOn(int row, int last, int end) {
        int taker = last;
        int column = end;
        while (true) {
            int had = columnOf[taker];
            columnOf[taker] = column;
            if (column != NONE) {
                rowOf[column] = taker;
            }
            if (taker == row) {
                return;
            }
            column = had;
            taker = reachedFrom[had];
        }
    }

    private void forget() {
        for (int k = 0; k < reachedCount; k++) {
            distance[reached[k]] = FAR;
        }
        reachedCount = 0;
        scannedCount = 0;
        heap.clear();
    }
}
