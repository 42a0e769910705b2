package io.github.policyhandbook.compare;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest sum of values: the Hungarian method (Kuhn 1955) in its shortest
 * augmenting path form (Jonker and Volgenant 1987), O(rows² × columns).
 */
final class Assignment {

    /** Where a row has no column. */
    static final int NONE = -1;

    private Assignment() {}

    /**
     * Solves it.
     *
     * @param values what each pair is worth; 0 where it may not be
     * @return the column of each row, {@link #NONE} where none is worth anything
     */
    static int[] best(double[][] values) {
        int rows = values.length;
        int columns = rows == 0 ? 0 : values[0].length;
        if (rows <= columns) {
            return solve(values);
        }
        double[][] turned = new double[columns][rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                turned[j][i] = values[i][j];
            }
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, NONE);
        int[] rowOf = solve(turned);
        for (int j = 0; j < rowOf.length; j++) {
            if (rowOf[j] != NONE) {
                columnOf[rowOf[j]] = j;
            }
        }
        return columnOf;
    }

    /** For no more rows than columns. Index 0 of rows and columns is the method's own, real ones count from 1. */
    private static int[] solve(double[][] values) {
        int rows = values.length;
        int columns = rows == 0 ? 0 : values[0].length;
        double[] rowPrice = new double[rows + 1];
        double[] columnPrice = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] cameFrom = new int[columns + 1];
        double[] slack = new double[columns + 1];
        boolean[] done = new boolean[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            Arrays.fill(done, false);
            do {
                done[column] = true;
                int at = rowOf[column];
                int nearest = 0;
                double step = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= columns; j++) {
                    if (done[j]) {
                        continue;
                    }
                    double reduced = -values[at - 1][j - 1] - rowPrice[at] - columnPrice[j];
                    if (reduced < slack[j]) {
                        slack[j] = reduced;
                        cameFrom[j] = column;
                    }
                    if (slack[j] < step) {
                        step = slack[j];
                        nearest = j;
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (done[j]) {
                        rowPrice[rowOf[j]] += step;
                        columnPrice[j] -= step;
                    } else {
                        slack[j] -= step;
                    }
                }
                column = nearest;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[cameFrom[column]];
                column = cameFrom[column];
            }
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, NONE);
        for (int j = 1; j <= columns; j++) {
            if (rowOf[j] != 0 && values[rowOf[j] - 1][j - 1] > 0) {
                columnOf[rowOf[j] - 1] = j - 1;
            }
        }
        return columnOf;
    }
}
