package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReviewsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aReviewIsOverdueFromTheDayAfter() {
        school.trips("id: trips\nreview: 2025-11-30").since("2025-01-01");

        assertThat(school.told(Rule.REVIEW_OVERDUE))
                .containsExactly("policies/trips.md:3: the review was due on 30 November 2025");
        assertThat(school.weights(Rule.REVIEW_OVERDUE)).containsExactly(Severity.WARNING);
        assertThat(school.told(Rule.REVIEW_DUE)).isEmpty();
    }

    @Test
    void itIsCountedFromTheApprovalWhereNoDayIsStated() {
        school.trips("id: trips\napproved: 2024-09-12\nreview-every: every year")
                .since("2024-10-01");

        assertThat(school.told(Rule.REVIEW_OVERDUE))
                .containsExactly("policies/trips.md:4: the review was due on 12 September 2025");
        assertThat(school.mends(Rule.REVIEW_OVERDUE)).noneMatch(mend -> mend.contains("\"review\""));
    }

    @Test
    void onItsDayItIsDue() {
        school.trips("id: trips\nreview: 2025-12-01").since("2025-01-01");

        assertThat(school.told(Rule.REVIEW_OVERDUE)).isEmpty();
        assertThat(school.told(Rule.REVIEW_DUE))
                .containsExactly("policies/trips.md:3: the review is due on 1 December 2025, today");
    }

    @Test
    void aReviewWithinThirtyDaysIsAdvice() {
        school.trips("id: trips\nreview: 2025-12-31").since("2025-01-01");
        school.has("rules.md", "---\nid: rules\nreview: 2026-01-01\n---\n# Rules\n")
                .has("phones.md", "---\nid: phones\nreview: 2025-12-02\n---\n# Phones\n")
                .since("2025-01-02");

        assertThat(school.told(Rule.REVIEW_DUE))
                .containsExactly(
                        "policies/phones.md:3: the review is due on 2 December 2025, tomorrow",
                        "policies/trips.md:3: the review is due on 31 December 2025, in 30 days");
        assertThat(school.weights(Rule.REVIEW_DUE)).containsOnly(Severity.NOTE);
    }

    @Test
    void theSchoolSaysHowLongBefore() {
        school.trips("id: trips\nreview: 2026-01-31").since("2025-01-01");

        assertThat(school.asks("dueWithin", "P2M").told(Rule.REVIEW_DUE)).hasSize(1);
        assertThat(school.asks("dueWithin", "P60D").told(Rule.REVIEW_DUE)).isEmpty();
    }

    @Test
    void aPeriodWithNothingToCountFromIsAdvice() {
        school.trips("id: trips\nstatus: approved\nreview-every: every year").since("2022-01-01");

        assertThat(school.told(Rule.REVIEW_OVERDUE)).singleElement().asString().startsWith("policies/trips.md:4: ");
        assertThat(school.weights(Rule.REVIEW_OVERDUE)).containsExactly(Severity.NOTE);
    }

    @Test
    void anApprovalThatCannotBeReadIsToldAsThat() {
        school.trips("id: trips\napproved: soon\nreview-every: every year").since("2022-01-01");

        assertThat(school.told(Rule.REVIEW_OVERDUE)).isEmpty();
    }

    @Test
    void aDayFromBeforeTheApprovalIsToldAsOneThatRunsBackwards() {
        school.trips("id: trips\napproved: 2025-09-12\nreview: 2024-09-12").since("2025-09-20");

        assertThat(school.told(Rule.REVIEW_OVERDUE)).isEmpty();
        assertThat(school.told(Rule.BACKWARD_DATES)).hasSize(1);
    }

    @Test
    void aDraftIsTheWorkThatTheReviewAskedFor() {
        school.trips("id: trips\nreview: 2025-11-01", "Pack a coat.").since("2024-01-01");
        school.trips("id: trips\nreview: 2025-11-01\nstatus: draft", "Pack a hat.")
                .since("2025-11-15");

        assertThat(school.told(Rule.REVIEW_OVERDUE)).isEmpty();
    }

    @Test
    void aWithdrawnPolicyNeedsNone() {
        school.trips("id: trips\nreview: 2025-11-01").since("2024-01-01");
        school.trips("id: trips\nreview: 2025-11-01\nstatus: withdrawn").since("2025-06-01");

        assertThat(school.told(Rule.REVIEW_OVERDUE)).isEmpty();
    }

    @Test
    void theHomePageNeedsNone() {
        school.has("index.md", "---\nreview: 2025-11-01\n---\n# Handbook\n").since("2024-01-01");

        assertThat(school.told(Rule.REVIEW_OVERDUE)).isEmpty();
    }
}
