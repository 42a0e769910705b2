package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearMarksTest {

    private static final Version OLD = version("2023-09-01", "Lock the door.", "Wear a badge.", "Ask the office.");
    private static final Version NEW = version("2024-09-01", "Lock the door.", "Wear a badge always.", "Sign out.");

    @Test
    void eachMarkLeadsToItsChange() {
        assertThat(marks(1, OLD, NEW))
                .containsExactlyInAnyOrder(
                        "lock-the-door: same, Unchanged, ",
                        "wear-a-badge: reworded, Reworded, ../changes/2023-2024/2024-2025/a.html#aup-change-wear-a-badge",
                        "ask-the-office: gone ends, Removed, ../changes/2023-2024/2024-2025/a.html#aup-change-ask-the-office",
                        "sign-out: new begins, New, ../changes/2023-2024/2024-2025/a.html#aup-change-sign-out");
    }

    @Test
    void ofAWithdrawnPolicyEveryClauseEndsAndLeadsToThePage() {
        Withdrawal end =
                new Withdrawal(TestHandbook.revision("2024-10-01"), LocalDate.of(2024, 10, 1), true, FrontMatter.EMPTY);

        assertThat(marks(1, OLD, end))
                .hasSize(3)
                .contains("lock-the-door: gone ends, Removed, ../changes/2023-2024/2024-2025/a.html");
    }

    @Test
    void aYearWithTheSameTextMarksNothing() {
        assertThat(marks(2, OLD, NEW)).hasSize(3).contains("sign-out: same, Unchanged, ");
    }

    /** The marks of the year at that place, compared with the one before. */
    private static List<String> marks(int year, Milestone... milestones) {
        SitePlan plan = new TestHandbook().with("a", milestones).plan();
        List<Edition> editions = plan.handbook().editions();
        return new YearMarks(plan, plan.handbook().policies().get(0), "history/a.html")
                .between(editions.get(year - 1), editions.get(year)).entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue().look() + ", "
                                + entry.getValue().words() + ", "
                                + entry.getValue().href())
                        .toList();
    }

    private static Version version(String day, String... lines) {
        return TestHandbook.version("policies/a.md", TestText.of(lines), day);
    }
}
