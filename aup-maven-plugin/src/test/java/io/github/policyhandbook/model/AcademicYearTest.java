package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AcademicYearTest {

    private final AcademicYear year = new AcademicYear(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));

    @Test
    void isWrittenByItsTwoYearsOrByOneWhereItIsACalendarYear() {
        assertThat(year.label()).isEqualTo("2024-2025");
        assertThat(new AcademicYear(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .hasToString("2024");
    }

    @Test
    void containsItsFirstAndItsLastDay() {
        assertThat(year.contains(LocalDate.of(2024, 8, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2024, 9, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 8, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 9, 1))).isFalse();
    }

    @Test
    void comesBeforeALaterYear() {
        assertThat(year).isLessThan(new AcademicYear(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)));
    }

    @Test
    void endsAfterItStarts() {
        assertThatThrownBy(() -> new AcademicYear(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 8, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
