package io.github.policyhandbook.review;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.EditionCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether it is clear from when a text applies. Approved shortly before an academic year starts, it may be meant for now or
 * for that year; the pack asks the clerk for it by the same rule by which the approval refuses to go on without it.
 */
final class FromWhen {

    /** Months before an academic year in which an approval usually is for that year. */
    private static final int MONTHS_AHEAD = 3;

    private final EditionCalendar calendar;
    private final LocalDate approval;

    /** @param approval the day on which the text is approved */
    FromWhen(EditionCalendar calendar, LocalDate approval) {
        this.calendar = calendar;
        this.approval = approval;
    }

    /** Whether nobody need say it, or these do: a day not before the approval, or a year that starts after it. */
    boolean isClear(Optional<LocalDate> effective, Optional<String> forYear) {
        return !isAsked()
                || effective.filter(day -> !day.isBefore(approval)).isPresent()
                || forYear.flatMap(calendar::parse)
                        .filter(year -> year.first().isAfter(approval))
                        .isPresent();
    }

    /** The academic year that starts next. */
    AcademicYear nextYear() {
        return calendar.next(calendar.yearOf(approval));
    }

    private boolean isAsked() {
        return !approval.isBefore(nextYear().first().minusMonths(MONTHS_AHEAD));
    }
}
