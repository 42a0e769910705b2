package io.github.policyhandbook.compare;

/** What became of a clause's words between two texts. */
public enum ChangeKind {
    UNCHANGED,
    /** Quotes, dashes, spaces or emphasis only. */
    COSMETIC,
    AMENDED,
    ADDED,
    REMOVED,
    /** One clause became several. */
    SPLIT,
    /** Several clauses became one. */
    MERGED
}
