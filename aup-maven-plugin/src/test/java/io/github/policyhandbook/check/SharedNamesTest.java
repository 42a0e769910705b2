package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two policies under one id or address, as a check tells them. */
class SharedNamesTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void oneIdInTwoFilesIsAnErrorOnItsLine() {
        school.has("trips.md", "---\nid: trips\n---\nOne.\n").since("2024-09-01");
        school.has("visits.md", "---\ntitle: Visits\nid: trips\n---\nTwo.\n").since("2025-09-01");

        assertThat(school.told(Rule.SHARED_ID))
                .containsExactly("policies/visits.md:3: the id \"trips\" is that of policies/trips.md too");
        assertThat(school.check().count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void letterCaseDoesNotTellTwoIdsApart() {
        school.has("trips.md", "---\nid: trips\n---\nOne.\n").since("2024-09-01");
        school.has("visits.md", "---\nid: Trips\n---\nTwo.\n").since("2025-09-01");

        assertThat(school.told(Rule.SHARED_ID))
                .containsExactly("policies/visits.md:2: the id \"Trips\" is that of policies/trips.md too");
    }

    @Test
    void theIdOfADraftIsTakenTooThoughItIsNotCommittedYet() {
        school.has("trips.md", "---\nid: trips\n---\nOne.\n").since("2024-09-01");
        school.has("visits.md", "---\nid: trips\nstatus: draft\n---\nTwo.\n");

        assertThat(school.told(Rule.SHARED_ID))
                .containsExactly("policies/visits.md:2: the id \"trips\" is that of policies/trips.md too");
    }

    @Test
    void oneAddressFromTwoPathsIsAWarning() {
        school.has("trips.md", "# Trips\n\nOne.\n").since("2024-09-01");
        school.has("Trips/index.md", "# Trips\n\nTwo.\n").since("2025-09-01");

        assertThat(school.told(Rule.SHARED_ADDRESS))
                .containsExactly(
                        "policies/Trips/index.md:1: its address \"trips\" is that of policies/trips.md too, so it"
                                + " is published as \"trips-2\"");
        assertThat(school.check().count(Severity.ERROR)).isZero();
    }

    @Test
    void anIdThatIsAnothersPathIsToldWithTheFileThatHasToGiveWay() {
        school.has("trips.md", "# Trips\n\nOne.\n").since("2024-09-01");
        school.has("visits.md", "---\nid: TRIPS\nstatus: draft\n---\nTwo.\n").since("2025-09-01");

        assertThat(school.told(Rule.SHARED_ADDRESS))
                .containsExactly(
                        "policies/trips.md:1: its address \"trips\" is that of policies/visits.md too, so it is"
                                + " published as \"trips-2\"");
    }

    @Test
    void anIdThatSharesItsAddressIsToldOnItsLine() {
        school.has("first.md", "---\nid: index-policy\n---\nOne.\n").since("2024-09-01");
        school.has("second.md", "---\ntitle: B\nid: index\n---\nTwo.\n").since("2025-09-01");

        assertThat(school.told(Rule.SHARED_ID)).isEmpty();
        assertThat(school.told(Rule.SHARED_ADDRESS)).singleElement().asString().startsWith("policies/second.md:3: ");
    }

    @Test
    void theAddressOfAFileThatWentIsANote() {
        school.has("trips.md", "---\nid: trips\n---\nOne.\n")
                .has("visits.md", "---\nid: trips\n---\nTwo.\n")
                .since("2024-09-01");
        school.repository().delete("policies/visits.md");
        school.since("2025-09-01");

        assertThat(school.told(Rule.SHARED_ADDRESS)).hasSize(1);
        assertThat(school.check().findings())
                .filteredOn(finding -> finding.fault().rule() == Rule.SHARED_ADDRESS)
                .allMatch(finding -> finding.fault().severity() == Severity.NOTE);
    }
}
