package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.policyhandbook.model.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final String WHOLE = "Charge the tablet overnight and carry it in its sleeve.";

    @Test
    void atFirstNothingIsCovered() {
        assertThat(cover(WHOLE).covered()).isZero();
    }

    @Test
    void aPartOfTheWholeIsFoundThereWithAllItsWords() {
        Cover cover = cover(WHOLE);

        assertThat(cover.share(words("Carry it in its sleeve."))).isEqualTo(1, within(1e-9));
        assertThat(cover.pairShare(words("Carry it in its sleeve."))).isEqualTo(1, within(1e-9));
    }

    @Test
    void wordsInAnotherOrderAreNoNeighbours() {
        Cover cover = cover(WHOLE);

        assertThat(cover.share(words("Overnight tablet charge."))).isEqualTo(1, within(1e-9));
        assertThat(cover.pairShare(words("Overnight tablet charge."))).isZero();
    }

    @Test
    void whatOnePartTookNoOtherCan() {
        Cover cover = cover(WHOLE);
        cover.take(words("Charge the tablet overnight."));

        assertThat(cover.gain(words("Charge the tablet overnight."))).isZero();
        assertThat(cover.pairShare(words("Charge the tablet overnight."))).isZero();
        assertThat(cover.share(words("Carry it in its sleeve."))).isEqualTo(1, within(1e-9));
    }

    @Test
    void aWordThatStandsTwiceCanBeTakenTwice() {
        Cover cover = cover("Lock the cupboard and the drawer, and lock the window.");
        cover.take(words("Lock the cupboard."));

        assertThat(cover.share(words("Lock the window."))).isEqualTo(1, within(1e-9));
    }

    @Test
    void partsThatHoldAllWordsCoverTheWhole() {
        Cover cover = cover(WHOLE);
        cover.take(words("Charge the tablet overnight."));
        double half = cover.covered();
        cover.take(words("And carry it in its sleeve."));

        assertThat(half).isBetween(0.3, 0.9);
        assertThat(cover.covered()).isEqualTo(1, within(1e-9));
    }

    @Test
    void aPartWithoutWordsHasNothing() {
        assertThat(cover(WHOLE).share(words("-"))).isZero();
        assertThat(cover(WHOLE).pairShare(words("-"))).isZero();
    }

    private final List<Clause> text = List.of(Texts.clause(WHOLE));
    private final Vocabulary vocabulary = Vocabulary.of(text, text, new KnownTexts());

    private Cover cover(String whole) {
        return new Cover(words(whole), vocabulary);
    }

    private ClauseWords words(String text) {
        return ClauseWords.of(Texts.clause(text), vocabulary);
    }
}
