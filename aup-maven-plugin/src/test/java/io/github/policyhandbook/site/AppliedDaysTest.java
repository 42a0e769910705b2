package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppliedDaysTest {

    private static final Version OLD = TestHandbook.version("policies/a.md", TestText.of("Lock it."), "2022-09-01");
    private static final Version NEW = TestHandbook.version("policies/a.md", TestText.of("Lock up."), "2023-09-01");

    @Test
    void theFirstDayBelongsToTheNewText() {
        TestHandbook handbook = new TestHandbook().with("a", OLD, NEW);

        assertThat(lines(handbook))
                .containsExactly(
                        "2022-09-01 to 2023-08-31: a, as from 1 September 2022",
                        "2023-09-01 to : a, as from 1" + " September 2023");
        assertThat(days(handbook).get(1).text().href()).isEqualTo("../versions/a/2023-09-01.html");
        assertThat(days(handbook).get(1).starts()).isEqualTo("1 September 2023");
        assertThat(days(handbook).get(1).until()).isEqualTo("still in force");
    }

    @Test
    void fromItsEndOnAPolicyIsNotInForceUntilItReturns() {
        TestHandbook handbook = new TestHandbook().with("a", OLD, gone("2023-01-10"), NEW, gone("2024-02-01"));

        assertThat(lines(handbook))
                .containsExactly(
                        "2022-09-01 to 2023-01-09: a, as from 1 September 2022",
                        "2023-01-10 to 2023-08-31: Not in force",
                        "2023-09-01 to 2024-01-31: a, as from 1 September 2023",
                        "2024-02-01 to : Not in force");
    }

    @Test
    void whereNoTextAppliedItIsToldWhenThePolicyEndedAndWhatFollowed() {
        TestHandbook handbook = new TestHandbook().with("a", OLD, gone("2023-01-10"), NEW, gone("2024-02-01"));

        assertThat(days(handbook))
                .extracting(AppliedDays.Days::note)
                .containsExactly(
                        "",
                        "Its last day was 9 January 2023. It came back on 1 September 2023.",
                        "",
                        "Its last day was 31 January 2024. Replaced by B.");
        assertThat(days(handbook).get(3).until()).isEqualTo("further notice");
    }

    @Test
    void beforeItsFirstDayAPolicyHadNotBegun() {
        TestHandbook handbook = new TestHandbook().knownFrom("2023-01-01").with("a", NEW);

        assertThat(days(handbook).get(1).note()).isEqualTo("It began on 1 September 2023.");
    }

    @Test
    void whatAppliedBeforeTheHistoryBeginsIsNotKnownThoughATextSaysItAppliedThen() {
        TestHandbook handbook = new TestHandbook().knownFrom("2023-01-01").with("a", OLD, NEW);

        assertThat(lines(handbook))
                .containsExactly(
                        " to 2022-12-31: Not known here",
                        "2023-01-01 to 2023-08-31: a, as from 1 September 2022",
                        "2023-09-01 to : a, as from 1 September 2023");
        assertThat(days(handbook)).extracting(AppliedDays.Days::known).containsExactly(false, true, true);
    }

    @Test
    void aPolicyThatIsYoungerThanTheKnownHistoryWasNotInForceInBetween() {
        TestHandbook handbook = new TestHandbook().knownFrom("2023-01-01").with("a", NEW);

        assertThat(lines(handbook))
                .containsExactly(
                        " to 2022-12-31: Not known here",
                        "2023-01-01 to 2023-08-31: Not in force",
                        "2023-09-01 to : a, as from 1 September 2023");
    }

    @Test
    void aVersionHasOnlyTheDaysThatAreKnown() {
        TestHandbook handbook = new TestHandbook().knownFrom("2023-01-01").with("a", OLD, NEW);
        Policy policy = handbook.build().policies().get(0);

        assertThat(new AppliedDays(handbook.plan()).of(policy, OLD))
                .contains(new Policy.Span(OLD, LocalDate.of(2023, 1, 1), Optional.of(LocalDate.of(2023, 9, 1))));
    }

    private static List<String> lines(TestHandbook handbook) {
        return days(handbook).stream()
                .map(days ->
                        days.first() + " to " + days.last() + ": " + days.text().text())
                .toList();
    }

    private static List<AppliedDays.Days> days(TestHandbook handbook) {
        SitePlan plan = handbook.plan();
        return new AppliedDays(plan)
                .of(plan.handbook().policies().get(0), "history/a.html", Optional.of(PageLink.words("Replaced by B")));
    }

    private static Withdrawal gone(String day) {
        return new Withdrawal(TestHandbook.revision(day), LocalDate.parse(day), true, FrontMatter.EMPTY);
    }
}
