package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a comparison of words costs is counted in cells, so that no slow machine fails it and no fast one hides it. */
class TokenDiffTest {

    private static final int MEGABYTE_OF_WORDS = 190_000;

    @Test
    void anOrdinaryClauseIsOneTableOfWhatDiffers() {
        TokenDiff diff = diff("Staff must lock the screen.", "Staff should lock the screen.");

        assertThat(diff.cells()).isEqualTo(1);
        assertThat(diff.partners()).containsExactly(0, 1, -1, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    @Tag("long")
    void aMegabyteWithScatteredEditsIsComparedWordByWord() {
        LargeTexts texts = new LargeTexts(1);
        String before = texts.words(MEGABYTE_OF_WORDS);
        TokenDiff diff = diff(before, texts.reworded(before, 0.02));

        assertThat(before.length()).isGreaterThan(1_000_000);
        assertThat(diff.isCoarse()).isFalse();
        assertThat(diff.cells()).isLessThan(TokenDiff.CELLS_IN_ALL / 10);
    }

    @Test
    @Tag("long")
    void aMegabyteOfSomethingElseIsCutIntoSmallTablesAtItsRareWords() {
        TokenDiff diff = diff(new LargeTexts(1).words(MEGABYTE_OF_WORDS), new LargeTexts(2).words(MEGABYTE_OF_WORDS));

        assertThat(diff.isCoarse()).isFalse();
        assertThat(diff.cells()).isLessThan(TokenDiff.CELLS_IN_ALL);
    }

    @Test
    void whereNoWordIsRareAStretchCountsAsRewrittenAndSaysSo() {
        assertThat(diff(fewWords(1), fewWords(2)).isCoarse()).isTrue();
    }

    @Test
    void aStretchWithoutAWordInCommonIsRewrittenIndeed() {
        assertThat(diff("alpha ".repeat(5_000), "beta ".repeat(5_000)).isCoarse())
                .isFalse();
    }

    @Test
    void aTextTooLongForOneTableIsComparedBetweenItsRareWords() {
        String before = IntStream.range(0, 1_500).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        String after = before.replace("w3 ", "x ").replace("w700 ", "w700 y ").replace("w1490 ", "");
        TokenDiff diff = diff(before, after);

        int[] partners = diff.partners();
        assertThat(diff.isCoarse()).isFalse();
        assertThat(diff.cells()).isLessThan(100);
        assertThat(IntStream.range(0, partners.length).filter(i -> partners[i] < 0))
                .as("a word that changed, a word that went and its blank")
                .hasSize(3);
        assertThat(partners[0]).isZero();
        assertThat(partners[2 * 600]).isEqualTo(2 * 600);
        assertThat(partners[2 * 900]).isEqualTo(2 * 901);
        assertThat(partners[2 * 1_499]).isEqualTo(2 * 1_499);
    }

    private static TokenDiff diff(String before, String after) {
        return TokenDiff.of(Token.ofText(before), Token.ofText(after));
    }

    private static String fewWords(long seed) {
        StringBuilder text = new StringBuilder();
        new Random(seed)
                .ints(50_000, 0, 8)
                .forEach(word -> text.append('w').append(word).append(' '));
        return text.toString();
    }
}
