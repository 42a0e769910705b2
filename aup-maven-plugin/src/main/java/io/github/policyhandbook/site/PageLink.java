package io.github.policyhandbook.site;

/**
 * Words on a page that may lead somewhere.
 *
 * @param href where they lead, relative to the page; empty where they are words only
 */
public record PageLink(String text, String href) {

    public static PageLink words(String text) {
        return new PageLink(text, "");
    }

    /** Words that lead from one page of the site to another. */
    public static PageLink between(String fromPage, String toPage, String text) {
        return new PageLink(text, SiteAddress.relative(fromPage, toPage));
    }
}
