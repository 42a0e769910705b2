package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionRowsTest {

    private static final Version OLD = version("2022-09-01", "Lock the door.");
    private static final Version NEW = version("2024-01-08", "Lock the door.", "Wear a badge.");

    @Test
    void theNewestVersionStandsFirstWithWhatItChangedAndWhy() {
        List<VersionRows.Row> rows = rows(OLD, NEW);

        assertThat(rows).extracting(VersionRows.Row::day).containsExactly("8 January 2024", "1 September 2022");
        assertThat(rows.get(0).sentence()).isEqualTo("1 clause was added.");
        assertThat(rows.get(0).why()).containsExactly("Rewrite what matters");
        assertThat(rows.get(0).changes()).hasSize(1);
        assertThat(rows.get(1).sentence()).isEqualTo("First version.");
    }

    @Test
    void aVersionIsReadOnItsPageAndComparedInItsYear() {
        assertThat(rows(OLD, NEW).get(0).ways())
                .containsExactly(
                        new PageLink("Read this text", "../versions/a/2024-01-08.html"),
                        new PageLink("Changes in 2023 to 2024", "../changes/2022-2023/2023-2024/a.html"));
        assertThat(rows(OLD, NEW).get(1).ways()).hasSize(1);
    }

    @Test
    void theEndHasARowOfItsOwnThatLeadsToTheSuccessor() {
        VersionRows.Row end = rows(OLD, gone("2025-01-15")).get(0);

        assertThat(end.day()).isEqualTo("15 January 2025");
        assertThat(end.mark()).isEqualTo("Withdrawn");
        assertThat(end.sentence()).isEqualTo("This policy was withdrawn; it had 1 clause.");
        assertThat(end.ways())
                .containsExactly(
                        new PageLink("Replaced by B", "b.html"),
                        new PageLink("Changes in 2024 to 2025", "../changes/2023-2024/2024-2025/a.html"));
    }

    @Test
    void anEndToComeSaysSo() {
        VersionRows.Row end = rows(OLD, gone("2026-09-01")).get(0);

        assertThat(end.mark()).isEqualTo("To be withdrawn");
        assertThat(end.sentence()).isEqualTo("This policy will be withdrawn, with its 1 clause.");
    }

    @Test
    void anEndThatWasTakenBackLeadsToNoSuccessor() {
        assertThat(rows(OLD, gone("2023-01-15"), NEW).get(1).ways())
                .extracting(PageLink::text)
                .doesNotContain("Replaced by B");
    }

    private static List<VersionRows.Row> rows(Milestone... milestones) {
        SitePlan plan = new TestHandbook().with("a", milestones).plan();
        return new VersionRows(plan, plan.handbook().policies().get(0), "history/a.html")
                .rows(Optional.of(new PageLink("Replaced by B", "b.html")));
    }

    private static Version version(String day, String... lines) {
        return TestHandbook.version("policies/a.md", TestText.of(lines), day);
    }

    private static Withdrawal gone(String day) {
        return new Withdrawal(TestHandbook.revision(day), LocalDate.parse(day), true, FrontMatter.EMPTY);
    }
}
