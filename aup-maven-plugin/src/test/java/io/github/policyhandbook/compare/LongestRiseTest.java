package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static boolean[] stays(int[] sequence, long... weights) {
        return LongestRise.of(sequence, weights);
    }
}
