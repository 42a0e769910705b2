package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparseAssignmentTest {

    private static final int NONE = SparseAssignment.NONE;
    private static final long UNBOUNDED = Long.MAX_VALUE;

    @Test
    void theWholeCountsNotTheBestPair() {
        assertThat(solved(pair(0, 0, 0.9), pair(0, 1, 0.8), pair(1, 0, 0.8))).containsExactly(1, 0);
    }

    @Test
    void aRowStaysAloneWhereAnotherIsWorthMoreThanBoth() {
        assertThat(solved(pair(0, 0, 0.9), pair(1, 0, 0.5))).containsExactly(0, NONE);
        assertThat(solved(pair(0, 0, 0.5), pair(1, 0, 0.9))).containsExactly(NONE, 0);
    }

    @Test
    void ofEqualRowsTheEarlierIsServed() {
        assertThat(solved(pair(0, 0, 0.5), pair(1, 0, 0.5), pair(2, 0, 0.5))).containsExactly(0, NONE, NONE);
    }

    @Test
    void ofEqualColumnsTheEarlierIsTaken() {
        assertThat(solved(pair(0, 3, 0.5), pair(0, 1, 0.5), pair(0, 2, 0.5))).containsExactly(1);
    }

    @Test
    void equalPairsDoNotCross() {
        List<Candidate> pairs = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 6; column++) {
                pairs.add(pair(row, column, 0.7));
            }
        }

        assertThat(solved(pairs)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void valuesThatDifferByRoundingAreATie() {
        assertThat(solved(pair(0, 0, 0.1 + 0.2), pair(0, 1, 0.3), pair(1, 0, 0.3), pair(1, 1, 0.3)))
                .containsExactly(0, 1);
        assertThat(solved(pair(0, 0, 0.3), pair(0, 1, 0.1 + 0.2))).containsExactly(0);
    }

    @Test
    void theOrderOfThePairsPlaysNoPart() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            List<Candidate> pairs = randomPairs(random, 8, 8, 3);
            List<Candidate> shuffled = new ArrayList<>(pairs);
            Collections.shuffle(shuffled, random);

            assertThat(solved(shuffled)).containsExactly(solved(pairs));
        }
    }

    @Test
    void itIsTheFirstOfTheBestByTrialOfAll() {
        Random random = new Random(5);
        for (int round = 0; round < 4_000; round++) {
            List<Candidate> pairs =
                    randomPairs(random, 1 + random.nextInt(6), 1 + random.nextInt(6), 1 + random.nextInt(4));

            assertThat(solved(pairs)).as(pairs.toString()).containsExactly(new Trial(pairs).first());
        }
    }

    @Test
    void itIsWorthWhatTheDenseMethodFinds() {
        Random random = new Random(8);
        for (int round = 0; round < 60; round++) {
            int rows = 20 + random.nextInt(40);
            int columns = 20 + random.nextInt(40);
            double[][] values = new double[rows][columns];
            List<Candidate> pairs = new ArrayList<>();
            for (int pick = 0; pick < rows * 6; pick++) {
                int row = random.nextInt(rows);
                int column = random.nextInt(columns);
                if (values[row][column] == 0) {
                    values[row][column] = (1 + random.nextInt(64)) / 64.0;
                    pairs.add(pair(row, column, values[row][column]));
                }
            }
            int[] columnOf = solved(pairs);

            double worth = IntStream.range(0, columnOf.length)
                    .filter(row -> columnOf[row] != NONE)
                    .mapToDouble(row -> values[row][columnOf[row]])
                    .sum();
            assertThat(worth).isEqualTo(DenseAssignment.worth(values));
            assertThat(Arrays.stream(columnOf).filter(column -> column != NONE).distinct())
                    .hasSize((int) Arrays.stream(columnOf)
                            .filter(column -> column != NONE)
                            .count());
        }
    }

    @Test
    void beyondTheAllowedWorkTheRowsBehindStayAlone() {
        List<Candidate> pairs = List.of(pair(0, 0, 0.5), pair(0, 1, 0.6), pair(1, 1, 0.9), pair(2, 2, 0.9));
        SparseAssignment solved = new SparseAssignment(pairs, 3);

        assertThat(solved.solvedRows()).isEqualTo(2);
        assertThat(IntStream.range(0, 3).map(solved::columnOf)).containsExactly(0, 1, NONE);
    }

    @Test
    void nothingIsSolvedAtOnce() {
        SparseAssignment solved = new SparseAssignment(List.of(), UNBOUNDED);

        assertThat(solved.rows()).isZero();
        assertThat(solved.columnOf(0)).isEqualTo(NONE);
    }

    private static int[] solved(Candidate... pairs) {
        return solved(List.of(pairs));
    }

    private static int[] solved(List<Candidate> pairs) {
        SparseAssignment solved = new SparseAssignment(pairs, UNBOUNDED);
        return IntStream.range(0, solved.rows()).map(solved::columnOf).toArray();
    }

    private static Candidate pair(int from, int to, double value) {
        return new Candidate(from, to, value, value);
    }

    private static List<Candidate> randomPairs(Random random, int rows, int columns, int differentValues) {
        List<Candidate> pairs = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(2) == 0) {
                    pairs.add(pair(row, column, (1 + random.nextInt(differentValues)) / 8.0));
                }
            }
        }
        return pairs;
    }

    /** Tries all assignments in the order in which ties are settled. */
    private static final class Trial {
        private final double[][] values;
        private final int[] now;
        private int[] best = {};
        private double bestWorth = -1;

        private Trial(List<Candidate> pairs) {
            int rows = pairs.stream().mapToInt(Candidate::from).max().orElse(-1) + 1;
            int columns = pairs.stream().mapToInt(Candidate::to).max().orElse(-1) + 1;
            values = new double[rows][columns];
            pairs.forEach(pair -> values[pair.from()][pair.to()] = pair.value());
            now = new int[rows];
            go(0, 0, new boolean[columns]);
        }

        private int[] first() {
            return best;
        }

        private void go(int row, double worth, boolean[] taken) {
            if (row == now.length) {
                if (worth > bestWorth) {
                    bestWorth = worth;
                    best = now.clone();
                }
                return;
            }
            for (int column = 0; column < taken.length; column++) {
                if (!taken[column] && values[row][column] > 0) {
                    taken[column] = true;
                    now[row] = column;
                    go(row + 1, worth + values[row][column], taken);
                    taken[column] = false;
                }
            }
            now[row] = NONE;
            go(row + 1, worth, taken);
        }
    }
}
