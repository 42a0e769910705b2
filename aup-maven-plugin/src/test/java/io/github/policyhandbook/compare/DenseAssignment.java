package io.github.policyhandbook.compare;

import java.util.Arrays;

/**
 * What the best assignment of a full matrix is worth, found by another method than the one under test: the Hungarian
 * method (Kuhn 1955) on a square of rows and columns, filled up with zeros.
 */
final class DenseAssignment {

    private DenseAssignment() {}

    static double worth(double[][] values) {
        int size = Math.max(values.length, values[0].length);
        double[] rowPrice = new double[size + 1];
        double[] columnPrice = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            int[] cameFrom = new int[size + 1];
            double[] slack = new double[size + 1];
            boolean[] done = new boolean[size + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            rowOf[0] = row;
            int column = 0;
            do {
                done[column] = true;
                int nearest = 0;
                double step = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= size; j++) {
                    if (!done[j]) {
                        double reduced = -value(values, rowOf[column], j) - rowPrice[rowOf[column]] - columnPrice[j];
                        if (reduced < slack[j]) {
                            slack[j] = reduced;
                            cameFrom[j] = column;
                        }
                        if (slack[j] < step) {
                            step = slack[j];
                            nearest = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
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
        double worth = 0;
        for (int j = 1; j <= size; j++) {
            worth += value(values, rowOf[j], j);
        }
        return worth;
    }

    private static double value(double[][] values, int row, int column) {
        return row <= values.length && column <= values[0].length ? values[row - 1][column - 1] : 0;
    }
}
