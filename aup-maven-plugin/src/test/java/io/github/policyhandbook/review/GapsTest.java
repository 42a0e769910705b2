package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final String COMPLETE =
            "approver: Governors; owner: Bursar; review-every: P1Y; summary-of-changes: Screens too.";

    @Test
    void aPaperThatStatesEverythingHasNone() {
        assertThat(gaps("owner: Bursar", COMPLETE)).isEmpty();
    }

    @Test
    void whatIsMissingIsToldInAFixedOrder() {
        assertThat(gaps("owner: Bursar; approver: Governors", "category: ICT"))
                .containsExactly(Gap.APPROVER, Gap.REASON, Gap.DATE, Gap.OWNER);
    }

    @Test
    void theReasonOfAnEarlierChangeIsNone() {
        assertThat(gaps(COMPLETE, COMPLETE)).containsExactly(Gap.REASON);
    }

    @Test
    void aReviewThatIsPastByTheMeetingIsNoDate() {
        assertThat(gaps("owner: Bursar", COMPLETE.replace("review-every: P1Y", "review: 2025-04-01")))
                .containsExactly(Gap.DATE);
        assertThat(gaps("owner: Bursar", COMPLETE.replace("review-every: P1Y", "review: 2025-04-02")))
                .isEmpty();
    }

    @Test
    void inSummerItIsAskedFromWhenTheTextApplies() {
        ReviewStory story = changed("owner: Bursar", COMPLETE).at("Governors", "2025-06-01");

        assertThat(story.review().papers().get(0).gaps()).containsExactly(Gap.APPLIES_FROM);
    }

    @Test
    void aYearNewlyStatedSaysFromWhen() {
        ReviewStory story =
                changed("owner: Bursar", COMPLETE + "; for-year: 2025-2026").at("Governors", "2025-08-31");

        assertThat(story.review().papers().get(0).gaps()).isEmpty();
    }

    @Test
    void aYearCopiedOnDoesNot() {
        ReviewStory story = changed("for-year: 2024-2025", COMPLETE + "; for-year: 2024-2025")
                .at("Governors", "2025-07-10");

        assertThat(story.review().papers().get(0).gaps()).containsExactly(Gap.APPLIES_FROM);
    }

    @Test
    void aDayThatStandsFromTheYearBeforeDoesWhereItIsStillToCome() {
        String stated = "; effective: 2025-09-01";

        assertThat(changed("owner: Bursar" + stated, COMPLETE + stated)
                        .at("Governors", "2025-07-10")
                        .review()
                        .papers()
                        .get(0)
                        .gaps())
                .isEmpty();
    }

    @Test
    void anApprovalOfFactsAloneIsAskedForIt() {
        Review review = new ReviewStory()
                .write("screens.md", ReviewStory.stating("owner: Bursar", "Lock it.\n"))
                .commit("2024-09-01")
                .approved()
                .write("screens.md", ReviewStory.stating(COMPLETE, "Lock it.\n"))
                .commit("2025-03-01")
                .at("Governors", "2025-07-10")
                .review();

        assertThat(review.papers().get(0).gaps()).containsExactly(Gap.APPLIES_FROM);
    }

    @Test
    void aNewTextIsItsOwnReason() {
        Review review = new ReviewStory()
                .write("screens.md", ReviewStory.stating(COMPLETE.replaceFirst("; summary.*", ""), "Lock it.\n"))
                .commit("2025-03-01")
                .review();

        assertThat(review.papers().get(0).gaps()).isEmpty();
    }

    @Test
    void aPolicyThatEndsNeedsAReasonAndNeitherOwnerNorReview() {
        Review review = new ReviewStory()
                .write("screens.md", ReviewStory.stating("approver: Governors", "Lock it.\n"))
                .commit("2024-09-01")
                .approved()
                .write("screens.md", ReviewStory.stating("status: draft; withdrawn: 2025-08-31", "Lock it.\n"))
                .commit("2025-03-01")
                .review();

        assertThat(review.papers().get(0).kind()).isEqualTo(Paper.Kind.WITHDRAWN);
        assertThat(review.papers().get(0).gaps()).containsExactly(Gap.REASON);
    }

    @Test
    void ofAPolicyWhoseFileIsGoneNothingIsAskedThatCouldNotBeWritten() {
        Review review = new ReviewStory()
                .write("screens.md", "Lock it.\n")
                .commit("2024-09-01")
                .approved()
                .remove("screens.md")
                .commit("2025-03-01")
                .at("Governors", "2025-05-01")
                .review();

        assertThat(review.papers().get(0).kind()).isEqualTo(Paper.Kind.WITHDRAWN);
        assertThat(review.papers().get(0).gaps()).isEmpty();
        assertThat(Readiness.of(review, Optional.of("Hill School")).isReady()).isTrue();
    }

    @Test
    void thePackLacksItsMeetingItsDayAndItsSchool() {
        Readiness readiness = Readiness.of(changed("owner: Bursar", COMPLETE).review(), Optional.empty());

        assertThat(readiness.missing())
                .containsExactly(Readiness.Missing.MEETING, Readiness.Missing.DATE, Readiness.Missing.ORGANISATION);
        assertThat(readiness.papers()).isEmpty();
        assertThat(readiness.isReady()).isFalse();
    }

    @Test
    void aCompletePackIsReady() {
        Review review =
                changed("owner: Bursar", COMPLETE).at("Governors", "2025-05-01").review();

        assertThat(Readiness.of(review, Optional.of("Hill School")).isReady()).isTrue();
    }

    private static List<Gap> gaps(String before, String after) {
        return changed(before, after).review().papers().get(0).gaps();
    }

    private static ReviewStory changed(String before, String after) {
        return new ReviewStory()
                .write("screens.md", ReviewStory.stating(before, "Lock the screen.\n"))
                .commit("2024-09-01")
                .approved()
                .write("screens.md", ReviewStory.stating(after, "Lock every screen.\n"))
                .commit("2025-03-01");
    }
}
