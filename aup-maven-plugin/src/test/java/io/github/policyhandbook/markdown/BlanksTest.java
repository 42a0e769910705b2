package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {

    @Test
    void anyRunOfBlanksIsOne() {
        assertThat(Blanks.collapse("\u00A0 a\t\n\u2009b\u202F\u00A0c ")).isEqualTo("a b c");
    }

    @Test
    void controlCharactersAreNoText() {
        assertThat(Blanks.collapse("a\u0001b")).isEqualTo("ab");
    }

    @Test
    void blanksAndControlCharactersAreNothingToAReader() {
        assertThat(Blanks.areAll(" \n\u00A0\u0001")).isTrue();
        assertThat(Blanks.areAll(" . ")).isFalse();
    }
}
