package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnglishDateTest {

    @Test
    void aDateIsWrittenOut() {
        assertThat(EnglishDate.of(LocalDate.of(2025, 9, 2))).isEqualTo("2 September 2025");
    }
}
