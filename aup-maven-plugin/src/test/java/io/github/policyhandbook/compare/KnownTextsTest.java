package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownTextsTest {

    private static final String TEXT = "Lock \u201Ctablets\u201D ( always ) \u2013 and a tablet.";

    private final KnownTexts texts = new KnownTexts();

    @Test
    void saysWhatReadingTheTextSays() {
        assertThat(texts.folded(TEXT)).isEqualTo(TextFolding.fold(TEXT));
        assertThat(texts.words(TEXT)).isEqualTo(ClauseWords.wordsOf(TEXT));
    }

    @Test
    void readsATextOnce() {
        assertThat(texts.folded(TEXT)).isSameAs(texts.folded(TEXT));
        assertThat(texts.words(TEXT)).isSameAs(texts.words(TEXT));
    }

    @Test
    void textsThatAreGoneAreLetGo() {
        List<String> words = texts.words(TEXT);
        for (int save = 0; save < 3; save++) {
            fold(save * 6_000, (save + 1) * 6_000);
            texts.comparisonBegins();
        }

        assertThat(texts.words(TEXT)).isNotSameAs(words);
    }

    @Test
    void aLargeHandbookIsRemembered() {
        List<String> words = texts.words(TEXT);
        for (int save = 0; save < 3; save++) {
            fold(0, 30_000);
            texts.comparisonBegins();
        }

        assertThat(texts.words(TEXT)).isSameAs(words);
    }

    private void fold(int from, int to) {
        IntStream.range(from, to).forEach(number -> texts.folded("Rule " + number));
    }

    @Test
    void hasEachWordOnce() {
        assertThat(texts.words("Keep tablets"))
                .last()
                .isSameAs(texts.words("No tablet").get(1));
    }
}
