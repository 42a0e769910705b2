package io.github.policyhandbook.site;

import java.util.Optional;

/**
 * Whose site it is, how much it compares, and what is made besides its pages.
 *
 * @param baseUrl where the site will stand, ending in {@code /}; empty where it is not known
 * @param editUrl where a policy's file is edited in the browser, with {@code {path}} for its path; empty where nowhere
 * @param compare which pairs of years are compared
 * @param pdf whether each edition is made as a PDF file too
 */
public record SiteSettings(
        SiteIdentity identity, Optional<String> baseUrl, Optional<String> editUrl, ComparedPairs compare, boolean pdf) {

    /** The handbook's title. */
    public String title() {
        return identity.title();
    }

    /** The school or trust; empty where none is stated. */
    public Optional<String> organisation() {
        return identity.organisation();
    }
}
