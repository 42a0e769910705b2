package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.Readers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * For which day, which readers and which years a handbook is made.
 *
 * @param asOf the day it is made for, where one is asked for; commit dates after it are then held against a text
 * @param today the day the clock shows, in the calendar's zone
 * @param pinned years that show one stated commit, by their label: {@code 2022-2023 -> v2023}, a name among the
 *     history's pins
 * @param readers the circle the site is for
 * @param publishSubjects whether the subjects of commits may be shown at all
 */
public record EditionSettings(
        EditionCalendar calendar,
        Optional<LocalDate> asOf,
        LocalDate today,
        Map<String, String> pinned,
        Readers readers,
        boolean publishSubjects) {

    public EditionSettings {
        pinned = Map.copyOf(pinned);
    }

    /** The day whose policies are the current ones: the one asked for, else today. */
    public LocalDate moment() {
        return asOf.orElse(today);
    }
}
