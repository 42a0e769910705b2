package io.github.policyhandbook.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When academic years start, and where.
 *
 * @param yearStart the first day of a year: 1 September for most schools
 * @param zone the zone whose midnight it is
 */
public record EditionCalendar(MonthDay yearStart, ZoneId zone) {

    private static final Pattern WRITTEN_YEAR =
            Pattern.compile("(\\d{4})(?:(?:\\s*[-/\u2013]\\s*|\\s+to\\s+)(\\d{4}|\\d{2}))?");

    /** The year from 1 September to 31 August, in London. */
    public static final EditionCalendar ENGLISH_SCHOOLS =
            new EditionCalendar(MonthDay.of(9, 1), ZoneId.of("Europe/London"));

    /** The academic year a day belongs to. */
    public AcademicYear yearOf(LocalDate date) {
        LocalDate startThisYear = yearStart.atYear(date.getYear());
        return startingIn(date.isBefore(startThisYear) ? date.getYear() - 1 : date.getYear());
    }

    /** The year that begins the day after that one ends. */
    public AcademicYear next(AcademicYear year) {
        return yearOf(year.last().plusDays(1));
    }

    /** The year someone wrote as {@code 2024-2025}, {@code 2024/25}, {@code 2024 to 2025} or {@code 2024}; empty if it is none. */
    public Optional<AcademicYear> parse(String written) {
        Matcher matcher = WRITTEN_YEAR.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        AcademicYear year = startingIn(Integer.parseInt(matcher.group(1)));
        String end = matcher.group(2);
        boolean endsAsWritten =
                end == null || String.valueOf(year.last().getYear()).endsWith(end);
        return endsAsWritten ? Optional.of(year) : Optional.empty();
    }

    private AcademicYear startingIn(int calendarYear) {
        return new AcademicYear(
                yearStart.atYear(calendarYear),
                yearStart.atYear(calendarYear + 1).minusDays(1));
    }
}
