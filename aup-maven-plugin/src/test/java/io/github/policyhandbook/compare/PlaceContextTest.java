package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Two places agree by the partners before and behind them, 0.35 each, and by the heading above them, 0.30. */
class PlaceContextTest {

    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String LONG = "This long clause stays where it is, whatever the short ones do.";

    @Test
    void betweenTheSameNeighboursUnderTheSameHeadingTwoPlacesAreOne() {
        PlaceContext context = context("A.\nOld.\nC.", "A.\nNew.\nC.", 0, 0, 2, 2);

        assertThat(context.agreement(1, 1)).isCloseTo(1, EXACTLY);
        assertThat(context.isBetweenPartners(1, 1)).isTrue();
    }

    @Test
    void theBeginningAndTheEndOfTheTextsAreNeighboursToo() {
        PlaceContext context = context("Old.\nB.\nLast.", "New.\nB.\nYoung.", 1, 1);

        assertThat(context.agreement(0, 0)).isCloseTo(1, EXACTLY);
        assertThat(context.agreement(2, 2)).isCloseTo(1, EXACTLY);
        assertThat(context.agreement(0, 2)).isCloseTo(0.30, EXACTLY);
        assertThat(context.agreement(2, 0)).isCloseTo(0.30, EXACTLY);
        assertThat(context.isBetweenPartners(0, 0)).isFalse();
        assertThat(context.isBetweenPartners(2, 2)).isFalse();
        assertThat(context.isBetweenPartners(0, 2)).isFalse();
        assertThat(context.isBetweenPartners(2, 0)).isFalse();
    }

    @Test
    void inAGapOfManyEachPlaceSpeaksForItsLikeCountedFromEitherEnd() {
        PlaceContext context = context("A.\n1.\n2.\n3.\nZ.", "A.\nx.\ny.\nz.\nZ.", 0, 0, 4, 4);

        assertThat(context.agreement(2, 2)).isCloseTo(1, EXACTLY);
        assertThat(context.agreement(1, 2)).isCloseTo(0.30 + 0.70 / 2, EXACTLY);
        assertThat(context.agreement(1, 3)).isCloseTo(0.30 + 0.70 / 3, EXACTLY);

        PlaceContext shorter = context("A.\n1.\n2.\n3.\nZ.", "A.\nx.\nZ.", 0, 0, 4, 2);
        assertThat(shorter.agreement(3, 1)).isCloseTo(1, EXACTLY);
        assertThat(shorter.agreement(1, 1)).isCloseTo(1, EXACTLY);
        assertThat(shorter.agreement(2, 1)).isCloseTo(0.30 + 0.70 / 2, EXACTLY);
    }

    @Test
    void aNeighbourThatMovedAlongSpeaksForItsNextOne() {
        PlaceContext behind = context(LONG + "\nA.\nOld.", "A.\nNew.\n" + LONG, 0, 2, 1, 0);
        PlaceContext before = context("Old.\nA.\n" + LONG, LONG + "\nNew.\nA.", 2, 0, 1, 2);

        assertThat(behind.agreement(2, 1)).isCloseTo(0.30 + 0.35, EXACTLY);
        assertThat(before.agreement(0, 1)).isCloseTo(0.30 + 0.35, EXACTLY);
    }

    @Test
    void partnersOnBothSidesAreMoreThanOneOfThem() {
        PlaceContext context = context("A.\nOld.\nC.\nD.", "A.\nNew.\nX.\nC.\nD.", 0, 0, 2, 3, 3, 4);

        assertThat(context.isBetweenPartners(1, 1)).isFalse();
        assertThat(context.isBetweenPartners(1, 2)).isFalse();
        assertThat(context.isBetweenPartners(2, 3)).isFalse();
    }

    @Test
    void aGapIsWhatLiesBetweenPartnersThatDidNotMove() {
        PlaceContext context = context("A.\n1.\n2.\nZ.", "New.\nA.\nx.\nZ.", 0, 1, 3, 3);

        assertThat(context.gapStart(2)).isEqualTo(2);
        assertThat(context.gapEnd(2)).isEqualTo(3);
        assertThat(context.offsetInGap(1)).isZero();
        assertThat(context.offsetInGap(2)).isEqualTo(1);
        assertThat(context.gapStart(0)).isZero();
        assertThat(context.gapEnd(3)).isEqualTo(4);
    }

    @Test
    void headingsAreKnownByTheClausesBelowThem() {
        PlaceContext context = context("# Laptops\nA.\nB.\n# Cameras\nC.", "# Devices\nA.\nB.\nC.", 1, 1, 2, 2, 4, 3);

        assertThat(context.sharedBody(0, 0)).isCloseTo(2.0 * 2 / (2 + 3 + 0.5), EXACTLY);
        assertThat(context.sharedBody(3, 0)).isCloseTo(2.0 * 1 / (1 + 3 + 0.5), EXACTLY);
        assertThat(context.headingsWithSharedBody()).containsExactly(0L, 3L << 32);
    }

    @Test
    void headingsOverNothingThatIsKnownShareNothing() {
        assertThat(context("# Laptops\nA.", "# Devices\nB.").sharedBody(0, 0)).isZero();
    }

    /** @param pairs old and new place of each pair in turn */
    private static PlaceContext context(String from, String to, int... pairs) {
        OpenPairs open = new OpenPairs(Texts.clauses(from), Texts.clauses(to));
        for (int k = 0; k < pairs.length; k += 2) {
            open.pair(pairs[k], pairs[k + 1], Match.WORDING);
        }
        return new PlaceContext(open);
    }
}
