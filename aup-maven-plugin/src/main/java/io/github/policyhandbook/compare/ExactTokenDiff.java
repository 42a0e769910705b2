package io.github.policyhandbook.compare;

import java.util.Arrays;
import java.util.List;

/**
 * The longest common sequence of two short token lists by dynamic programming, by weight: as few words marked as can
 * be, and among equals the one with the fewest, longest runs.
 *
 * <p>The table of Wagner and Fischer (1974), with a second state for "the pair before was matched too", as Gotoh (1982)
 * does for gaps.
 */
final class ExactTokenDiff {

    private static final int NEVER = Integer.MIN_VALUE / 2;
    private static final int GOES_ON = 1;

    private final int[] from;
    private final int[] to;
    private final List<Token> tokens;

    /**
     * Takes the token lists as numbers, equal for equal tokens.
     *
     * @param tokens the tokens by their number
     */
    ExactTokenDiff(int[] from, int[] to, List<Token> tokens) {
        this.from = from;
        this.to = to;
        this.tokens = tokens;
    }

    /** Writes into {@code partner} which token of {@code to} stands for each of {@code from}, in the given windows. */
    void match(int fromStart, int fromEnd, int toStart, int toEnd, int[] partner) {
        int rows = fromEnd - fromStart;
        int columns = toEnd - toStart;
        int[][] matched = new int[rows + 1][columns + 1];
        int[][] best = new int[rows + 1][columns + 1];
        Arrays.fill(matched[0], NEVER);
        for (int i = 1; i <= rows; i++) {
            matched[i][0] = NEVER;
            int token = from[fromStart + i - 1];
            int weight = tokens.get(token).kind().weight();
            for (int j = 1; j <= columns; j++) {
                matched[i][j] = token == to[toStart + j - 1]
                        ? weight + Math.max(best[i - 1][j - 1], matched[i - 1][j - 1] + GOES_ON)
                        : NEVER;
                best[i][j] = Math.max(matched[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        int i = rows;
        int j = columns;
        boolean inRun = false;
        while (i > 0 && j > 0) {
            if (inRun || matched[i][j] == best[i][j]) {
                partner[fromStart + i - 1] = toStart + j - 1;
                int before = matched[i][j]
                        - tokens.get(from[fromStart + i - 1]).kind().weight();
                i--;
                j--;
                inRun = i > 0 && j > 0 && matched[i][j] + GOES_ON == before;
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                j--;
            }
        }
    }
}
