package io.github.policyhandbook.site;

import java.util.Optional;

/**
 * What the site is called and how much it compares.
 *
 * @param title the handbook's title: {@code Staff handbook}
 * @param organisation the school or trust; empty where none is stated
 * @param baseUrl where the site will stand, ending in {@code /}; empty where it is not known
 * @param compare which pairs of years are compared
 */
public record SiteSettings(
        String title, Optional<String> organisation, Optional<String> baseUrl, ComparedPairs compare) {}
