package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Status;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalToWriteTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 9);

    @Test
    void aTextIsApprovedByWhoeverDidOnThatDay() {
        ApprovalToWrite approval = of(facts(), facts(), on(MARCH));

        assertThat(approval.missing()).isEmpty();
        assertThat(approval.facts().status()).isEqualTo(Status.APPROVED);
        assertThat(approval.facts().approved()).isEqualTo(MARCH);
        assertThat(approval.facts().approvedBy()).isEqualTo("Full governing body");
        assertThat(approval.facts().review()).isEmpty();
        assertThat(approval.facts().effective()).isEmpty();
    }

    @Test
    void theNextReviewIsAPeriodAfterTheApproval() {
        FrontMatter.Builder facts = facts().review(day("2026-03-01")).reviewEvery(Period.ofYears(2));

        assertThat(of(facts, facts(), on(MARCH)).facts().review()).contains(day("2028-03-12"));
    }

    @Test
    void whereOnlyAPeriodIsStatedNoReviewIsWritten() {
        FrontMatter.Builder facts = facts().reviewEvery(Period.ofYears(1));

        assertThat(of(facts, facts(), on(MARCH)).facts().review()).isEmpty();
        assertThat(of(facts, facts(), withReview(MARCH, "2027-01-01")).facts().review())
                .isEmpty();
    }

    @Test
    void theIntervalOfTheApprovalBeforeIsKept() {
        assertThat(next("2025-03-14", "2026-09-14")).contains(day("2027-09-12"));
        assertThat(next("2025-01-31", "2025-02-28")).isEmpty();
        assertThat(next("2025-01-31", "2025-03-05")).contains(day("2026-04-12"));
    }

    @Test
    void anIntervalOfAboutYearsIsOneOfYears() {
        assertThat(next("2025-03-14", "2026-03-01")).contains(day("2027-03-12"));
        assertThat(next("2025-03-01", "2026-03-31")).contains(day("2027-03-12"));
        assertThat(next("2024-03-20", "2026-03-01")).contains(day("2028-03-12"));
    }

    @Test
    void theIntervalMayStandInTheFactsApprovedBefore() {
        FrontMatter.Builder draft = facts().review(day("2026-03-14"));
        FrontMatter.Builder before = facts().approved(day("2025-03-14")).review(day("2026-03-14"));

        assertThat(of(draft, before, on(MARCH)).facts().review()).contains(day("2027-03-12"));
    }

    @Test
    void aReviewThatNothingTellsIsAskedFor() {
        FrontMatter.Builder stale = facts().review(day("2026-03-01"));

        assertThat(of(stale, facts().review(day("2026-03-01")), on(MARCH)).missing())
                .extracting(Fault::what, Fault::mend)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "the review date 1 March 2026 is that of the text before, and nothing tells how long an approval"
                                + " lasts",
                        "Say when the next review is due, for example -Daup.review=2027-03-12, or state \"review-every:"
                                + " every year\" in the file."));
        ApprovalToWrite said = of(stale, facts(), withReview(MARCH, "2027-01-01"));
        assertThat(said.missing()).isEmpty();
        assertThat(said.facts().review()).contains(day("2027-01-01"));
    }

    @Test
    void aReviewThatIsPutForwardStands() {
        FrontMatter.Builder before = facts().approved(day("2025-03-14")).review(day("2026-03-14"));
        FrontMatter.Builder draft = facts().approved(day("2025-03-14")).review(day("2029-03-01"));

        ApprovalToWrite approval = of(draft, before, on(MARCH));

        assertThat(approval.missing()).isEmpty();
        assertThat(approval.facts().review()).isEmpty();
    }

    @Test
    void anApprovalThatIsRecordedAlreadyKeepsItsReview() {
        FrontMatter.Builder written =
                facts().status(Status.APPROVED).approved(MARCH).review(day("2026-11-01"));

        assertThat(of(written, written, on(MARCH)).facts().review()).isEmpty();
        assertThat(of(written, written, on(MARCH)).missing()).isEmpty();
    }

    @Test
    void inTheLastThreeMonthsOfAYearItIsAskedFromWhenATextApplies() {
        assertThat(of(facts(), facts(), on(JULY)).missing())
                .extracting(Fault::what, Fault::mend)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "the file does not say from when the text applies; approved on 9 July 2026, it would count for the"
                                + " year that is ending",
                        "Add -Daup.effective=2026-09-01 or -Daup.forYear=2026-2027; if it is to apply at once,"
                                + " -Daup.effective=2026-07-09."));
        assertThat(of(facts(), facts(), on(day("2026-05-31"))).missing()).isEmpty();
        assertThat(of(facts(), facts(), on(day("2026-06-01"))).missing()).hasSize(1);
        assertThat(of(facts(), facts(), on(day("2026-08-31"))).missing()).hasSize(1);
        assertThat(of(facts(), facts(), on(day("2026-09-01"))).missing()).isEmpty();
    }

    @Test
    void theCalendarTellsWhichMonthsTheseAre() {
        EditionCalendar january = new EditionCalendar(MonthDay.of(1, 1), ZoneId.of("Europe/London"));

        assertThat(ApprovalToWrite.of(facts().build(), facts().build(), on(JULY), january)
                        .missing())
                .isEmpty();
        assertThat(ApprovalToWrite.of(facts().build(), facts().build(), on(day("2026-10-01")), january)
                        .missing())
                .extracting(Fault::mend)
                .containsExactly("Add -Daup.effective=2027-01-01 or -Daup.forYear=2027; if it is to apply at once,"
                        + " -Daup.effective=2026-10-01.");
    }

    @Test
    void theFileMaySayFromWhenItApplies() {
        assertThat(of(facts().effective(day("2026-09-01")), facts(), on(JULY)).missing())
                .isEmpty();
        assertThat(of(facts().effective(JULY), facts(), on(JULY)).missing()).isEmpty();
        assertThat(of(facts().effective(day("2025-09-01")), facts(), on(JULY)).missing())
                .hasSize(1);
        assertThat(of(facts().forYear("2026/27"), facts(), on(JULY)).missing()).isEmpty();
        assertThat(of(facts().forYear("2025-2026"), facts(), on(JULY)).missing())
                .hasSize(1);
    }

    @Test
    void whatTheClerkSaysOfItIsWritten() {
        GivenApproval effective =
                new GivenApproval(JULY, "Board", Optional.of(day("2026-09-01")), Optional.empty(), Optional.empty());
        GivenApproval year =
                new GivenApproval(JULY, "Board", Optional.empty(), Optional.of("2026-2027"), Optional.empty());

        assertThat(of(facts(), facts(), effective).missing()).isEmpty();
        assertThat(of(facts(), facts(), effective).facts().effective()).contains(day("2026-09-01"));
        assertThat(of(facts(), facts(), year).facts().forYear()).contains("2026-2027");
        assertThat(of(facts().forYear("2026/27"), facts(), year).facts().forYear())
                .isEmpty();
    }

    @Test
    void whatTheClerkSaysNeedNotBeForTheYearToCome() {
        GivenApproval atOnce =
                new GivenApproval(JULY, "Board", Optional.of(day("2026-07-01")), Optional.empty(), Optional.empty());
        GivenApproval thisYear =
                new GivenApproval(JULY, "Board", Optional.empty(), Optional.of("2025-2026"), Optional.empty());

        assertThat(of(facts(), facts(), atOnce).missing()).isEmpty();
        assertThat(of(facts(), facts(), thisYear).missing()).isEmpty();
    }

    @Test
    void anApprovalComesAfterTheOneBefore() {
        FrontMatter.Builder later = facts().approved(day("2026-03-13"));

        assertThat(of(later, facts(), on(MARCH)).missing())
                .extracting(Fault::what)
                .containsExactly(
                        "an approval of 13 March 2026 is written down already, later than the one of 12 March 2026");
        assertThat(of(facts(), later, on(MARCH)).missing()).hasSize(1);
        assertThat(ofEnd(later, on(MARCH)).missing()).hasSize(1);
        assertThat(of(facts().approved(MARCH), facts().approved(MARCH), on(MARCH))
                        .missing())
                .isEmpty();
    }

    @Test
    void itIsKnownWhereNothingTellsTheNextReview() {
        FrontMatter.Builder before = facts().approved(day("2025-03-14"));

        assertThat(of(facts(), before, on(MARCH)).everReviewed()).isFalse();
        assertThat(of(facts(), before, withReview(MARCH, "2027-01-01")).everReviewed())
                .isTrue();
        assertThat(of(facts().reviewEvery(Period.ofYears(1)), before, on(MARCH)).everReviewed())
                .isTrue();
        assertThat(of(facts().review(day("2027-03-01")), before, on(MARCH)).everReviewed())
                .isTrue();
    }

    @Test
    void aPolicysEndIsApprovedAsSuch() {
        ApprovalToWrite end = ofEnd(facts(), on(JULY));

        assertThat(end.missing()).isEmpty();
        assertThat(end.everReviewed()).isTrue();
        assertThat(end.facts().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(end.facts().approved()).isEqualTo(JULY);
    }

    private static Optional<LocalDate> next(String approved, String review) {
        FrontMatter.Builder facts = facts().approved(day(approved)).review(day(review));
        return of(facts, facts, on(MARCH)).facts().review();
    }

    private static ApprovalToWrite of(FrontMatter.Builder facts, FrontMatter.Builder before, GivenApproval given) {
        return ApprovalToWrite.of(facts.build(), before.build(), given, EditionCalendar.ENGLISH_SCHOOLS);
    }

    private static ApprovalToWrite ofEnd(FrontMatter.Builder facts, GivenApproval given) {
        return ApprovalToWrite.ofEnd(facts.build(), FrontMatter.EMPTY, given);
    }

    private static FrontMatter.Builder facts() {
        return FrontMatter.builder();
    }

    private static GivenApproval on(LocalDate date) {
        return GivenApproval.of(date, "Full governing body");
    }

    private static GivenApproval withReview(LocalDate date, String review) {
        return new GivenApproval(date, "Board", Optional.empty(), Optional.empty(), Optional.of(day(review)));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
