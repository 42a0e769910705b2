package io.github.policyhandbook.model;

/** The pieces of work that take a build's time: counted, they tell whether something is done twice, on any machine. */
public enum Work {
    /** A commit's files were compared with those of the commit before it. */
    COMMIT_DIFFED,
    /** A text was parsed. */
    TEXT_PARSED,
    /** The clauses of two texts were aligned. */
    TEXTS_ALIGNED,
    /** The words of two texts' clauses were compared. */
    TEXTS_COMPARED,
    /** A page was laid out; PDF files are not counted. */
    PAGE_RENDERED
}
