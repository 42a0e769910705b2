package io.github.policyhandbook.handbook;

/** What a review ends with a failure for, once its pack is written. */
public enum FailOn {
    NONE,
    /** A paper whose changes have words that a reader should not miss, a new or a withdrawn policy. */
    CUES,
    /** Any paper. */
    CHANGES
}
