package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YearChoiceTest {

    private final SitePlan plan = new TestHandbook()
            .with(
                    "a",
                    TestHandbook.version("policies/a.md", TestText.of("Lock it."), "2023-09-01"),
                    TestHandbook.version("policies/a.md", TestText.of("Lock it now."), "2025-10-01"))
            .with("b", TestHandbook.version("policies/b.md", TestText.of("Ring us."), "2024-09-01"))
            .plan();

    @Test
    void everyPairOfYearsIsOfferedTheNewestFirst() {
        YearChoice choice = YearChoice.ofHandbooks(plan, SiteAddress.CHANGES, Optional.empty());

        assertThat(told(choice))
                .containsExactly(
                        "2024 to 2025, compared with [2025 to 2026 2024-2025/2025-2026/index.html]",
                        "2023 to 2024, compared with [2024 to 2025 2023-2024/2024-2025/index.html,"
                                + " 2025 to 2026 2023-2024/2025-2026/index.html]");
        assertThat(choice.folded()).isFalse();
        assertThat(choice.rule()).isEqualTo("Any two years can be compared.");
    }

    @Test
    void thePairAtHandLeadsNowhereAndSaysSo() {
        ComparedYears.Pair here = plan.years().pairs().get(0);
        YearChoice choice = YearChoice.ofHandbooks(plan, "changes/2023-2024/2024-2025/index.html", Optional.of(here));

        assertThat(choice.rows().get(1).newer().get(0))
                .isEqualTo(new YearChoice.Cell("2024 to 2025", "", "this page", true));
    }

    @Test
    void yearsBetweenWhichAPolicyDidNotChangeSaySo() {
        assertThat(told(ofPolicy("a", 1)))
                .containsExactly(
                        "2024 to 2025, compared with [2025 to 2026 ../../2024-2025/2025-2026/a.html]",
                        "2023 to 2024, compared with [2024 to 2025 the same, 2025 to 2026 this page]");
        assertThat(told(ofPolicy("b", 0)))
                .containsExactly(
                        "2024 to 2025, compared with [2025 to 2026 the same]",
                        "2023 to 2024, compared with [2024 to 2025 this page, 2025 to 2026 ../2025-2026/b.html]");
    }

    @Test
    void aPolicyThatNeitherYearHasIsNotTheSame() {
        SitePlan late = new TestHandbook()
                .with("a", TestHandbook.version("policies/a.md", TestText.of("Lock it."), "2023-09-01"))
                .with("b", TestHandbook.version("policies/b.md", TestText.of("Ring us."), "2025-10-01"))
                .plan();
        Policy policy = late.handbook().policy("b").orElseThrow();
        YearChoice choice = YearChoice.ofPolicy(
                late,
                "changes/2024-2025/2025-2026/b.html",
                policy,
                late.years().pairs().get(2));

        assertThat(told(choice).get(1)).contains("2024 to 2025 not in force");
    }

    @Test
    void manyPairsAreFoldedAway() {
        SitePlan old = new TestHandbook()
                .with("a", TestHandbook.version("policies/a.md", TestText.of("Lock it."), "2021-09-01"))
                .plan();
        YearChoice choice = YearChoice.ofHandbooks(old, SiteAddress.CHANGES, Optional.empty());

        assertThat(choice.folded()).isTrue();
        assertThat(choice.foldedName()).isEqualTo("All 10 pairs of years");
    }

    private YearChoice ofPolicy(String id, int pair) {
        ComparedYears.Pair here = plan.years().pairs().get(pair);
        String page = SiteAddress.comparedPolicy(here.from().label(), here.to().label(), id);
        return YearChoice.ofPolicy(plan, page, plan.handbook().policy(id).orElseThrow(), here);
    }

    private static List<String> told(YearChoice choice) {
        return choice.rows().stream()
                .map(row -> row.label() + " "
                        + row.newer().stream()
                                .map(cell -> cell.year() + " " + cell.href() + cell.note())
                                .toList())
                .toList();
    }
}
