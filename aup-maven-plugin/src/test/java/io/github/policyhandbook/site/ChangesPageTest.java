package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Version;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesPageTest {

    private final ChangesPage.View page = view(new TestHandbook()
            .with("a", version("2023-09-01", 0), version("2024-09-01", 2), version("2025-09-01", 12))
            .with("b", version("2024-10-01", 0), version("2025-09-01", 5)));

    @Test
    void theNewestYearStandsFirst() {
        assertThat(page.columns())
                .extracting(column -> column.year().text())
                .containsExactly("2025\u00a0to\u00a02026", "2024\u00a0to\u00a02025");
    }

    @Test
    void theMoreChangesTheDeeperTheTint() {
        assertThat(page.rows().get(0).cells())
                .extracting(cell -> cell.text().text() + " " + cell.spoken() + ", " + cell.heat())
                .containsExactly("12 clauses changed, 4", "2 clauses changed, 1");
    }

    @Test
    void yearsAndPoliciesAreAddedUpAndANewPolicyCountsForNone() {
        assertThat(page.rows()).extracting(ChangesPage.Row::total).containsExactly("14", "5");
        assertThat(page.totals()).extracting(cell -> cell.text().text()).containsExactly("17", "2");
        assertThat(page.total()).isEqualTo("19");
    }

    private static ChangesPage.View view(TestHandbook handbook) {
        return (ChangesPage.View)
                new ChangesPage(handbook.plan()).page().model().get("page");
    }

    /** A text of twelve clauses, as many of them reworded. */
    private static Version version(String day, int rewords) {
        String[] lines = IntStream.range(0, 12)
                .mapToObj(i -> "Rule number " + (char) ('a' + i)
                        + (i < rewords ? " was reworded " + "again ".repeat(rewords) : " stands"))
                .toArray(String[]::new);
        return TestHandbook.version("policies/a.md", TestText.of(lines), day);
    }
}
