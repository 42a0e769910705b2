package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void whatMovesAConsolesCursorBecomesABlank() {
        assertThat(OneLine.of("nearly\r\n\tdone \u001b[2Jnow\u2028then")).isEqualTo("nearly done  [2Jnow then");
    }

    @Test
    void aShortTextIsToldWhole() {
        assertThat(OneLine.beginning("in review")).isEqualTo("in review");
    }

    @Test
    void ofALongTextTheBeginningIsTold() {
        assertThat(OneLine.beginning("x".repeat(5000))).isEqualTo("x".repeat(80) + "...");
    }

    @Test
    void aCharacterIsNotCutInTwo() {
        assertThat(OneLine.beginning("x".repeat(79) + "\ud83d\ude00 and more")).isEqualTo("x".repeat(79) + "...");
    }
}
