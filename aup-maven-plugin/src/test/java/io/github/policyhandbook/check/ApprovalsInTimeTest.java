package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalsInTimeTest {

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
    void anApprovalMonthsAfterTheTextAppliesIsAWarningOnItsLine() {
        trips("id: trips\neffective: 2025-01-06\napproved: 2025-05-12").since("2025-05-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT))
                .containsExactly(
                        "policies/trips.md:4: the approval of 12 May 2025 is later than the day from which the text"
                                + " applies, 6 January 2025");
        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.WARNING);
    }

    @Test
    void theFirstDayOfTheYearCountsWhereNoDayIsStated() {
        trips("id: trips\nfor-year: 2024-2025\napproved: 2025-03-12").since("2025-03-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT))
                .containsExactly("policies/trips.md:4: the approval of 12 March 2025 is later than the first day of"
                        + " 2024-2025, the year the text is for");
        assertThat(school.mends(Rule.APPROVAL_AFTER_EFFECT))
                .allMatch(mend -> mend.contains("\"for-year\" is mistyped"));
    }

    @Test
    void aStatedDayCountsBeforeTheYear() {
        trips("id: trips\nfor-year: 2024-2025\neffective: 2025-03-12\napproved: 2025-03-12")
                .since("2025-03-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void theFirstMeetingOfANewYearIsAdviceUpToAMonth() {
        trips("id: trips\neffective: 2025-09-01\napproved: 2025-10-01").since("2025-10-02");
        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.NOTE);

        school.has("aup.md", "---\nid: aup\neffective: 2025-09-01\napproved: 2025-10-02\n---\n# Rules\n")
                .since("2025-10-03");
        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.WARNING, Severity.NOTE);
    }

    @Test
    void onTheSameDayOrBeforeIsFine() {
        trips("id: trips\neffective: 2025-09-01\napproved: 2025-09-01").since("2025-09-02");
        school.has("rules.md", "---\nid: rules\neffective: 2025-09-01\napproved: 2025-07-10\n---\n# Rules\n")
                .since("2025-09-03");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void aTextThatIsApprovedAgainKeepsTheDayItAppliedFrom() {
        trips("id: trips\neffective: 2023-09-01\napproved: 2023-07-10").since("2023-07-20");
        trips("id: trips\neffective: 2023-09-01\napproved: 2024-01-10").since("2024-01-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void theDayItAppliesFromMayBeWrittenDownWithALaterApproval() {
        trips("id: trips\napproved: 2022-09-12").since("2022-10-01");
        trips("id: trips\napproved: 2023-09-10").since("2023-09-12");
        trips("id: trips\napproved: 2025-09-10\neffective: 2023-09-10").since("2025-09-12");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void theApprovalOfAnEarlierTextIsNotThatOfThisOne() {
        trips("id: trips\napproved: 2022-09-12", "Pack a coat.").since("2022-10-01");
        trips("id: trips\napproved: 2025-09-10\neffective: 2025-01-06", "Pack a hat.")
                .since("2025-09-12");

        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.WARNING);
    }

    @Test
    void aDayCopiedOnIntoALaterTextSaysNothingOfIt() {
        trips("id: trips\neffective: 2025-01-06", "Pack a coat.").since("2025-01-06");
        trips("id: trips\neffective: 2025-01-06\napproved: 2025-05-12", "Pack a hat.")
                .since("2025-05-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void aPolicyThatCameWithAnOldDayMayHaveBeenApprovedAgainSince() {
        trips("id: trips\neffective: 2023-09-01\napproved: 2025-07-10").since("2025-07-20");

        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.NOTE);
    }

    @Test
    void aYearMistypedOverANewTextIsAWarningHoweverLongAgoItSeems() {
        trips("id: trips\neffective: 2022-09-01\napproved: 2022-07-10", "Pack a coat.")
                .since("2022-07-20");
        trips("id: trips\neffective: 2024-09-01\napproved: 2025-07-10", "Pack a hat.")
                .since("2025-07-20");

        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.WARNING);
    }

    @Test
    void anApprovalWrittenDownMuchLaterOverTheSameTextIsAdvice() {
        trips("id: trips\neffective: 2024-09-01").since("2024-09-01");
        trips("id: trips\neffective: 2024-09-01\napproved: 2025-07-10").since("2025-07-20");

        assertThat(school.weights(Rule.APPROVAL_AFTER_EFFECT)).containsExactly(Severity.NOTE);
    }

    @Test
    void aDraftStillCarriesTheApprovalOfTheTextBefore() {
        trips("id: trips\nstatus: draft\neffective: 2025-01-06\napproved: 2025-05-12")
                .since("2025-05-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    @Test
    void anEndMayBeApprovedLongAfterTheTextBegan() {
        trips("id: trips\neffective: 2025-01-06").since("2025-01-06");
        trips("id: trips\neffective: 2025-01-06\nstatus: withdrawn\napproved: 2025-05-12")
                .since("2025-05-20");

        assertThat(school.told(Rule.APPROVAL_AFTER_EFFECT)).isEmpty();
    }

    private CheckedSchool trips(String facts) {
        return trips(facts, "Pack a coat.");
    }

    private CheckedSchool trips(String facts, String words) {
        return school.has("trips.md", "---\n" + facts + "\n---\n# Trips\n\n" + words + "\n");
    }
}
