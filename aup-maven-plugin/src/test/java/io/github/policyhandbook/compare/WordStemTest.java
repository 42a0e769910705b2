package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStemTest {

    @ParameterizedTest
    @CsvSource({
        "tablet, tablets",
        "policy, policies",
        "signal, signalled",
        "hire, hired",
        "hire, hiring",
        "clean, cleaned",
        "eat, eating",
        "call, calls",
        "pupil, pupil's",
        "pupils, pupils'"
    })
    void formsOfOneWordHaveOneStem(String word, String form) {
        assertThat(WordStem.of(form)).isEqualTo(WordStem.of(word));
    }

    @ParameterizedTest
    @CsvSource({"bus, bu", "red, r", "king, k", "string, str", "need, ne"})
    void noWordLosesMoreThanAnEnding(String word, String tooShort) {
        assertThat(WordStem.of(word)).isNotEqualTo(tooShort);
    }

    @Test
    void numbersKeepTheirFigures() {
        assertThat(WordStem.of("100")).isEqualTo("100");
        assertThat(WordStem.of("10")).isNotEqualTo(WordStem.of("1"));
    }
}
