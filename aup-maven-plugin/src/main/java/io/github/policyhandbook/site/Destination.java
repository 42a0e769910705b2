package io.github.policyhandbook.site;

/** Where a link of a policy's text leads on a page. */
public sealed interface Destination {

    /**
     * Somewhere.
     *
     * @param complete whether all of it was found; false where only the page was and the clause was not
     */
    record Leads(String href, boolean external, boolean complete) implements Destination {}

    /** Nowhere a reader could follow: the link's words remain. */
    record Nowhere() implements Destination {}

    static Destination to(String href) {
        return new Leads(href, false, true);
    }
}
