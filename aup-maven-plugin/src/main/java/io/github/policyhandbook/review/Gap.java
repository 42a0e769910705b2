package io.github.policyhandbook.review;

/** What a paper should state before it is sent round, and does not. */
public enum Gap {
    /** Who is to approve it. */
    APPROVER,
    /** Why it changes: no {@code summary-of-changes}, or the one of an earlier change. */
    REASON,
    /** When it is to be looked at again: no {@code review-every}, and no {@code review} later than the meeting. */
    DATE,
    /** From when it is to apply, where it may be approved in summer for the year to come. */
    APPLIES_FROM,
    /** Whose policy it is. */
    OWNER
}
