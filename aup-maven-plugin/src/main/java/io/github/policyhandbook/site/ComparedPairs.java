package io.github.policyhandbook.site;

/** Which pairs of years get comparison pages. */
public enum ComparedPairs {
    /** Every pair while the pages stay under a stated number, else adjacent years and each year with the current one. */
    AUTO,
    ALL,
    ADJACENT
}
