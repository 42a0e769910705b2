package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangedIdsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void anIdThatWasAnotherOneIsAWarning() {
        school.trips("id: trips").since("2024-09-01");
        school.trips("title: Visits\nid: visits").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID))
                .containsExactly("policies/trips.md:3: the policy's address is \"visits\", but it was \"trips\" until"
                        + " 1 September 2025: links to the old one lead nowhere");
        assertThat(school.mends(Rule.CHANGED_ID)).allMatch(mend -> mend.contains("\"id: trips\""));
        assertThat(school.weights(Rule.CHANGED_ID)).containsExactly(Severity.WARNING);
    }

    @Test
    void beforeItIsCommittedItIsToldToo() {
        school.trips("id: trips").since("2024-09-01");
        school.trips("id: visits");

        assertThat(school.told(Rule.CHANGED_ID)).singleElement().asString().contains(" until now: ");
    }

    @Test
    void aDraftThatWouldChangeItIsToldToo() {
        school.trips("id: trips").since("2024-09-01");
        school.trips("id: visits\nstatus: draft").since("2025-09-01");
        school.has("rules.md", "---\nid: rules\n---\n# Rules\n").since("2025-09-02");

        assertThat(school.told(Rule.CHANGED_ID)).singleElement().asString().contains(" until now: ");
    }

    @Test
    void letterCaseMattersToManyWebServers() {
        school.trips("id: Trips").since("2024-09-01");
        school.trips("id: trips").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).hasSize(1);
    }

    @Test
    void afterAYearItIsAdvice() {
        school.trips("id: trips").since("2022-09-01");
        school.trips("id: visits").since("2023-09-01");

        assertThat(school.weights(Rule.CHANGED_ID)).containsExactly(Severity.NOTE);
    }

    @Test
    void anIdThatWasPutBackIsTheFirstOne() {
        school.trips("id: trips").since("2024-09-01");
        school.trips("id: visits").since("2025-09-01");
        school.trips("id: trips").since("2025-09-08");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void anIdThatADraftHadWasNeverPublished() {
        school.trips("id: outings\nstatus: draft").since("2024-09-01");
        school.trips("id: trips").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void aFirstIdThatIsTheAddressOfBeforeChangesNothing() {
        school.trips("title: Trips").since("2024-09-01");
        school.trips("id: trips").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void aFirstIdThatChangesTheAddressIsAdvised() {
        school.trips("title: Trips").since("2024-09-01");
        school.trips("id: visits").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID))
                .singleElement()
                .asString()
                .startsWith("policies/trips.md:2: the policy's address is \"visits\", but it was \"trips\" until");
        assertThat(school.weights(Rule.CHANGED_ID)).containsExactly(Severity.NOTE);
    }

    @Test
    void aFileThatIsRenamedWithoutAnIdIsAdvisedForAYear() {
        school.trips("title: Trips").since("2024-09-01");
        school.repository().rename("policies/trips.md", "policies/visits.md");
        school.since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID))
                .singleElement()
                .asString()
                .startsWith("policies/visits.md:1: the policy's address is \"visits\", but it was \"trips\" until");
        assertThat(school.weights(Rule.CHANGED_ID)).containsExactly(Severity.NOTE);
        school.with("asOf", "2026-09-02");
        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void oneThatIsRenamedWithItsIdKeepsItsAddress() {
        school.trips("id: trips").since("2024-09-01");
        school.repository().rename("policies/trips.md", "policies/visits.md");
        school.since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void anIdThatWasTakenAwayIsToldOnTheFirstLineWhereTheAddressIsAnother() {
        school.trips("id: visits").since("2024-09-01");
        school.trips("title: Trips").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID))
                .singleElement()
                .asString()
                .startsWith("policies/trips.md:1: the policy's address is \"trips\", but it was \"visits\" until"
                        + " 1 September 2025");
        assertThat(school.weights(Rule.CHANGED_ID)).containsExactly(Severity.WARNING);
    }

    @Test
    void aPathThatIsTakenByTheSiteIsNoChange() {
        school.has("Index/index.md", "# Index\n").since("2024-09-01");
        school.has("Index/index.md", "---\nid: index-policy\n---\n# Index\n").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void anIdThatCannotBeReadIsToldAsThat() {
        school.trips("id: trips").since("2024-09-01");
        school.trips("id: a b").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void anIdThatWasGivenUpBecauseAnotherFileHasItCannotBeWrittenAgain() {
        school.trips("id: trips").since("2024-09-01");
        visitors("id: Trips").since("2025-09-01");
        assertThat(school.told(Rule.SHARED_ID)).hasSize(1);

        visitors("id: visitors");
        assertThat(school.told(Rule.SHARED_ID)).isEmpty();
        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void theIdFromBeforeTheOneThatTwoFilesHadIsTold() {
        school.trips("id: trips").since("2024-09-01");
        visitors("id: guests").since("2025-09-01");
        visitors("id: trips").since("2025-10-01");
        visitors("id: visitors").since("2025-10-02");

        assertThat(school.told(Rule.CHANGED_ID)).singleElement().asString().contains("but it was \"guests\" until");
    }

    @Test
    void anIdThatADraftOrAFilesNameHasTakenSinceCannotBeWrittenAgain() {
        visitors("id: trips").since("2024-09-01");
        visitors("id: visitors").since("2025-09-01");
        assertThat(school.told(Rule.CHANGED_ID)).hasSize(1);

        school.trips("status: draft").since("2025-09-02");
        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    private CheckedSchool visitors(String facts) {
        return school.has("visitors.md", "---\n" + facts + "\n---\n# Visitors\n\nSign in at the office.\n");
    }
}
