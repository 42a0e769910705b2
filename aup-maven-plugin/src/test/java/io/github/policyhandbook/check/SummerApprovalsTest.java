package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SummerApprovalsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void anApprovalInSummerWithoutADayOrYearIsAWarning() {
        school.trips("id: trips\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL))
                .containsExactly(
                        "policies/trips.md:3: the text was approved on 10 July 2025 without saying whether it is for"
                                + " 2024-2025 or for 2025-2026, so it applies from 10 July 2025");
        assertThat(school.mends(Rule.SUMMER_APPROVAL))
                .allMatch(mend -> mend.contains("\"effective: 2025-07-10\"") && mend.contains("for-year: 2025-2026"));
    }

    @Test
    void whatIsNotCommittedYetCanStillBePutOff() {
        school.trips("id: trips", "Pack a coat.").since("2025-06-20");
        school.trips("id: trips\napproved: 2025-07-10", "Pack a hat.").with("asOf", "2025-07-11");

        assertThat(school.mends(Rule.SUMMER_APPROVAL))
                .containsExactly("Write \"for-year: 2025-2026\" where it is for the next year, or"
                        + " \"effective: 2025-07-10\" where it applies at once.");
    }

    @Test
    void theThreeMonthsAreThoseBeforeTheNextYearStarts() {
        school.trips("id: trips\napproved: 2025-05-31").since("2025-06-02");
        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();

        school.has("rules.md", "---\nid: rules\napproved: 2025-06-01\n---\n# Rules\n")
                .since("2025-06-03");
        assertThat(school.told(Rule.SUMMER_APPROVAL)).singleElement().asString().startsWith("policies/rules.md:3: ");
    }

    @Test
    void whereTheYearStartsInJanuaryTheyAreOctoberToDecember() {
        school.trips("id: trips\napproved: 2025-07-10").since("2025-07-11");
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
        school.trips("id: trips\napproved: 2025-07-10\neffective: 2025-09-01").since("2025-07-11");
        school.has("rules.md", "---\nid: rules\napproved: 2025-07-10\nfor-year: 2025-2026\n---\n# Rules\n")
                .has("now.md", "---\nid: now\napproved: 2025-07-10\neffective: 2025-07-10\n---\n# Now\n")
                .has("this.md", "---\nid: this\napproved: 2025-07-10\nfor-year: 2024-2025\n---\n# This year\n")
                .since("2025-07-12");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void aDayThatWasStatedBeforeTheApprovalAnswersItWhereItIsStillToCome() {
        school.trips("id: trips\neffective: 2025-09-01").since("2025-06-20");
        school.trips("id: trips\neffective: 2025-09-01\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void aDayCopiedOnFromTheTextBeforeIsNoAnswer() {
        school.trips("id: trips\napproved: 2023-07-10\neffective: 2023-09-01", "Pack a coat.")
                .since("2023-07-11");
        school.trips("id: trips\napproved: 2025-07-10\neffective: 2023-09-01", "Pack a hat.")
                .since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).hasSize(1);
    }

    @Test
    void aYearThatIsOverIsNoAnswerEither() {
        school.trips("id: trips\napproved: 2023-07-10\nfor-year: 2023-2024", "Pack a coat.")
                .since("2023-07-11");
        school.trips("id: trips\napproved: 2025-07-10\nfor-year: 2023-2024", "Pack a hat.")
                .since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).hasSize(1);
    }

    @Test
    void aTextThatIsApprovedAgainAsItStandsIsForNoOtherYear() {
        school.trips("id: trips\napproved: 2024-10-10").since("2024-10-11");
        school.trips("id: trips\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void aTextLongInUseOfWhichAnApprovalIsWrittenDownIsForNoOtherYear() {
        school.trips("id: trips").since("2024-10-11");
        school.trips("id: trips\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void ofYearsPastNobodyAsksAnyMore() {
        school.trips("id: trips\napproved: 2024-07-10").since("2024-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
        school.with("asOf", "2025-08-31");
        assertThat(school.told(Rule.SUMMER_APPROVAL)).hasSize(1);
    }

    @Test
    void ofATextThatChangedSinceTheApprovalSaysNothing() {
        school.trips("id: trips\napproved: 2025-07-10", "Pack a coat.").since("2025-07-11");
        school.trips("id: trips\napproved: 2025-07-10", "Pack a hat.").since("2025-10-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void aDraftStillCarriesTheApprovalOfTheTextBefore() {
        school.trips("id: trips\nstatus: draft\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }

    @Test
    void theEndOfAPolicyIsForNoYear() {
        school.trips("id: trips").since("2025-07-01");
        school.trips("id: trips\nstatus: withdrawn\napproved: 2025-07-10").since("2025-07-11");

        assertThat(school.told(Rule.SUMMER_APPROVAL)).isEmpty();
    }
}
