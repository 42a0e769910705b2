package io.github.policyhandbook.handbook;

/** How much of the history a build insists on. */
public enum HistoryNeed {
    /** All of it: a shallow clone is refused. */
    FULL,
    /** What there is: a shallow clone's part, or a plain folder as its only edition. */
    AVAILABLE
}
