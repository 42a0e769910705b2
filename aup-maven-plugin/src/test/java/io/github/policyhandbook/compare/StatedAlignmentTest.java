package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatedAlignmentTest {

    private static final List<Clause> FROM = Texts.clauses("# Gates\n- Lock the gate.\n- Wear a badge at all times.");
    private static final List<Clause> TO = Texts.clauses("# Gates\n- Lock the gate.\n- Wear your badge at all times.");

    @Test
    void whereNothingIsSaidItIsTheUsualAlignment() {
        assertThat(StatedAlignment.align(FROM, TO, List.of(), AuthorsWord.NONE, new KnownTexts()))
                .isEqualTo(ClauseAligner.align(FROM, TO));
    }

    @Test
    void placesAreThoseOfTheWholeTexts() {
        AuthorsWord said = new AuthorsWord(List.of(), Set.of(1), Set.of(1));

        assertThat(StatedAlignment.align(FROM, TO, List.of(), said, new KnownTexts())
                        .pairings())
                .containsExactly(Pairing.of(0, 0, Match.IDENTICAL), Pairing.of(2, 2, Match.WORDING));
    }

    @Test
    void evidenceAboutClausesSpokenOfIsPassedOver() {
        AuthorsWord said = new AuthorsWord(List.of(Pairing.of(2, 1, Match.ID)), Set.of(), Set.of());
        List<Pairing> evidence = List.of(Pairing.of(2, 2, Match.HISTORY), Pairing.of(1, 2, Match.HISTORY));

        assertThat(StatedAlignment.align(FROM, TO, evidence, said, new KnownTexts())
                        .pairings())
                .containsExactly(
                        Pairing.of(0, 0, Match.IDENTICAL), Pairing.of(2, 1, Match.ID), Pairing.of(1, 2, Match.HISTORY));
    }

    @Test
    void aStatedPairIsDrawnIntoNoSplit() {
        List<Clause> whole = Texts.clauses(
                "- Keep the gate locked all day and report every broken lock to the school office at once.");
        List<Clause> parts = Texts.clauses(
                "- Keep the gate locked all day.\n- Report every broken lock to the school office at once.");
        AuthorsWord said = new AuthorsWord(List.of(Pairing.of(0, 0, Match.ID)), Set.of(), Set.of());

        assertThat(StatedAlignment.align(whole, parts, List.of(), AuthorsWord.NONE, new KnownTexts())
                        .pairings())
                .singleElement()
                .satisfies(pairing -> assertThat(pairing.match()).isEqualTo(Match.SPLIT));
        assertThat(StatedAlignment.align(whole, parts, List.of(), said, new KnownTexts())
                        .pairings())
                .containsExactly(Pairing.of(0, 0, Match.ID));
    }

    @Test
    void aStatedPairOfHeadingsStaysAndTellsTheSections() {
        List<Clause> from = Texts.clauses("# Gates\n- Ask.\n# Doors\n- Ask.");
        List<Clause> to = Texts.clauses("# Entrances\n- Ask.\n# Gates\n- Ask.");
        AuthorsWord said = new AuthorsWord(List.of(Pairing.of(2, 0, Match.ID)), Set.of(), Set.of());

        assertThat(StatedAlignment.align(from, to, List.of(), said, new KnownTexts())
                        .pairings())
                .containsExactly(
                        Pairing.of(2, 0, Match.ID),
                        Pairing.of(3, 1, Match.IDENTICAL),
                        Pairing.of(0, 2, Match.IDENTICAL),
                        Pairing.of(1, 3, Match.IDENTICAL));
    }
}
