package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatesInOrderTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aReviewIsDueAfterTheApproval() {
        school.trips("id: trips\nreview: 2024-09-12\napproved: 2025-09-12").since("2025-09-20");

        assertThat(told())
                .containsExactly("policies/trips.md:3: the review is due on 12 September 2024, before the approval of"
                        + " 12 September 2025");
        assertThat(school.mends(Rule.BACKWARD_DATES)).allMatch(mend -> mend.contains("the next review"));
    }

    @Test
    void aReviewIsDueAfterTheTextBeginsWhereNoApprovalIsDated() {
        school.trips("id: trips\nreview: 2024-09-12\neffective: 2025-09-01").since("2025-09-20");

        assertThat(told())
                .containsExactly(
                        "policies/trips.md:3: the review is due on 12 September 2024, before the day from which"
                                + " the text applies, 1 September 2025");
        assertThat(school.told(Rule.REVIEW_OVERDUE)).isEmpty();
    }

    @Test
    void aReviewBetweenApprovalAndBeginningIsAnEarlyOne() {
        school.trips("id: trips\napproved: 2025-07-10\nreview: 2026-07-01\neffective: 2026-09-01")
                .since("2025-07-20");

        assertThat(told()).isEmpty();
    }

    @Test
    void aReviewOnTheDayOfTheApprovalOrLaterIsInOrder() {
        school.trips("id: trips\napproved: 2025-09-12\nreview: 2025-09-12").since("2025-09-20");

        assertThat(told()).isEmpty();
    }

    @Test
    void anAnnouncedEndComesAfterTheBeginning() {
        school.trips("id: trips\nwithdrawn: 2024-08-31\napproved: 2024-07-01\neffective: 2024-09-01")
                .since("2024-07-02");

        assertThat(told())
                .containsExactly("policies/trips.md:3: the policy is withdrawn on 31 August 2024, before the date of"
                        + " \"effective\", 1 September 2024");
    }

    @Test
    void anAnnouncedEndComesAfterTheApproval() {
        school.trips("id: trips\napproved: 2024-09-12\nwithdrawn: 2024-08-31").since("2024-09-20");

        assertThat(told())
                .containsExactly("policies/trips.md:4: the policy is withdrawn on 31 August 2024, before the date of"
                        + " \"approved\", 12 September 2024");
    }

    @Test
    void theApprovalOfAnEndMayBeGivenLater() {
        school.trips("id: trips\napproved: 2022-09-12\neffective: 2022-09-12").since("2022-09-20");
        school.trips("id: trips\nstatus: withdrawn\nwithdrawn: 2025-08-31\napproved: 2025-09-12\neffective: 2022-09-12")
                .since("2025-09-20");

        assertThat(told()).isEmpty();
    }

    @Test
    void anEndStatedForADayBeforeTheTextIsToldOnceOnItsLine() {
        school.trips("id: trips\neffective: 2025-09-01").since("2025-09-01");
        school.trips("id: trips\neffective: 2025-09-01\nstatus: withdrawn\nwithdrawn: 2015-10-31")
                .since("2025-11-01");

        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("policies/trips.md:5: the stated date 31 October 2015");
    }

    @Test
    void anEndStatedByTheApprovalAloneIsToldOnThatLine() {
        school.trips("id: trips\napproved: 2025-09-01").since("2025-09-01");
        school.trips("id: trips\nstatus: withdrawn\napproved: 2015-10-31").since("2025-11-01");

        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("policies/trips.md:4: the stated date 31 October 2015");
    }

    @Test
    void aDateBeforeTheVersionBeforeIsToldOnTheLineThatStatesIt() {
        school.has("trips.md", "---\nid: trips\napproved: 2024-09-12\n---\nOld.\n")
                .has("aup.md", "---\nid: aup\nfor-year: 2024-2025\n---\nOld.\n")
                .has("phones.md", "---\nid: phones\neffective: 2024-09-01\n---\nOld.\n")
                .since("2024-09-12");
        school.has("trips.md", "---\nid: trips\napproved: 2015-09-12\n---\nNew.\n")
                .has("aup.md", "---\nid: aup\ntitle: Rules\nfor-year: 2015-2016\n---\nNew.\n")
                .has("phones.md", "---\nid: phones\napproved: 2025-09-12\neffective: 2015-09-01\n---\nNew.\n")
                .since("2025-09-12");

        assertThat(told())
                .satisfiesExactly(
                        aup -> assertThat(aup).startsWith("policies/aup.md:4: the stated date 1 September 2015"),
                        phones ->
                                assertThat(phones).startsWith("policies/phones.md:4: the stated date 1 September 2015"),
                        trips ->
                                assertThat(trips).startsWith("policies/trips.md:3: the stated date 12 September 2015"));
    }

    @Test
    void aDayCarriedFromTheTextBeforeIsToldWhereItStands() {
        school.trips("id: trips\neffective: 2025-09-01").since("2025-07-01");
        school.has("trips.md", "---\nid: trips\napproved: 2015-07-10\neffective: 2015-09-01\n---\nNew.\n")
                .since("2025-07-10");

        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("policies/trips.md:4: the stated date 1 September 2015");
    }

    @Test
    void aDateOrFrontMatterThatIsMendedTogetherWithTheTextRunsForwards() {
        school.has("trips.md", "---\nid: trips\napproved: 12/9/2025\n---\nOld.\n")
                .has("aup.md", "---\nid: aup\ntitle: Rules: all\n---\nOld.\n")
                .has("phones.md", "---\nid: phones\napproved: 2025-09-12\neffective: 1/9/2025\n---\nOld.\n")
                .since("2025-10-20");
        school.has("trips.md", "---\nid: trips\napproved: 2025-09-12\n---\nNew.\n")
                .has("aup.md", "---\nid: aup\ntitle: Rules\napproved: 2025-09-12\n---\nNew.\n")
                .has("phones.md", "---\nid: phones\napproved: 2025-09-12\neffective: 2025-09-01\n---\nNew.\n")
                .since("2025-10-21");

        assertThat(told()).isEmpty();
    }

    @Test
    void aDraftStillCarriesTheDatesOfTheTextBefore() {
        school.trips("id: trips\nstatus: draft\napproved: 2025-09-12\nreview: 2024-09-12\nwithdrawn: 2023-08-31")
                .since("2025-09-20");

        assertThat(told()).isEmpty();
    }

    @Test
    void aDateThatNobodyCanMeanIsToldOnItsLine() {
        school.trips("id: trips\nfor-year: 1924-1925").since("2025-09-20");
        school.has("aup.md", "---\nid: aup\n\neffective: 2052-09-01\n---\nOne.\n")
                .since("2025-09-21");

        assertThat(school.told(Rule.DOUBTFUL_DATE))
                .satisfiesExactly(
                        aup -> assertThat(aup).startsWith("policies/aup.md:4: the date of \"effective\""),
                        trips -> assertThat(trips).startsWith("policies/trips.md:3: "));
    }

    private List<String> told() {
        return school.told(Rule.BACKWARD_DATES);
    }
}
