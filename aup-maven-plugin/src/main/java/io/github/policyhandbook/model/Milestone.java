package io.github.policyhandbook.model;

import java.time.LocalDate;

/** A turn in a policy's life: a version begins, or the policy ends. */
public sealed interface Milestone permits Version, Withdrawal {

    /** The revision that brought it. */
    Revision revision();

    /** The day from which it counts. */
    LocalDate date();
}
