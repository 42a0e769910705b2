package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierEndsTest {

    private static final String ENDED =
            "---\nstatus: withdrawn\nwithdrawn: 2025-07-01\n%s---\n# Trips\n\nAsk the head.\n";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aLinkToAPolicyThatCameInWithdrawnIsToldAsThat() {
        school.has("trips.md", ENDED.formatted("")).published("# Visitors\n\nSee\n[trips](trips.md#coaches).\n");

        assertThat(school.told(Rule.LINK_WITHDRAWN))
                .containsExactly(
                        "policies/visitors.md:4: the link to \"trips.md#coaches\" leads to the policy \"Trips\", which was"
                                + " withdrawn on 1 July 2025 and never published here, so its words are shown without it");
        assertThat(school.weights(Rule.LINK_WITHDRAWN)).containsExactly(Severity.WARNING);
        assertThat(school.mends(Rule.LINK_WITHDRAWN))
                .containsExactly("Take the link away, or link to what holds instead.");
        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outings", "outings.md", "/outings.md"})
    void thePolicyInItsPlaceIsNamed(String named) {
        school.has("trips.md", ENDED.formatted("replaced-by: " + named + "\n"))
                .has("outings.md", "# Outings\n\nAsk the office.\n")
                .published("# Visitors\n\n[Trips](trips.md)\n");

        assertThat(school.mends(Rule.LINK_WITHDRAWN))
                .containsExactly("Link to the policy \"Outings\", which stands in its place.");
        assertThat(school.told(Rule.REPLACEMENT)).isEmpty();
    }

    @Test
    void thePolicyInItsPlaceIsNotSentToItself() {
        school.has("trips.md", ENDED.formatted("replaced-by: visitors\n"))
                .published("# Visitors\n\n[Trips](trips.md)\n");

        assertThat(school.mends(Rule.LINK_WITHDRAWN))
                .containsExactly("Take the link away, or link to what holds instead.");
    }

    @Test
    void aDayThatIsNotStatedIsNotTold() {
        school.has("trips.md", "---\nstatus: withdrawn\n---\n# Trips\n").published("# Visitors\n\n[Trips](Trips)\n");

        assertThat(school.told(Rule.LINK_WITHDRAWN))
                .containsExactly("policies/visitors.md:3: the link to \"Trips\" leads to the policy \"Trips\", which is"
                        + " withdrawn and was never published here, so its words are shown without it");
    }

    @Test
    void anEndStillToComeIsOneOfAPublishedPolicy() {
        school.has("trips.md", "---\nstatus: withdrawn\nwithdrawn: 2026-01-01\n---\n# Trips\n")
                .published("# Visitors\n\n[Trips](trips.md)\n");

        assertThat(school.told(Rule.LINK_WITHDRAWN)).singleElement().asString().endsWith("ends on 1 January 2026");
    }

    @Test
    void aFileWithoutATitleIsCalledByItsName() {
        school.has("trips.md", "---\nstatus: withdrawn\n---\nAsk the head.\n")
                .published("# Visitors\n\n[Trips](trips.md)\n");

        assertThat(school.told(Rule.LINK_WITHDRAWN)).singleElement().asString().contains("the policy \"trips.md\"");
    }

    @Test
    void aFileThatIsNotThereIsNoneOfThem() {
        school.has("old/trips.md", ENDED.formatted("")).published("# Visitors\n\n[Trips](trips.md)\n");

        assertThat(school.told(Rule.LINK_WITHDRAWN)).isEmpty();
        assertThat(school.told(Rule.LINK_TARGET)).hasSize(1);
    }
}
