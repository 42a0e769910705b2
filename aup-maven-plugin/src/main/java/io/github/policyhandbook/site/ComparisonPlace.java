package io.github.policyhandbook.site;

import java.time.LocalDate;

/**
 * Where two compared texts of a policy are shown, and where each can be read.
 *
 * @param page the path of the page that compares them
 * @param fromText the link from that page to the old text; empty where there is none
 * @param toText the same to the new text
 * @param until the day up to which reasons count that are stated over the new text
 * @param idPrefix what stands before every id, where several policies share the page: {@code privacy--}; else empty
 * @param alone whether the page is a file by itself, so that its links lead nowhere but to its own places
 */
public record ComparisonPlace(
        String page, String fromText, String toText, LocalDate until, String idPrefix, boolean alone) {

    /** A page of the site, of one policy. */
    public ComparisonPlace(String page, String fromText, String toText, LocalDate until) {
        this(page, fromText, toText, until, "", false);
    }

    /**
     * One policy among others in a file that stands by itself and holds the new text too.
     *
     * @param until the day up to which reasons count that are stated over the new text
     * @param idPrefix what stands before the ids of that policy's clauses there
     */
    public static ComparisonPlace inPack(LocalDate until, String idPrefix) {
        return new ComparisonPlace("", "", "", until, idPrefix, true);
    }

    /** The link to a clause of the new text. */
    String newClause(String id) {
        return toText + "#" + idPrefix + id;
    }
}
