package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterPageTest {

    private static final Approval BY_THE_BOARD = approval(Approval.State.APPROVED);

    @Test
    void aDayIsReadInWordsAndSortedByItsIsoForm() {
        RegisterPage.Row row = row(FrontMatter.builder().review(LocalDate.of(2027, 7, 14)), BY_THE_BOARD);

        assertThat(row.approved()).isEqualTo(new RegisterPage.Cell("12 September 2024", "2024-09-12"));
        assertThat(row.review()).isEqualTo(new RegisterPage.Cell("14 July 2027", "2027-07-14"));
    }

    @Test
    void theDaysOverdueAreANumberOfTheirOwn() {
        assertThat(row(FrontMatter.builder().review(LocalDate.of(2026, 2, 27)), BY_THE_BOARD)
                        .late())
                .isEqualTo(new RegisterPage.Cell("2", "2"));
        assertThat(row(FrontMatter.builder().review(TestHandbook.TODAY), BY_THE_BOARD)
                        .late())
                .isEqualTo(new RegisterPage.Cell("Not overdue", ""));
    }

    @Test
    void whatIsNotStatedIsSaidToBeSoAndSortedByNothing() {
        RegisterPage.Row row = row(FrontMatter.builder(), Approval.NOT_RECORDED);

        assertThat(List.of(
                        row.owner(),
                        row.approver(),
                        row.approved(),
                        row.review(),
                        row.late(),
                        row.statutory(),
                        row.audience()))
                .containsOnly(new RegisterPage.Cell("Not recorded", ""));
    }

    @Test
    void noReviewIsCalledInTimeWhereNoDayIsRecorded() {
        assertThat(view(FrontMatter.builder(), BY_THE_BOARD).summary())
                .isEqualTo("No review date is recorded for 1 policy.");
        assertThat(view(FrontMatter.builder().review(TestHandbook.TODAY), BY_THE_BOARD)
                        .summary())
                .isEqualTo("No review is overdue.");
    }

    @Test
    void reviewsOverdueAndPoliciesWithoutADayAreBothTold() {
        SitePlan plan = new TestHandbook()
                .with("a", version(FrontMatter.builder(), BY_THE_BOARD))
                .with("b", version(FrontMatter.builder().review(LocalDate.of(2026, 2, 27)), BY_THE_BOARD))
                .plan();

        assertThat(view(plan).summary())
                .isEqualTo("1 review is overdue. The policy still applies until it is replaced or withdrawn."
                        + " No review date is recorded for 1 policy.");
    }

    @Test
    void theOrderOfAColumnIsSaidInItsOwnWords() {
        assertThat(view(FrontMatter.builder(), BY_THE_BOARD).columns())
                .extracting(column -> column.name() + ": " + column.down())
                .contains(
                        "Policy: sorted by #, Z to A",
                        "Review due: sorted by #, latest first",
                        "Days overdue: sorted by #, most overdue first",
                        "To be signed: sorted by #, yes first");
    }

    @Test
    void whoApprovedIsSaidOnlyWhereItIsNotTheApprover() {
        assertThat(row(FrontMatter.builder().approver("the board"), BY_THE_BOARD)
                        .approvedNote())
                .isEmpty();
        assertThat(row(FrontMatter.builder().approver("Trust board"), BY_THE_BOARD)
                        .approvedNote())
                .isEqualTo("by the board");
    }

    @Test
    void whatChangedSinceTheApprovalIsSaid() {
        assertThat(row(FrontMatter.builder().approver("the board"), approval(Approval.State.CHANGED_SINCE))
                        .approvedNote())
                .isEqualTo("only layout or numbers changed since");
    }

    @Test
    void aTitleIsSortedWithoutItsAccents() {
        assertThat(row(FrontMatter.builder().title("\u00c9crit policy"), BY_THE_BOARD)
                        .key())
                .isEqualTo("ecrit policy");
    }

    @Test
    void onlyTheDaysAreSortedAsNumbers() {
        assertThat(view(FrontMatter.builder(), BY_THE_BOARD).columns())
                .filteredOn(column -> column.order().equals("number"))
                .extracting(RegisterPage.Column::name)
                .containsExactly("Days overdue");
    }

    @Test
    void theCountsOfAFilterAreReadyWorded() {
        RegisterPage.View view = view(FrontMatter.builder(), BY_THE_BOARD);

        assertThat(List.of(view.all(), view.some(), view.none()))
                .containsExactly("1 policy", "# of 1 policy shown", "No policy fits");
    }

    private static RegisterPage.Row row(FrontMatter.Builder facts, Approval approval) {
        return view(facts, approval).rows().get(0);
    }

    private static RegisterPage.View view(FrontMatter.Builder facts, Approval approval) {
        return view(new TestHandbook().with("a", version(facts, approval)).plan());
    }

    private static RegisterPage.View view(SitePlan plan) {
        return (RegisterPage.View) new RegisterPage(plan).page().model().get("page");
    }

    private static Version version(FrontMatter.Builder facts, Approval approval) {
        return TestHandbook.version(
                "policies/a.md", TestText.of(facts.build(), "Lock the screen."), "2024-09-12", approval);
    }

    private static Approval approval(Approval.State state) {
        return new Approval(
                state, Optional.of(LocalDate.of(2024, 9, 12)), Optional.of("the board"), Optional.of("2024-09-12"));
    }
}
