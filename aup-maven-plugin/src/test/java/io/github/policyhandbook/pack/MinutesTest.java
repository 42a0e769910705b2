package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.site.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {

    @ParameterizedTest
    @CsvSource({"1, half a minute", "2, 1 minute", "3, 1\u00bd minutes", "4, 2 minutes", "25, 12\u00bd minutes"})
    void halfMinutesAreSaidAsAPersonSaysThem(int halfMinutes, String said) {
        assertThat(Minutes.of(halfMinutes, Words.english())).isEqualTo(said);
    }
}
