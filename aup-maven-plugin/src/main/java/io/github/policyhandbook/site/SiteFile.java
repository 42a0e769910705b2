package io.github.policyhandbook.site;

import java.util.Map;

/** One file of the site. Its path is relative to the site's root, with {@code /}. */
public sealed interface SiteFile permits SiteFile.Page, SiteFile.Data {

    String path();

    /**
     * A page still to be laid out.
     *
     * @param template the template's name without ending: {@code policy}
     * @param model what the template may speak of; every name it uses must be in it
     */
    record Page(String path, String template, Map<String, Object> model) implements SiteFile {}

    /** A file whose bytes are known: data, an image, a style sheet. */
    record Data(String path, byte[] bytes) implements SiteFile {}
}
