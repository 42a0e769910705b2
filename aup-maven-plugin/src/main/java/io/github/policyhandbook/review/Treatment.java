package io.github.policyhandbook.review;

/** What the meeting does with a paper, in the order of the agenda. */
public enum Treatment {
    /** The meeting itself approves it. */
    DECISION,
    /** Another body wrote and approved it; the meeting takes it over as it stands. */
    ADOPTION,
    /** Somebody in the school approves it; the meeting hears of it. */
    NOTE
}
