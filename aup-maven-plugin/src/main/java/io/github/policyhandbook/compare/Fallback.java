package io.github.policyhandbook.compare;

/** Where a text was too large for the exact method, what was done instead. Told so that a reader looks twice. */
public enum Fallback {

    /**
     * So many clauses changed that this one took the most likely partner left by itself, without its partner being
     * weighed against those of all others.
     */
    GREEDY,

    /** The clause is so long that a stretch of it counts as rewritten though some of its words stayed. */
    COARSE_WORDS
}
