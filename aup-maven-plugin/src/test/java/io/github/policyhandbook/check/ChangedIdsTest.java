package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedIdsTest {

    @TempDir
    private Path folder;

    private CheckedSchool school;

    @BeforeEach
    void begin() {
        school = CheckedSchool.in(folder);
    }

    @AfterEach
    void end() {
        school.close();
    }

    @Test
    void anIdThatWasAnotherOneIsAWarning() {
        trips("id: trips").since("2024-09-01");
        trips("title: Visits\nid: visits").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID))
                .containsExactly("policies/trips.md:3: the policy's address is \"visits\", but it was \"trips\" until"
                        + " 1 September 2025: links to the old one lead nowhere");
        assertThat(school.mends(Rule.CHANGED_ID)).allMatch(mend -> mend.contains("\"id: trips\""));
        assertThat(school.weights(Rule.CHANGED_ID)).containsExactly(Severity.WARNING);
    }

    @Test
    void beforeItIsCommittedItIsToldToo() {
        trips("id: trips").since("2024-09-01");
        trips("id: visits");

        assertThat(school.told(Rule.CHANGED_ID)).singleElement().asString().contains(" until now: ");
    }

    @Test
    void aDraftThatWouldChangeItIsToldToo() {
        trips("id: trips").since("2024-09-01");
        trips("id: visits\nstatus: draft").since("2025-09-01");
        school.has("rules.md", "---\nid: rules\n---\n# Rules\n").since("2025-09-02");

        assertThat(school.told(Rule.CHANGED_ID)).singleElement().asString().contains(" until now: ");
    }

    @Test
    void letterCaseMattersToManyWebServers() {
        trips("id: Trips").since("2024-09-01");
        trips("id: trips").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).hasSize(1);
    }

    @Test
    void afterAYearItIsAdvice() {
        trips("id: trips").since("2022-09-01");
        trips("id: visits").since("2023-09-01");

        assertThat(school.weights(Rule.CHANGED_ID)).containsExactly(Severity.NOTE);
    }

    @Test
    void anIdThatWasPutBackIsTheFirstOne() {
        trips("id: trips").since("2024-09-01");
        trips("id: visits").since("2025-09-01");
        trips("id: trips").since("2025-09-08");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void anIdThatADraftHadWasNeverPublished() {
        trips("id: outings\nstatus: draft").since("2024-09-01");
        trips("id: trips").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void aFirstIdThatIsTheAddressOfBeforeChangesNothing() {
        trips("title: Trips").since("2024-09-01");
        trips("id: trips").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void aFirstIdThatChangesTheAddressIsAdvised() {
        trips("title: Trips").since("2024-09-01");
        trips("id: visits").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID))
                .singleElement()
                .asString()
                .startsWith("policies/trips.md:2: the policy's address is \"visits\", but it was \"trips\" until");
        assertThat(school.weights(Rule.CHANGED_ID)).containsExactly(Severity.NOTE);
    }

    @Test
    void aFileThatIsRenamedWithoutAnIdIsAdvisedForAYear() {
        trips("title: Trips").since("2024-09-01");
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
        trips("id: trips").since("2024-09-01");
        school.repository().rename("policies/trips.md", "policies/visits.md");
        school.since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void anIdThatWasTakenAwayIsToldOnTheFirstLineWhereTheAddressIsAnother() {
        trips("id: visits").since("2024-09-01");
        trips("title: Trips").since("2025-09-01");

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
        trips("id: trips").since("2024-09-01");
        trips("id: a b").since("2025-09-01");

        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void anIdThatWasGivenUpBecauseAnotherFileHasItCannotBeWrittenAgain() {
        trips("id: trips").since("2024-09-01");
        visitors("id: Trips").since("2025-09-01");
        assertThat(school.told(Rule.SHARED_ID)).hasSize(1);

        visitors("id: visitors");
        assertThat(school.told(Rule.SHARED_ID)).isEmpty();
        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    @Test
    void theIdFromBeforeTheOneThatTwoFilesHadIsTold() {
        trips("id: trips").since("2024-09-01");
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

        trips("status: draft").since("2025-09-02");
        assertThat(school.told(Rule.CHANGED_ID)).isEmpty();
    }

    private CheckedSchool visitors(String facts) {
        return school.has("visitors.md", "---\n" + facts + "\n---\n# Visitors\n\nSign in at the office.\n");
    }

    private CheckedSchool trips(String facts) {
        return trips(facts, "Pack a coat.");
    }

    private CheckedSchool trips(String facts, String words) {
        return school.has("trips.md", "---\n" + facts + "\n---\n# Trips\n\n" + words + "\n");
    }
}
