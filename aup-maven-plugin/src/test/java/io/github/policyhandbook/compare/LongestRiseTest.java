package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongestRiseTest {

    @Test
    void asManyAsCanBeKeepTheirPlace() {
        assertThat(stays(new int[] {5, 1, 2, 3, 4}, 1, 1, 1, 1, 1)).containsExactly(false, true, true, true, true);
    }

    @Test
    void amongEqualsTheHeavierOnesKeepTheirPlace() {
        assertThat(stays(new int[] {1, 0}, 3, 9)).containsExactly(false, true);
    }

    @Test
    void amongEqualsInEverythingTheEarlierOneKeepsItsPlace() {
        assertThat(stays(new int[] {1, 0}, 4, 4)).containsExactly(true, false);
    }

    @Test
    void countGoesBeforeWeight() {
        assertThat(stays(new int[] {2, 0, 1}, 100, 1, 1)).containsExactly(false, true, true);
    }

    @Test
    void nothingHasNoMembers() {
        assertThat(stays(new int[0])).isEmpty();
    }

    @Test
    void amongEqualsInEverythingTheEarlierOneComesBeforeALaterMember() {
        assertThat(stays(new int[] {2, 1, 3}, 1, 1, 1)).containsExactly(true, false, true);
        assertThat(stays(new int[] {1, 0, 3, 2}, 1, 1, 1, 1)).containsExactly(true, false, true, false);
        assertThat(stays(new int[] {3, 2, 1, 0, 4}, 2, 2, 2, 2, 1)).containsExactly(true, false, false, false, true);
    }

    /** Held against trying out every part of short sequences. */
    @Test
    void noRisingPartIsLongerOrOfThatLengthHeavier() {
        Random random = new Random(1);
        for (int run = 0; run < 300; run++) {
            int size = 1 + random.nextInt(9);
            int[] sequence = random.ints(size, 0, 9).toArray();
            long[] weights = random.longs(size, 1, 5).toArray();
            boolean[] stays = stays(sequence, weights);
            long most = 0;
            for (int part = 0; part < 1 << size; part++) {
                most = Math.max(most, worth(sequence, weights, part));
            }
            int chosen = 0;
            for (int i = 0; i < size; i++) {
                chosen |= stays[i] ? 1 << i : 0;
            }
            assertThat(worth(sequence, weights, chosen))
                    .as(Arrays.toString(sequence) + Arrays.toString(weights))
                    .isEqualTo(most);
        }
    }

    /** A member counts more than all weights together; a part that does not rise is worth nothing. */
    private static long worth(int[] sequence, long[] weights, int part) {
        long worth = 0;
        int last = -1;
        for (int i = 0; i < sequence.length; i++) {
            if ((part >> i & 1) == 1) {
                if (sequence[i] <= last) {
                    return 0;
                }
                last = sequence[i];
                worth += 1_000 + weights[i];
            }
        }
        return worth;
    }

    private static boolean[] stays(int[] sequence, long... weights) {
        return LongestRise.of(sequence, weights);
    }
}
