package io.github.policyhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionCalendarTest {

    private final EditionCalendar english = EditionCalendar.ENGLISH_SCHOOLS;
    private final EditionCalendar calendarYears = new EditionCalendar(MonthDay.of(1, 1), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, 2023-2024, 2024",
        "2024-09-01, 2024-2025, 2024",
        "2025-01-01, 2024-2025, 2025",
        "2024-02-29, 2023-2024, 2024"
    })
    void aDayBelongsToOneYear(LocalDate day, String label, String calendarYear) {
        assertThat(english.yearOf(day).label()).isEqualTo(label);
        assertThat(calendarYears.yearOf(day).label()).isEqualTo(calendarYear);
    }

    @Test
    void yearsFollowOneAnotherWithoutAGapEvenFromALeapDay() {
        EditionCalendar leapDay = new EditionCalendar(MonthDay.of(2, 29), ZoneOffset.UTC);
        AcademicYear year = leapDay.yearOf(LocalDate.of(2023, 3, 1));

        for (int i = 0; i < 6; i++) {
            AcademicYear next = leapDay.next(year);
            assertThat(next.first()).isEqualTo(year.last().plusDays(1));
            assertThat(leapDay.yearOf(next.last())).isEqualTo(next);
            year = next;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-2025", "2024/25", "2024-25", "2024 to 2025", " 2024 – 2025 ", "2024"})
    void readsAYearAsPeopleWriteIt(String written) {
        assertThat(english.parse(written).map(AcademicYear::label)).contains("2024-2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-2026", "2024-2024", "2025-2024", "24-25", "next year", "", "2024-5", "20245"})
    void refusesWhatIsNoYear(String written) {
        assertThat(english.parse(written)).isEmpty();
    }

    @Test
    void whereYearsAreCalendarYearsOneNumberIsAYearAndTwoAreNot() {
        assertThat(calendarYears.parse("2024").map(AcademicYear::label)).contains("2024");
        assertThat(calendarYears.parse("2024-2025")).isEmpty();
    }
}
