package io.github.policyhandbook.site;

import java.util.List;
import java.util.Optional;

/** Whose handbook a test's site is. */
public final class TestIdentity {

    /** The staff handbook of a single school. */
    public static final SiteIdentity HILL_SCHOOL = of("Staff handbook", Optional.of("Hill School"));

    private TestIdentity() {}

    /** One without schools, logo or colour of its own. */
    public static SiteIdentity of(String title, Optional<String> organisation) {
        return new SiteIdentity(title, organisation, List.of(), Optional.empty(), Optional.empty());
    }
}
