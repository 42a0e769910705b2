package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClauseAlignerTest {

    @Test
    void identicalTextIsCalledSo() {
        assertThat(align("- Lock it. {#lock}", "- Lock it. {#lock}").pairings())
                .containsExactly(Pairing.of(0, 0, Match.IDENTICAL));
    }

    @Test
    void anAuthorsIdIsCalledSo() {
        assertThat(align("- Lock the door. {#lock}", "- Shut every gate. {#lock}")
                        .pairings())
                .containsExactly(Pairing.of(0, 0, Match.ID));
    }

    @Test
    void anIdThatStandsTwiceOnASideSaysNothing() {
        assertThat(align("- Lock the door. {#a}\n- Wear badges. {#a}", "- Shut every gate. {#a}")
                        .pairings())
                .isEmpty();
    }

    @Test
    void theChainTellsWhatTheEndsDoNot() {
        Alignment alignment = ClauseAligner.align(
                Texts.clauses("- Telephones are kept in lockers."),
                Texts.clauses("- Mobile devices stay inside pouches."),
                List.of(Pairing.of(0, 0, Match.HISTORY)));

        assertThat(alignment.pairings()).containsExactly(Pairing.of(0, 0, Match.HISTORY));
    }

    @Test
    void theChainNeverOverrulesIdenticalText() {
        Alignment alignment = ClauseAligner.align(
                Texts.clauses("- Lock the screen.\n- Wear a badge."),
                Texts.clauses("- Wear a badge.\n- Lock the screen."),
                List.of(Pairing.of(0, 0, Match.HISTORY), Pairing.of(1, 1, Match.HISTORY)));

        assertThat(alignment.pairings())
                .containsExactly(Pairing.of(1, 0, Match.IDENTICAL), Pairing.of(0, 1, Match.IDENTICAL));
    }

    @Test
    void theChainTellsWhichCopyIsWhich() {
        Alignment alignment = ClauseAligner.align(
                Texts.clauses("- Ask the office.\n- Ask the office."),
                Texts.clauses("- Ask the office."),
                List.of(Pairing.of(1, 0, Match.HISTORY)));

        assertThat(alignment.pairings()).containsExactly(Pairing.of(1, 0, Match.IDENTICAL));
    }

    @Test
    void likeWordingIsCalledSo() {
        assertThat(align("- Staff must lock the screen.", "- Staff should lock the screen.")
                        .pairings())
                .containsExactly(Pairing.of(0, 0, Match.WORDING));
    }

    @Test
    void emptyTextsHaveNoPairs() {
        assertThat(align("", "").pairings()).isEmpty();
    }

    @Test
    void aPairThatTheChainFoundOneByOneSaysSo() {
        List<Clause> before = Texts.clauses("Lock the screen.\nWear a badge.");
        List<Clause> after = Texts.clauses("Nothing of that.\nWear a badge.");
        Pairing chained = Pairing.of(0, 0, Match.HISTORY).with(Optional.of(Fallback.GREEDY));

        assertThat(ClauseAligner.align(before, after, List.of(chained)).pairings())
                .extracting(Pairing::match, Pairing::fallback)
                .containsExactly(
                        tuple(Match.HISTORY, Optional.of(Fallback.GREEDY)), tuple(Match.IDENTICAL, Optional.empty()));
    }

    @Test
    @Tag("long")
    void twoThousandRewordedClausesASideAreWeighedAsOne() {
        CommitteeEdits committee = new CommitteeEdits(5);
        List<Clause> before = Texts.clauses(committee.document(2_000).text());
        List<Clause> after = new ArrayList<>();
        for (Clause clause : before) {
            after.add(Texts.clause(
                    "- " + clause.text().replace(" must ", " ought to ").replace(".", ", always.")));
        }

        Alignment alignment = ClauseAligner.align(before, after);

        assertThat(alignment.pairings()).allMatch(pairing -> pairing.fallback().isEmpty());
        long right = alignment.pairings().stream()
                .filter(pairing -> pairing.from().equals(pairing.to()))
                .count();
        assertThat(right).isGreaterThan(1_900);
    }

    @Test
    @Tag("long")
    void boilerplateThatIsAllAlikeIsWeighedAsOne() {
        List<Clause> before = new ArrayList<>();
        List<Clause> after = new ArrayList<>();
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            before.add(Texts.clause(
                    "- The office keeps the record of room " + i + " for " + random.nextInt(9) + " years."));
            after.add(
                    Texts.clause("- The office keeps a record of room " + i + " for " + random.nextInt(9) + " years."));
        }

        assertThat(ClauseAligner.align(before, after).pairings())
                .hasSizeGreaterThan(1_900)
                .allMatch(pairing -> pairing.fallback().isEmpty());
    }

    private static Alignment align(String before, String after) {
        return ClauseAligner.align(Texts.clauses(before), Texts.clauses(after));
    }
}
