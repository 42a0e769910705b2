package io.github.policyhandbook.site;

import java.util.Optional;

/**
 * What the site is called, how much it compares, and what is made besides its pages.
 *
 * @param title the handbook's title: {@code Staff handbook}
 * @param organisation the school or trust; empty where none is stated
 * @param baseUrl where the site will stand, ending in {@code /}; empty where it is not known
 * @param compare which pairs of years are compared
 * @param pdf whether each edition is made as a PDF file too
 */
public record SiteSettings(
        String title, Optional<String> organisation, Optional<String> baseUrl, ComparedPairs compare, boolean pdf) {}
