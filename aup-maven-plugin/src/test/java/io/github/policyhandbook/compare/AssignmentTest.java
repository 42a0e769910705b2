package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void theWholeCountsNotTheBestPair() {
        double[][] values = {{0.9, 0.8}, {0.8, 0}};

        assertThat(Assignment.best(values)).containsExactly(1, 0);
    }

    @Test
    void aPairWorthNothingIsNone() {
        double[][] values = {{0, 0}, {0, 1}};

        assertThat(Assignment.best(values)).containsExactly(Assignment.NONE, 1);
    }

    @Test
    void moreRowsThanColumnsLeaveTheLeastWorthOut() {
        double[][] values = {{0.2}, {0.7}, {0.5}};

        assertThat(Assignment.best(values)).containsExactly(Assignment.NONE, 0, Assignment.NONE);
    }

    @Test
    void noRowsHaveNoColumns() {
        assertThat(Assignment.best(new double[0][0])).isEmpty();
    }

    @Test
    void noOtherAssignmentIsWorthMore() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            double[][] values = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : values) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(3) == 0 ? 0 : random.nextInt(20);
                }
            }
            int[] columnOf = Assignment.best(values);
            double worth = 0;
            for (int i = 0; i < columnOf.length; i++) {
                worth += columnOf[i] == Assignment.NONE ? 0 : values[i][columnOf[i]];
            }
            assertThat(worth).isEqualTo(bestByTrial(values, 0, new boolean[values[0].length]));
        }
    }

    private static double bestByTrial(double[][] values, int row, boolean[] taken) {
        if (row == values.length) {
            return 0;
        }
        double best = bestByTrial(values, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                best = Math.max(best, values[row][j] + bestByTrial(values, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }
}
