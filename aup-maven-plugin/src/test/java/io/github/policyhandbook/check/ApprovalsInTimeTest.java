package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApprovalsInTimeTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void anApprovalMonthsAfterTheTextAppliesIsAWarningOnItsLine() {
        school.trips("id: trips\neffective: 2025-01-06\napproved: 2025-05-12").since("2025-05-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT))
                .containsExactly(
                        "policies/trips.md:4: the approval of 12 May 2025 is later than the day from which the text"
                                + " applies, 6 January 2025");
        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.WARNING);
    }

    @Test
    void theFirstDayOfTheYearCountsWhereNoDayIsStated() {
        school.trips("id: trips\nfor-year: 2024-2025\napproved: 2025-03-12").since("2025-03-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT))
                .containsExactly("policies/trips.md:4: the approval of 12 March 2025 is later than the first day of"
                        + " 2024-2025, the year the text is for");
        assertThat(school.mends(Rule.APPROVAL_AFTER_EFFECT))
                .allMatch(mend -> mend.contains("\"for-year\" is mistyped"));
    }

    @Test
    void aStatedDayCountsBeforeTheYear() {
        school.trips("id: trips\nfor-year: 2024-2025\neffective: 2025-03-12\napproved: 2025-03-12")
                .since("2025-03-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void theFirstMeetingOfANewYearIsAdviceUpToAMonth() {
        school.trips("id: trips\neffective: 2025-09-01\napproved: 2025-10-01").since("2025-10-02");
        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.NOTE);

        school.has("aup.md", "---\nid: aup\neffective: 2025-09-01\napproved: 2025-10-02\n---\n# Rules\n")
                .since("2025-10-03");
        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.WARNING, Severity.NOTE);
    }

    @Test
    void onTheSameDayOrBeforeIsFine() {
        school.trips("id: trips\neffective: 2025-09-01\napproved: 2025-09-01").since("2025-09-02");
        school.has("rules.md", "---\nid: rules\neffective: 2025-09-01\napproved: 2025-07-10\n---\n# Rules\n")
                .since("2025-09-03");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void aTextThatIsApprovedAgainKeepsTheDayItAppliedFrom() {
        school.trips("id: trips\neffective: 2023-09-01\napproved: 2023-07-10").since("2023-07-20");
        school.trips("id: trips\neffective: 2023-09-01\napproved: 2024-01-10").since("2024-01-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void theDayItAppliesFromMayBeWrittenDownWithALaterApproval() {
        school.trips("id: trips\napproved: 2022-09-12").since("2022-10-01");
        school.trips("id: trips\napproved: 2023-09-10").since("2023-09-12");
        school.trips("id: trips\napproved: 2025-09-10\neffective: 2023-09-10").since("2025-09-12");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void theApprovalOfAnEarlierTextIsNotThatOfThisOne() {
        school.trips("id: trips\napproved: 2022-09-12", "Pack a coat.").since("2022-10-01");
        school.trips("id: trips\napproved: 2025-09-10\neffective: 2025-01-06", "Pack a hat.")
                .since("2025-09-12");

        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.WARNING);
    }

    @Test
    void aDayCopiedOnIntoALaterTextSaysNothingOfIt() {
        school.trips("id: trips\neffective: 2025-01-06", "Pack a coat.").since("2025-01-06");
        school.trips("id: trips\neffective: 2025-01-06\napproved: 2025-05-12", "Pack a hat.")
                .since("2025-05-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void aPolicyThatCameWithAnOldDayMayHaveBeenApprovedAgainSince() {
        school.trips("id: trips\neffective: 2023-09-01\napproved: 2025-07-10").since("2025-07-20");

        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.NOTE);
    }

    @Test
    void aYearMistypedOverANewTextIsAWarningHoweverLongAgoItSeems() {
        school.trips("id: trips\neffective: 2022-09-01\napproved: 2022-07-10", "Pack a coat.")
                .since("2022-07-20");
        school.trips("id: trips\neffective: 2024-09-01\napproved: 2025-07-10", "Pack a hat.")
                .since("2025-07-20");

        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.WARNING);
    }

    @Test
    void anApprovalWrittenDownMuchLaterOverTheSameTextIsAdvice() {
        school.trips("id: trips\neffective: 2024-09-01").since("2024-09-01");
        school.trips("id: trips\neffective: 2024-09-01\napproved: 2025-07-10").since("2025-07-20");

        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.NOTE);
    }

    @Test
    void aDraftStillCarriesTheApprovalOfTheTextBefore() {
        school.trips("id: trips\nstatus: draft\neffective: 2025-01-06\napproved: 2025-05-12")
                .since("2025-05-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void anEndMayBeApprovedLongAfterTheTextBegan() {
        school.trips("id: trips\neffective: 2025-01-06").since("2025-01-06");
        school.trips("id: trips\neffective: 2025-01-06\nstatus: withdrawn\napproved: 2025-05-12")
                .since("2025-05-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }
}
