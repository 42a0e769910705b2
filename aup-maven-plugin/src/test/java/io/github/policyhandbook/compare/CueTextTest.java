package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueTextTest {

    @Test
    void wordsAreReadWithTheirJointsAndAmountsWithTheirMarks() {
        assertThat(read("You don\u2019t pay \u00A35 for a two\u2011week re-sit, or + 3; -x- $"))
                .extracting(CueText.Word::folded)
                .containsExactly(
                        "you", "don't", "pay", "\u00A35", "for", "a", "two-week", "re-sit", "or", "+", "3", "x");
    }

    @Test
    void aMarkWithoutAnAmountIsNoWord() {
        assertThat(read("a$b \u20AC \u00A3x $7"))
                .extracting(CueText.Word::folded)
                .containsExactly("a", "b", "\u20AC", "x", "$7");
    }

    @Test
    void aWordEndsBeforeAJointThatJoinsNothing() {
        assertThat(read("lock- key' x-")).extracting(CueText.Word::folded).containsExactly("lock", "key", "x");
    }

    @Test
    void aSentenceStartsAtTheTextsBeginningAndBehindAFullStop() {
        CueText text = text("Ask first. Then go, and: Wait!  Yes");

        assertThat(text.startsSentence(0)).isTrue();
        assertThat(text.startsSentence(1)).isFalse();
        assertThat(text.startsSentence(2)).isTrue();
        assertThat(text.startsSentence(4)).isFalse();
        assertThat(text.startsSentence(5)).isTrue();
        assertThat(text.startsSentence(6)).isTrue();
        assertThat(text(" Ask").startsSentence(0)).isTrue();
    }

    @Test
    void wordsGoOnBehindOneBlankOnly() {
        CueText text = text("the end of  term, and on");

        assertThat(text.goesOn(0, "end", "of")).isTrue();
        assertThat(text.goesOn(1, "of", "term")).isFalse();
        assertThat(text.goesOn(0, "end", "off")).isFalse();
        assertThat(text.goesOn(5, "more")).isFalse();
        assertThat(text.isJoined(0)).isFalse();
        assertThat(text.isJoined(4)).isFalse();
        assertThat(text.isJoined(5)).isTrue();
    }

    @Test
    void onlyWordsThatBeginNearAreRead() {
        BitSet near = new BitSet();
        near.set(4, 8);

        assertThat(CueText.of("ask the head now", near).words())
                .extracting(CueText.Word::folded)
                .containsExactly("the");
    }

    private static List<CueText.Word> read(String text) {
        return text(text).words();
    }

    private static CueText text(String text) {
        BitSet everywhere = new BitSet();
        everywhere.set(0, text.length());
        return CueText.of(text, everywhere);
    }
}
