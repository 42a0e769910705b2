package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdenticalTextsTest {

    @Test
    void aTextThatStandsOnceOnEachSideHasItsPartnerWhereverItStands() {
        OpenPairs open = open("Lock the screen.\nWear a badge.", "Wear a badge.\nClose the gate.\nLock the screen.");

        identical(open).pair(List.of());

        assertThat(partners(open)).containsExactly(2, 0);
    }

    @Test
    void copiesBesideTheSameNeighbourBelongTogether() {
        OpenPairs open = open(
                "Laptops.\nAsk the office.\nCameras.\nAsk the office.",
                "Cameras.\nAsk the office.\nLaptops.\nAsk the office.");

        identical(open).pair(List.of());

        assertThat(partners(open)).containsExactly(2, 3, 0, 1);
    }

    @Test
    void theOnlyCopiesUnderOneHeadingBelongTogether() {
        OpenPairs open = open(
                "# Laptops\nAsk the office.\n# Cameras\nAsk the office.",
                "# Cameras\nOnly staff take pictures.\nAsk the office.\n# Laptops\nCharge them.\nAsk the office.");

        identical(open).pair(List.of());

        assertThat(partners(open)).containsExactly(3, 5, 0, 2);
    }

    @Test
    void theChainGoesBeforePlace() {
        OpenPairs open = open("Ask the office.\nAsk the office.", "Ask the office.\nAsk the office.");

        identical(open).pair(List.of(Pairing.of(0, 1, Match.HISTORY)));

        assertThat(open.partnerOfFrom(0)).isEqualTo(1);
        assertThat(open.matchOfFrom(0)).contains(Match.IDENTICAL);
    }

    @Test
    void theChainPairsNoOtherTexts() {
        OpenPairs open = open("Ask the office.", "Ask the head.");

        identical(open).pair(List.of(Pairing.of(0, 0, Match.HISTORY)));

        assertThat(partners(open)).containsExactly(OpenPairs.NONE);
    }

    @Test
    void copiesWithoutAPlaceOfTheirOwnWaitForTheRest() {
        OpenPairs open = open("Charge it.\nAsk us.\nCarry it.\nAsk us.", "Power it.\nAsk us.\nHold it.\nAsk us.");
        IdenticalTexts texts = identical(open);

        texts.pair(List.of());
        assertThat(partners(open)).containsOnly(OpenPairs.NONE);

        texts.pairRest();
        assertThat(partners(open)).containsExactly(OpenPairs.NONE, 1, OpenPairs.NONE, 3);
    }

    @Test
    void veryManyCopiesArePairedInOrder() {
        List<Clause> many = Collections.nCopies(500, Texts.clause("Ask the office."));
        OpenPairs open = new OpenPairs(many, many.subList(0, 400));
        IdenticalTexts texts = identical(open);

        texts.pair(List.of());
        texts.pairRest();

        assertThat(partners(open)).startsWith(0, 1, 2).endsWith(OpenPairs.NONE);
        assertThat(open.partnerOfFrom(399)).isEqualTo(399);
    }

    @Test
    void ofCopiesAHeadingGoesToTheHeading() {
        assertThat(rest("# Ask the office.\n- Ask the office.", "- Ask the office.\n# Ask the office."))
                .containsExactly(1, 0);
    }

    @Test
    void ofCopiesAnItemGoesToTheItem() {
        assertThat(rest("- Ask the office.\nAsk the office.", "Ask the office.\n- Ask the office."))
                .containsExactly(1, 0);
    }

    @Test
    void ofCopiesTheOneWithTheSameNumberIsTaken() {
        assertThat(rest("1. Ask the office.\n2. Ask the office.", "2. Ask the office.\n1. Ask the office."))
                .containsExactly(1, 0);
    }

    @Test
    void ofCopiesTheOneUnderTheSameHeadingIsTaken() {
        OpenPairs open = open(
                "# Laptops\nCharge them.\nAsk us.\n# Cameras\nHold them.\nAsk us.",
                "# Photographs\nKeep still.\nAsk us.\n# Computers\nPower them.\nAsk us.");
        open.pair(0, 3, Match.WORDING);
        open.pair(3, 0, Match.WORDING);

        identical(open).pairRest();

        assertThat(open.partnerOfFrom(2)).isEqualTo(5);
        assertThat(open.partnerOfFrom(5)).isEqualTo(2);
    }

    @Test
    void ofCopiesTheOneBehindTheSameNeighbourIsTaken() {
        OpenPairs open =
                open("Laptops.\nAsk us.\nThen.\nCameras.\nAsk us.", "Photos.\nAsk us.\nNow.\nTablets.\nAsk us.");
        open.pair(0, 3, Match.WORDING);
        open.pair(3, 0, Match.WORDING);

        identical(open).pairRest();

        assertThat(open.partnerOfFrom(1)).isEqualTo(4);
        assertThat(open.partnerOfFrom(4)).isEqualTo(1);
    }

    @Test
    void ofCopiesTheOneBeforeTheSameNeighbourIsTaken() {
        OpenPairs open =
                open("Ask us.\nLaptops.\nThen.\nAsk us.\nCameras.", "Ask us.\nPhotos.\nNow.\nAsk us.\nTablets.");
        open.pair(1, 4, Match.WORDING);
        open.pair(4, 1, Match.WORDING);

        identical(open).pairRest();

        assertThat(open.partnerOfFrom(0)).isEqualTo(3);
        assertThat(open.partnerOfFrom(3)).isEqualTo(0);
    }

    @Test
    void ofCopiesThatNothingElseTellsApartTheOneAtTheSameHeightIsTaken() {
        assertThat(rest("Ask us.\nA.\nB.\nAsk us.", "1.\n2.\n3.\n4.\n5.\n6.\nAsk us.\n8."))
                .containsExactly(OpenPairs.NONE, OpenPairs.NONE, OpenPairs.NONE, 6);
        assertThat(rest("Ask us.\nA.\nB.\nAsk us.", "1.\nAsk us.\n3.\n4.\n5.\n6.\n7.\n8."))
                .containsExactly(1, OpenPairs.NONE, OpenPairs.NONE, OpenPairs.NONE);
    }

    @Test
    void ofTwoCopiesInAGapOfOneTheFirstIsTheOldOneHoweverLongTheText() {
        OpenPairs open = open("Laptops.\nAsk us.\nCameras.", "Laptops.\nAsk us.\nAsk us.\nCameras.\n1.\n2.\n3.\n4.");

        identical(open).pair(List.of());

        assertThat(partners(open)).containsExactly(0, 1, 3);
    }

    @Test
    void copiesUnderHeadingsThatAreOthersAreNotInPlaceHoweverTheirNeighboursAre() {
        OpenPairs open = open(
                "# Laptops\n# Cameras\nAsk us.\nKeep still.\nAsk us.",
                "# Laptops\nAsk us.\nKeep still.\n# Cameras\nAsk us.");

        identical(open).pair(List.of());

        assertThat(open.partnerOfFrom(4)).isNotEqualTo(1);
    }

    private static OpenPairs open(String before, String after) {
        return new OpenPairs(Texts.clauses(before), Texts.clauses(after));
    }

    private static IdenticalTexts identical(OpenPairs open) {
        return new IdenticalTexts(open, Clause::text, Match.IDENTICAL);
    }

    private static List<Integer> partners(OpenPairs open) {
        return IntStream.range(0, open.from().size())
                .mapToObj(open::partnerOfFrom)
                .toList();
    }

    /** The partners of the old clauses, by nothing but what tells copies apart. */
    private static List<Integer> rest(String from, String to) {
        OpenPairs open = open(from, to);
        identical(open).pairRest();
        return partners(open);
    }
}
