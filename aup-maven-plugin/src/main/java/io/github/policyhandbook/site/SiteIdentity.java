package io.github.policyhandbook.site;

import java.util.List;
import java.util.Optional;

/**
 * Whose handbook it is, and how it is known at a glance.
 *
 * @param title the handbook's title: {@code Staff handbook}
 * @param organisation the school or trust; empty where none is stated
 * @param schools the schools it is for, in the order stated; empty for a single school
 * @param logo empty where none is stated
 * @param accent the colour of links and buttons; empty for the plugin's own
 */
public record SiteIdentity(
        String title,
        Optional<String> organisation,
        List<String> schools,
        Optional<Logo> logo,
        Optional<Accent> accent) {

    public SiteIdentity {
        schools = List.copyOf(schools);
    }
}
