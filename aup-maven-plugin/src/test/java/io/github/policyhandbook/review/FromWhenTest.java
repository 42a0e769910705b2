package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.EditionCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FromWhenTest {

    @ParameterizedTest
    @CsvSource({"2026-05-31, true", "2026-06-01, false", "2026-08-31, false", "2026-09-01, true"})
    void itIsAskedInTheThreeMonthsBeforeAYear(String approval, boolean clear) {
        assertThat(isClear(EditionCalendar.ENGLISH_SCHOOLS, approval, "", "")).isEqualTo(clear);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-09, true", "2026-09-30, true", "2026-10-01, false", "2026-12-31, false"})
    void theCalendarTellsWhichMonthsTheseAre(String approval, boolean clear) {
        EditionCalendar january = new EditionCalendar(MonthDay.of(1, 1), ZoneId.of("Europe/London"));

        assertThat(isClear(january, approval, "", "")).isEqualTo(clear);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, '', true",
        "2026-07-09, '', true",
        "2026-07-08, '', false",
        "'', 2026/27, true",
        "'', 2025-2026, false",
        "'', soon, false"
    })
    void aDayFromTheApprovalOnOrAYearToComeSaysIt(String effective, String forYear, boolean clear) {
        assertThat(isClear(EditionCalendar.ENGLISH_SCHOOLS, "2026-07-09", effective, forYear))
                .isEqualTo(clear);
    }

    private static boolean isClear(EditionCalendar calendar, String approval, String effective, String forYear) {
        return new FromWhen(calendar, LocalDate.parse(approval))
                .isClear(
                        Optional.of(effective).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                        Optional.of(forYear).filter(year -> !year.isEmpty()));
    }
}
