package io.github.policyhandbook.compare;

/** What told the aligner that clauses belong together. */
public enum Match {
    IDENTICAL,
    ID,
    HISTORY,
    WORDING,
    SPLIT,
    MERGE
}
