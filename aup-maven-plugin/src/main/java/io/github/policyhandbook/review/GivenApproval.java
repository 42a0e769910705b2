package io.github.policyhandbook.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An approval as the clerk records it after the meeting.
 *
 * @param date the day it was given
 * @param by who gave it: {@code Full governing body, minute 14}
 * @param effective the day from which the texts apply, where it was said
 * @param forYear the academic year they are made for, where it was said: {@code 2026-2027}
 * @param review the day of the next review, where it was said
 */
public record GivenApproval(
        LocalDate date,
        String by,
        Optional<LocalDate> effective,
        Optional<String> forYear,
        Optional<LocalDate> review) {

    /** An approval without further dates. */
    public static GivenApproval of(LocalDate date, String by) {
        return new GivenApproval(date, by, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
