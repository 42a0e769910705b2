package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FrontMatter;
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
                .isEqualTo("2");
        assertThat(row(FrontMatter.builder().review(TestHandbook.TODAY), BY_THE_BOARD)
                        .late())
                .isEmpty();
    }

    @Test
    void whatIsNotStatedIsSortedByNothing() {
        RegisterPage.Row row = row(FrontMatter.builder(), Approval.NOT_RECORDED);

        assertThat(row.approved()).isEqualTo(new RegisterPage.Cell("Not recorded", ""));
        assertThat(row.review()).isEqualTo(new RegisterPage.Cell("", ""));
        assertThat(row.statutory()).isEmpty();
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
                .isEqualTo("only layout, punctuation or numbers changed since");
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
                .containsExactly("1 policy", "# of 1 policy shown", "The 1 policy does not fit");
    }

    private static RegisterPage.Row row(FrontMatter.Builder facts, Approval approval) {
        return view(facts, approval).rows().get(0);
    }

    private static RegisterPage.View view(FrontMatter.Builder facts, Approval approval) {
        var version = TestHandbook.version(
                "policies/a.md", TestText.of(facts.build(), "Lock the screen."), "2024-09-12", approval);
        SitePlan plan = new TestHandbook().with("a", version).plan();
        return (RegisterPage.View) new RegisterPage(plan).page().model().get("page");
    }

    private static Approval approval(Approval.State state) {
        return new Approval(
                state, Optional.of(LocalDate.of(2024, 9, 12)), Optional.of("the board"), Optional.of("2024-09-12"));
    }
}
