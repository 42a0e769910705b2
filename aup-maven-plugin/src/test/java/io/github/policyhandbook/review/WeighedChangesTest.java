package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeighedChangesTest {

    @Test
    void wordsPutInAndTakenOutAreCountedAndTheClauseIsReadWhole() {
        Weight weight = weight(
                "Staff must lock the screen.\n\nSit straight.\n", "Staff should lock the screen.\n\nSit straight.\n");

        // six words with the one taken out, at 238 a minute: 1.5 seconds
        assertThat(weight).isEqualTo(new Weight(1, 2, 1, 2));
    }

    @Test
    void aClauseThatOnlyMovesIsAChangeWithoutChangedWords() {
        Weight weight = weight(
                "Lock the screen at night.\n\nSit straight.\n\nWear a badge every day.\n",
                "Sit straight.\n\nWear a badge every day.\n\nLock the screen at night.\n");

        assertThat(weight).isEqualTo(new Weight(1, 0, 0, 2));
    }

    @Test
    void aNewNumberOrOtherQuotationMarksWeighNothing() {
        assertThat(weight("1. Lock it.\n2. Leave it \"on\".\n", "2. Lock it.\n3. Leave it \u201con\u201d.\n"))
                .isEqualTo(Weight.NONE);
    }

    @Test
    void aDashAloneIsNoWord() {
        assertThat(weight("Sit down.\n", "Sit down.\n\nStand up \u2014 slowly.\n")
                        .words())
                .isEqualTo(3);
    }

    @Test
    void aNewPolicyIsReadWhole() {
        Review review = new ReviewStory()
                .write("long.md", "word ".repeat(238 * 2) + "\n")
                .commit("2025-03-01")
                .review();

        assertThat(review.papers().get(0).weight()).isEqualTo(new Weight(0, 476, 0, 120));
        assertThat(review.papers().get(0).weight().halfMinutes()).isEqualTo(4);
    }

    @Test
    void aPolicyThatEndsIsReadWhole() {
        Review review = new ReviewStory()
                .write("short.md", "Sit down.\n")
                .commit("2024-09-01")
                .approved()
                .remove("short.md")
                .commit("2025-03-01")
                .review();

        assertThat(review.papers().get(0).weight()).isEqualTo(new Weight(0, 2, 0, 1));
    }

    @Test
    void begunHalfMinutesCountWhole() {
        assertThat(new Weight(1, 1, 0, 31).halfMinutes()).isEqualTo(2);
        assertThat(new Weight(1, 1, 0, 30).halfMinutes()).isEqualTo(1);
        assertThat(Weight.NONE.halfMinutes()).isZero();
    }

    private static Weight weight(String before, String after) {
        return new ReviewStory()
                .write("screens.md", before)
                .commit("2024-09-01")
                .approved()
                .write("screens.md", after)
                .commit("2025-03-01")
                .review()
                .papers()
                .get(0)
                .weight();
    }
}
