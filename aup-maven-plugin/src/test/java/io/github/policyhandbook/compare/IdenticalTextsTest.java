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
}
