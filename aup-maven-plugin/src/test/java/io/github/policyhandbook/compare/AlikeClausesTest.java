package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeClausesTest {

    private static final List<Clause> PHONES = Texts.clauses("- Hand in your phone at the reception desk.\n"
            + "- Lock the screen when you leave a room.\n- Ask the office first.");

    @Test
    void nearlyTheSameWordsArePairedWhereverTheyStandInTheOrderOfTheNewText() {
        List<Clause> now = Texts.clauses("- Lock the screen whenever you leave a room.\n- Wear a badge.\n"
                + "- Hand in your phone at the reception desk, please.");

        assertThat(pairs(PHONES, now, 0.5))
                .containsExactly(Pairing.of(1, 0, Match.WORDING), Pairing.of(0, 2, Match.WORDING));
    }

    @Test
    void fewerThanFiveWordsAreChance() {
        assertThat(pairs(PHONES, Texts.clauses("- Ask the office first."), 0.5)).isEmpty();
        assertThat(pairs(Texts.clauses("- Ask the whole office first."), Texts.clauses("- Ask the office first."), 0.1))
                .isEmpty();
        assertThat(pairs(Texts.clauses("- Ask the office first."), Texts.clauses("- Ask the whole office first."), 0.1))
                .isEmpty();
        assertThat(pairs(
                        Texts.clauses("- Ask the whole office first."),
                        Texts.clauses("- Ask the whole office first."),
                        0.5))
                .hasSize(1);
    }

    @Test
    void whatIsLessAlikeThanAskedForIsLeftOut() {
        List<Clause> now = Texts.clauses("- Hand in your phone at the school's reception.");

        assertThat(pairs(PHONES, now, 0.5)).hasSize(1);
        assertThat(pairs(PHONES, now, 0.99)).isEmpty();
    }

    @Test
    void equalWordsAreAsMuchAlikeAsCanBe() {
        assertThat(pairs(PHONES, PHONES, 1)).hasSize(2);
    }

    @Test
    void whatIsNotAllowedIsNotPaired() {
        assertThat(AlikeClauses.pairs(PHONES, PHONES, 0.5, (i, j) -> i != 0, new KnownTexts()))
                .containsExactly(Pairing.of(1, 1, Match.WORDING));
    }

    private static List<Pairing> pairs(List<Clause> from, List<Clause> to, double likeness) {
        return AlikeClauses.pairs(from, to, likeness, (i, j) -> true, new KnownTexts());
    }
}
