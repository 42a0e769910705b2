package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.EditionCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * The years a handbook can be asked for. A handbook has an edition for each year up to the last one that is named: a slip of
 * the finger, 9202 for 2029, would have thousands of them written.
 */
final class SensibleYears {

    /** No text of a handbook is older: dates before it are faults in front matter too. */
    private static final int FIRST = 1990;

    /** Nobody plans policies further ahead. */
    private static final int YEARS_AHEAD = 10;

    private final EditionCalendar calendar;
    private final int last;

    SensibleYears(EditionCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.last = today.getYear() + YEARS_AHEAD;
    }

    /**
     * Asks for another day or year.
     *
     * @param pinned the years that are to show one commit, as {@code 2023-2024}
     * @throws io.github.policyhandbook.model.HandbookException if one is too far off
     */
    void refuseOthers(Optional<LocalDate> asOf, Collection<String> pinned) {
        asOf.filter(day -> isFarOff(day.getYear())).ifPresent(day -> {
            throw Parameters.refused("asOf", day.toString(), "a day from " + FIRST + " to " + last, "2024-03-14");
        });
        for (String year : pinned) {
            if (calendar.parse(year)
                    .filter(read -> isFarOff(read.first().getYear()))
                    .isPresent()) {
                throw Parameters.refused(
                        "editions",
                        year + "=...",
                        "academic years from " + FIRST + " to " + last + " and the commit or tag of each",
                        calendar.yearOf(LocalDate.of(2022, 12, 31)).label() + "=handbook-2023");
            }
        }
    }

    private boolean isFarOff(int year) {
        return year < FIRST || year > last;
    }
}
