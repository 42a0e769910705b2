package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.Token.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactTokenDiffTest {

    private static final int NONE = -1;

    /** A word, another one, a mark and a blank: numbers 0 to 3. */
    private static final List<Token> TOKENS = List.of(
            new Token(Kind.WORD, "lock"),
            new Token(Kind.WORD, "close"),
            new Token(Kind.MARK, ","),
            new Token(Kind.BLANK, " "));

    @Test
    void aWordIsKeptRatherThanMarks() {
        assertThat(partners(new int[] {2, 0}, new int[] {0, 2})).containsExactly(NONE, 0);
    }

    @Test
    void oneLongRunIsKeptRatherThanTwoShortOnes() {
        assertThat(partners(new int[] {0, 1}, new int[] {0, 2, 0, 1})).containsExactly(2, 3);
        assertThat(partners(new int[] {0, 1}, new int[] {0, 1, 2, 1})).containsExactly(0, 1);
    }

    @Test
    void onlyTheWindowsAreLookedAt() {
        int[] partner = {NONE, NONE, NONE, NONE};

        new ExactTokenDiff(new int[] {0, 1, 0, 1}, new int[] {1, 0, 1, 0}, TOKENS).match(1, 3, 2, 4, partner);

        assertThat(partner).containsExactly(NONE, 2, 3, NONE);
    }

    /** Held against trying out every way to keep tokens. */
    @Test
    void asMuchIsKeptAsCanBeInRunsAsLongAsCanBe() {
        Random random = new Random(1);
        for (int run = 0; run < 400; run++) {
            int[] from = random.ints(1 + random.nextInt(6), 0, TOKENS.size()).toArray();
            int[] to = random.ints(1 + random.nextInt(6), 0, TOKENS.size()).toArray();

            assertThat(worth(from, to, partners(from, to)))
                    .as(Arrays.toString(from) + " to " + Arrays.toString(to))
                    .isEqualTo(most(from, to, 0, 0, false));
        }
    }

    private static int most(int[] from, int[] to, int i, int j, boolean goesOn) {
        if (i == from.length || j == to.length) {
            return 0;
        }
        int most = Math.max(most(from, to, i + 1, j, false), most(from, to, i, j + 1, false));
        return from[i] == to[j]
                ? Math.max(most, weight(from[i]) + (goesOn ? 1 : 0) + most(from, to, i + 1, j + 1, true))
                : most;
    }

    private static int worth(int[] from, int[] to, int[] partner) {
        int worth = 0;
        int last = NONE;
        for (int i = 0; i < from.length; i++) {
            if (partner[i] != NONE) {
                assertThat(to[partner[i]]).isEqualTo(from[i]);
                assertThat(partner[i]).isGreaterThan(last);
                boolean goesOn = i > 0 && partner[i - 1] != NONE && partner[i] == partner[i - 1] + 1;
                worth += weight(from[i]) + (goesOn ? 1 : 0);
                last = partner[i];
            }
        }
        return worth;
    }

    private static int weight(int token) {
        return TOKENS.get(token).kind().weight();
    }

    private static int[] partners(int[] from, int[] to) {
        int[] partner = new int[from.length];
        Arrays.fill(partner, NONE);
        new ExactTokenDiff(from, to, TOKENS).match(0, from.length, 0, to.length, partner);
        return partner;
    }
}
