package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApprovalsToComeTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aDateFarAheadIsAWarningBecauseItHidesTheText() {
        school.trips("id: trips\napproved: 2026-09-12").since("2025-09-20");

        assertThat(school.told(Rule.DOUBTFUL_DATE))
                .containsExactly(
                        "policies/trips.md:3: the approval is dated 12 September 2026, which is still to come, and"
                                + " hides the text from readers until then");
        assertThat(school.weights(Rule.DOUBTFUL_DATE)).containsExactly(Severity.WARNING);
    }

    @Test
    void aTextThatAppliesAlreadyIsNotHidden() {
        school.trips("id: trips\napproved: 2026-09-12\neffective: 2025-09-01").since("2025-09-20");

        assertThat(school.told(Rule.DOUBTFUL_DATE))
                .containsExactly(
                        "policies/trips.md:3: the approval is dated 12 September 2026, which is still to come");
    }

    @Test
    void theDateOfTheNextMeetingIsAdvice() {
        school.trips("id: trips\napproved: 2026-02-01").since("2025-11-20");
        assertThat(school.weights(Rule.DOUBTFUL_DATE)).containsExactly(Severity.NOTE);

        school.trips("id: trips\napproved: 2026-02-02").since("2025-11-21");
        assertThat(school.weights(Rule.DOUBTFUL_DATE)).containsExactly(Severity.WARNING);
    }

    @Test
    void todaysApprovalIsGiven() {
        school.trips("id: trips\napproved: 2025-12-01").since("2025-12-01");

        assertThat(school.told(Rule.DOUBTFUL_DATE)).isEmpty();
    }

    @Test
    void anApprovalThatWasGivenWhenItWasWrittenIsRightForADayLongPast() {
        school.trips("id: trips").since("2024-09-01");
        school.trips("id: trips\napproved: 2025-09-12").since("2025-09-12");
        school.with("asOf", "2024-12-01");

        assertThat(school.told(Rule.DOUBTFUL_DATE)).isEmpty();
    }

    @Test
    void whatIsYearsAheadIsToldOnce() {
        school.trips("id: trips\napproved: 2052-09-12").since("2025-09-20");

        assertThat(school.told(Rule.DOUBTFUL_DATE)).singleElement().asString().contains("more than 5 years");
    }

    @Test
    void aDraftWaitsForItsApproval() {
        school.trips("id: trips\nstatus: draft\napproved: 2026-09-12").since("2025-09-20");

        assertThat(school.told(Rule.DOUBTFUL_DATE)).isEmpty();
    }
}
