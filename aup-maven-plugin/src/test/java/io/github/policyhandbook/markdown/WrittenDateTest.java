package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-09-12",
                "12 September 2025",
                "12 september 2025",
                "12 SEPT 2025",
                "12 Sep. 2025",
                "12th September 2025",
                "12th\u00A0September,  2025",
                " 12 Sep 2025 "
            })
    void theseAreTheTwelfthOfSeptember(String written) {
        assertThat(WrittenDate.read(written)).isEqualTo(new WrittenDate.Day(LocalDate.of(2025, 9, 12)));
    }

    @Test
    void aDayInNumbersIsRefusedWithBothReadings() {
        assertThat(WrittenDate.read("12/9/2025"))
                .isEqualTo(new WrittenDate.Refused(
                        "can be read in two ways: 12 September 2025 or 9 December 2025",
                        "Write 12 September 2025 or 9 December 2025."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/9/2025  | Write 13 September 2025.",
                "9.13.25    | Write 13 September 2025.",
                "5-5-2025   | Write 5 May 2025."
            })
    void aDayInNumbersIsRefusedEvenWithOneReading(String written, String mend) {
        assertThat(WrittenDate.read(written))
                .isEqualTo(new WrittenDate.Refused("does not say which number is the month", mend));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-31       | is not a day of the calendar",
                "31 February 2025 | is not a day of the calendar",
                "31/31/2025       | is not a day of the calendar",
                "2025-13-01       | is not a day of the calendar",
                "12 Octember 2025 | names no month",
                "2025-00-10       | names no month",
                "1925-09-12       | is before 1990",
                "31 December 1989 | is before 1990",
                "next year        | is not in a form that can be read",
                "2025-9-1         | is not in a form that can be read",
                "September 2025   | is not in a form that can be read",
                "2025             | is not in a form that can be read"
            })
    void theseAreRefused(String written, String reason) {
        assertThat(WrittenDate.read(written))
                .isInstanceOfSatisfying(
                        WrittenDate.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
