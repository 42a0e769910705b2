package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PolicyLinksTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @BeforeEach
    void begin() {
        school.has("visitors.md", "# Visitors\n\nSee\n[trips](trips.md#trips).\n")
                .has("outings.md", "# Outings\n\nAsk the office.\n")
                .has("trips.md", "# Trips\n\nAsk the head.\n")
                .since("2025-09-01");
    }

    @Test
    void aLinkToAWithdrawnPolicyIsToldWithThePolicyInItsPlace() {
        school.has("trips.md", "---\nstatus: withdrawn\nreplaced-by: outings\n---\n# Trips\n\nAsk the head.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_WITHDRAWN))
                .containsExactly("policies/visitors.md:4: the link to \"trips.md#trips\" leads to the policy \"Trips\","
                        + " which was withdrawn on 1 October 2025");
        assertThat(school.mends(Rule.LINK_WITHDRAWN))
                .containsExactly("Link to the policy \"Outings\", which stands in its place.");
    }

    @Test
    void aLinkToAPolicyWhoseFileIsGoneIsToldToo() {
        school.repository().delete("policies/trips.md");
        school.since("2025-10-01");

        assertThat(school.told(Rule.LINK_WITHDRAWN))
                .containsExactly("policies/visitors.md:4: the link to \"trips.md#trips\" leads to the policy \"Trips\","
                        + " which was taken out on 1 October 2025");
        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
        assertThat(school.told(Rule.LINK_CLAUSE)).isEmpty();
    }

    @Test
    void anEndStillToComeIsANote() {
        school.has("trips.md", "---\nstatus: withdrawn\nwithdrawn: 2026-01-01\n---\n# Trips\n\nAsk the head.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_WITHDRAWN))
                .containsExactly("policies/visitors.md:4: the link to \"trips.md#trips\" leads to the policy \"Trips\","
                        + " which ends on 1 January 2026");
        assertThat(school.weights(Rule.LINK_WITHDRAWN)).containsExactly(Severity.NOTE);
    }

    @Test
    void thePolicyInItsPlaceMaySpeakOfIt() {
        school.has("trips.md", "---\nstatus: withdrawn\nreplaced-by: visitors\n---\n# Trips\n\nAsk the head.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_WITHDRAWN)).isEmpty();
    }

    @Test
    void aWithdrawnPolicyMayLinkToAnother() {
        school.has("visitors.md", "---\nstatus: withdrawn\n---\n# Visitors\n\n[trips](trips.md)\n");
        school.has("trips.md", "---\nstatus: withdrawn\n---\n# Trips\n\nAsk the head.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_WITHDRAWN)).isEmpty();
    }

    @Test
    void aTextForThePublicThatLinksToOneForStaffIsAWarning() {
        school.published("---\nreaders: public\n---\n# Visitors\n\n[trips](trips.md)\n");

        assertThat(school.told(Rule.LINK_READERS))
                .containsExactly(
                        "policies/visitors.md:6: the link to \"trips.md\" leads to the policy \"Trips\", which is"
                                + " for staff, while this text is for the public");
        assertThat(school.weights(Rule.LINK_READERS)).containsExactly(Severity.WARNING);
    }

    @Test
    void aTextForStaffThatLinksToOneForGovernorsIsANote() {
        school.has("trips.md", "---\nreaders: governors\n---\n# Trips\n\nAsk the head.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_READERS)).hasSize(1);
        assertThat(school.weights(Rule.LINK_READERS)).containsExactly(Severity.NOTE);
    }

    @Test
    void aTextForAFewMayLinkToOneForMany() {
        school.has("trips.md", "---\nreaders: public\n---\n# Trips\n\nAsk the head.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_READERS)).isEmpty();
    }

    @Test
    void aLinkToAPolicyThatDoesNotApplyYetIsANote() {
        school.has("visitors.md", "# Visitors\n\n[Clubs](clubs.md) and [play](play.md)\n")
                .has("clubs.md", "---\neffective: 2026-09-01\n---\n# Clubs\n")
                .has("play.md", "---\napproved: 2025-12-08\n---\n# Play\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly(
                        "policies/visitors.md:3: the link to \"clubs.md\" leads to the policy \"Clubs\", which does not"
                                + " apply until 1 September 2026, so readers are led to its history",
                        "policies/visitors.md:3: the link to \"play.md\" leads to the policy \"Play\", which does not"
                                + " apply until 8 December 2025, so readers are led to its history");
        assertThat(school.weights(Rule.LINK_TARGET)).containsOnly(Severity.NOTE);
    }

    @Test
    void aDraftAndATextForThatDayMayLinkToIt() {
        school.has("clubs.md", "---\neffective: 2026-09-01\n---\n# Clubs\n\n[Play](play.md)\n")
                .has("play.md", "---\neffective: 2026-09-01\n---\n# Play\n\n[Clubs](clubs.md)\n")
                .has("visitors.md", "---\nstatus: draft\n---\n# Visitors\n\n[Clubs](clubs.md)\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
    }

    @Test
    void aPolicyThatAppliesWhileItsNextTextIsStillToComeIsFine() {
        school.has("trips.md", "---\neffective: 2026-09-01\n---\n# Trips\n\nAsk the office.\n")
                .since("2025-10-01");
        school.has("new.md", "# New\n\nNot committed yet.\n")
                .has("visitors.md", "# Visitors\n\n[Trips](trips.md) [New](new.md)\n");

        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
    }

    @Test
    void aDraftOnTopOfATextToComeHidesNothing() {
        school.has("visitors.md", "# Visitors\n\n[Clubs](clubs.md)\n")
                .has("clubs.md", "---\neffective: 2026-09-01\n---\n# Clubs\n")
                .since("2025-10-01");
        school.has("clubs.md", "---\nstatus: draft\n---\n# Clubs\n\nAnd games.\n")
                .since("2025-11-01");

        assertThat(school.told(Rule.LINK_TARGET)).hasSize(1);
    }
}
