package io.github.policyhandbook.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an approval states of a policy: what is written into its front matter after the meeting.
 *
 * @param status {@link Status#APPROVED}, or {@link Status#WITHDRAWN} where its end was approved
 * @param approved the day of the approval
 * @param approvedBy who gave it, with the minute where that is told
 * @param effective the day the text applies from, where that is to be written
 * @param forYear the academic year it is made for, where that is to be written
 * @param review the day the next review is due, where that is to be written
 */
public record ApprovedFacts(
        Status status,
        LocalDate approved,
        String approvedBy,
        Optional<LocalDate> effective,
        Optional<String> forYear,
        Optional<LocalDate> review) {

    public ApprovedFacts {
        if (status == Status.DRAFT) {
            throw new IllegalArgumentException("an approved text is no draft");
        }
        if (approvedBy.isBlank()) {
            throw new IllegalArgumentException("an approval is given by somebody");
        }
    }
}
