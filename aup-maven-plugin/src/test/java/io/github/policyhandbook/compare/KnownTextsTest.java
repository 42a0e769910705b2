package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

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
    void hasEachWordOnce() {
        assertThat(texts.words("Keep tablets"))
                .last()
                .isSameAs(texts.words("No tablet").get(1));
    }
}
