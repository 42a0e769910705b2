package io.github.policyhandbook.compare;

import java.util.Comparator;
import java.util.List;

/**
 * What the pairs of an assignment are worth, row by row, and in a row by rising column: a matrix of which only the pairs
 * that may be are kept. Values are whole numbers of billionths, so that sums are exact and ties are ties.
 */
final class SparseValues {

    private static final double UNITS = 1L << 30;

    private final int[] starts;
    private final int[] columns;
    private final long[] values;
    private final int columnCount;

    /**
     * Takes the pairs in any order.
     *
     * @param pairs which old clause (the row) may have which new one (the column), none twice, each worth more than 0
     */
    SparseValues(List<Candidate> pairs) {
        List<Candidate> inOrder = pairs.stream()
                .sorted(Comparator.comparingInt(Candidate::from).thenComparingInt(Candidate::to))
                .toList();
        int rows = inOrder.isEmpty() ? 0 : inOrder.get(inOrder.size() - 1).from() + 1;
        starts = new int[rows + 1];
        columns = new int[inOrder.size()];
        values = new long[inOrder.size()];
        int most = 0;
        for (int k = 0; k < columns.length; k++) {
            Candidate pair = inOrder.get(k);
            starts[pair.from() + 1]++;
            columns[k] = pair.to();
            values[k] = Math.max(1, Math.round(pair.value() * UNITS));
            most = Math.max(most, pair.to() + 1);
        }
        columnCount = most;
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
    }

    int rows() {
        return starts.length - 1;
    }

    int columns() {
        return columnCount;
    }

    /** Where the pairs of a row begin; they end where the next row's begin. */
    int start(int row) {
        return starts[row];
    }

    /** The column of a pair. */
    int column(int pair) {
        return columns[pair];
    }

    /** What a pair is worth, above 0. */
    long value(int pair) {
        return values[pair];
    }
}
