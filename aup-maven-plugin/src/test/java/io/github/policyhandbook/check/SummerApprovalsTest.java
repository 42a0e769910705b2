package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummerApprovalsTest {

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
    void anApprovalInSummerWithoutADayOrYearIsAWarning() {
        trips("id: trips\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL))
                .containsExactly(
                        "policies/trips.md:3: the text was approved on 10 July 2025 without saying whether it is for"
                                + " 2024-2025 or for 2025-2026, so it applies from 10 July 2025");
        assertThat(school.mends(Rule.SUMMER_APPROVAL))
                .allMatch(mend -> mend.contains("\"effective: 2025-07-10\"") && mend.contains("for-year: 2025-2026"));
    }

    @Test
    void whatIsNotCommittedYetCanStillBePutOff() {
        trips("id: trips", "Pack a coat.").since("2025-06-20");
        trips("id: trips\napproved: 2025-07-10", "Pack a hat.").with("asOf", "2025-07-11");

        assertThat(school.mends(Rule.SUMMER_APPROVAL))
                .containsExactly("Write \"for-year: 2025-2026\" where it is for the next year, or"
                        + " \"effective: 2025-07-10\" where it applies at once.");
    }

    @Test
    void theThreeMonthsAreThoseBeforeTheNextYearStarts() {
        trips("id: trips\napproved: 2025-05-31").since("2025-06-02");
        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();

        school.has("rules.md", "---\nid: rules\napproved: 2025-06-01\n---\n# Rules\n")
                .since("2025-06-03");
        assertThat(school.told(Rule.SUMMER_APPROVAL)).singleElement().asString().startsWith("policies/rules.md:3: ");
    }

    @Test
    void whereTheYearStartsInJanuaryTheyAreOctoberToDecember() {
        trips("id: trips\napproved: 2025-07-10").since("2025-07-11");
        school.has("rules.md", "---\nid: rules\napproved: 2025-10-07\n---\n# Rules\n")
                .since("2025-10-08");
        school.with("yearStart", "01-01");

        assertThat(school.told(Rule.SUMMER_APPROVAL))
                .containsExactly(
                        "policies/rules.md:3: the text was approved on 7 October 2025 without saying whether it is"
                                + " for 2025 or for 2026, so it applies from 7 October 2025");
    }

    @Test
    void aDayOrAYearAnswersTheQuestion() {
        trips("id: trips\napproved: 2025-07-10\neffective: 2025-09-01").since("2025-07-11");
        school.has("rules.md", "---\nid: rules\napproved: 2025-07-10\nfor-year: 2025-2026\n---\n# Rules\n")
                .has("now.md", "---\nid: now\napproved: 2025-07-10\neffective: 2025-07-10\n---\n# Now\n")
                .has("this.md", "---\nid: this\napproved: 2025-07-10\nfor-year: 2024-2025\n---\n# This year\n")
                .since("2025-07-12");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void aDayThatWasStatedBeforeTheApprovalAnswersItWhereItIsStillToCome() {
        trips("id: trips\neffective: 2025-09-01").since("2025-06-20");
        trips("id: trips\neffective: 2025-09-01\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void aDayCopiedOnFromTheTextBeforeIsNoAnswer() {
        trips("id: trips\napproved: 2023-07-10\neffective: 2023-09-01", "Pack a coat.")
                .since("2023-07-11");
        trips("id: trips\napproved: 2025-07-10\neffective: 2023-09-01", "Pack a hat.")
                .since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).hasSize(1);
    }

    @Test
    void aYearThatIsOverIsNoAnswerEither() {
        trips("id: trips\napproved: 2023-07-10\nfor-year: 2023-2024", "Pack a coat.")
                .since("2023-07-11");
        trips("id: trips\napproved: 2025-07-10\nfor-year: 2023-2024", "Pack a hat.")
                .since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).hasSize(1);
    }

    @Test
    void aTextThatIsApprovedAgainAsItStandsIsForNoOtherYear() {
        trips("id: trips\napproved: 2024-10-10").since("2024-10-11");
        trips("id: trips\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void aTextLongInUseOfWhichAnApprovalIsWrittenDownIsForNoOtherYear() {
        trips("id: trips").since("2024-10-11");
        trips("id: trips\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void ofYearsPastNobodyAsksAnyMore() {
        trips("id: trips\napproved: 2024-07-10").since("2024-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
        school.with("asOf", "2025-08-31");
        assertThat(school.told(Rule.SUMMER_APPROVAL)).hasSize(1);
    }

    @Test
    void ofATextThatChangedSinceTheApprovalSaysNothing() {
        trips("id: trips\napproved: 2025-07-10", "Pack a coat.").since("2025-07-11");
        trips("id: trips\napproved: 2025-07-10", "Pack a hat.").since("2025-10-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void aDraftStillCarriesTheApprovalOfTheTextBefore() {
        trips("id: trips\nstatus: draft\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void theEndOfAPolicyIsForNoYear() {
        trips("id: trips").since("2025-07-01");
        trips("id: trips\nstatus: withdrawn\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    private CheckedSchool trips(String facts) {
        return trips(facts, "Pack a coat.");
    }

    private CheckedSchool trips(String facts, String words) {
        return school.has("trips.md", "---\n" + facts + "\n---\n# Trips\n\n" + words + "\n");
    }
}
