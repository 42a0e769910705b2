package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The assignment of rows to columns with the greatest sum of values, of a small and full matrix. */
final class Assignment {

    /** Where a row has no column. */
    static final int NONE = SparseAssignment.NONE;

    private Assignment() {}

    /**
     * Solves it; ties go to the earlier row, then to the earlier column.
     *
     * @param values what each pair is worth; 0 where it may not be
     * @return the column of each row, {@link #NONE} where none is worth anything
     */
    static int[] best(double[][] values) {
        List<Candidate> pairs = new ArrayList<>();
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                double value = values[row][column];
                if (value > 0) {
                    pairs.add(new Candidate(row, column, value, value));
                }
            }
        }
        SparseAssignment solved = new SparseAssignment(pairs, Long.MAX_VALUE);
        return IntStream.range(0, values.length).map(solved::columnOf).toArray();
    }
}
