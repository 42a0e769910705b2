package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChainEvidenceTest {

    private static final String PHONES = "- Telephones are kept in lockers all day.";
    private static final String VISITORS = "- Visitors sign in at reception and wear a badge.";
    private static final String VISITORS_NOW = "- Visitors sign in at reception and always wear a badge.";

    @Test
    void theChainTellsAClauseThatSharesNoWordWithWhatItWas() {
        assertThat(aligned(PHONES, "- Mobile devices stay in pouches during lessons.", Pairing.of(0, 0, Match.HISTORY)))
                .containsExactly("0-0 history");
    }

    @Test
    void aNewClauseOfItsOwnWordsDoesNotSpeakAgainstTheChain() {
        assertThat(aligned(
                        PHONES,
                        "- Mobile devices stay in pouches during lessons.\n- Eat lunch in the hall only.",
                        Pairing.of(0, 0, Match.HISTORY)))
                .containsExactly("0-0 history");
    }

    @Test
    void theChainGivesWayWhereTheNewTextIsPlainlyAnotherOldClause() {
        assertThat(aligned(PHONES + "\n" + VISITORS, VISITORS_NOW, Pairing.of(0, 0, Match.HISTORY)))
                .containsExactly("1-0 wording");
    }

    @Test
    void theChainGivesWayWhereTheOldTextIsPlainlyAnotherNewClause() {
        assertThat(aligned(VISITORS, PHONES + "\n" + VISITORS_NOW, Pairing.of(0, 0, Match.HISTORY)))
                .containsExactly("0-1 wording");
    }

    @Test
    void twoPairsThatTheChainHasCrossedAreUncrossed() {
        assertThat(aligned(
                        PHONES + "\n" + VISITORS,
                        VISITORS_NOW + "\n- Telephones are kept in lockers all the day.",
                        Pairing.of(0, 0, Match.HISTORY),
                        Pairing.of(1, 1, Match.HISTORY)))
                .containsExactly("1-0 wording", "0-1 wording");
    }

    @Test
    void betweenSiblingsThatDifferByAWordTheChainDecides() {
        assertThat(aligned(
                        "- Ask the head before you photograph pupils on trips.\n- Ask the head before you photograph staff on trips.",
                        "- Ask the head before you photograph any staff on trips.",
                        Pairing.of(0, 0, Match.HISTORY)))
                .containsExactly("0-0 history");
    }

    @Test
    void identicalTextIsNeverOverruled() {
        assertThat(aligned(
                        "- Telephones are kept in lockers all day.\n- Wear a badge at all times.",
                        "- Wear a badge at all times.",
                        Pairing.of(0, 0, Match.HISTORY)))
                .containsExactly("1-0 identical");
    }

    private static List<String> aligned(String from, String to, Pairing... chain) {
        return ClauseAligner.align(Texts.clauses(from), Texts.clauses(to), List.of(chain)).pairings().stream()
                .map(pairing -> pairing.mainFrom() + "-" + pairing.mainTo() + " "
                        + pairing.match().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
