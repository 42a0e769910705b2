package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClausePictureTest {

    @Test
    void aRowIsAClauseAndUnchangedYearsRunTogether() {
        Version old = version("2022-09-01", "# Doors", "Lock the door.", "Ask the office.");
        Version now = version("2024-09-01", "# Doors", "Lock the door at night.");

        ClausePicture.View picture = picture(old, now).orElseThrow();

        assertThat(picture.years())
                .containsExactly(
                        new PageLink("2022 to 2023", "../2022-2023/a.html"),
                        new PageLink("2023 to 2024", "../2023-2024/a.html"),
                        new PageLink("2024 to 2025", "../2024-2025/a.html"),
                        new PageLink("2025 to 2026", "../2025-2026/a.html"));
        assertThat(picture.rows())
                .extracting(ClausePictureTest::line)
                .containsExactly(
                        "Doors: 4 same",
                        "Lock the door at night.: 2 same, 1 reworded, 1 same",
                        "Ask the office.: 2 same, 1 gone ends, 1 absent");
        assertThat(picture.rows().get(1).clause().href()).isEqualTo("#aup-life-lock-the-door");
    }

    @Test
    void theLegendTellsOnlyTheMarksThatAreThere() {
        Version old = version("2024-09-01", "Lock the door.");
        Version now = version("2025-09-01", "Lock the door.", "Sign out.");

        assertThat(picture(old, now).orElseThrow().legend())
                .containsExactly(new ClausePicture.Key("new", "new"), new ClausePicture.Key("same", "unchanged"));
    }

    @Test
    void aClauseThatReturnsIsSaidToBeBack() {
        Version old = version("2022-09-01", "Lock the door.", "Sign out.");
        Version without = version("2023-09-01", "Lock the door.");
        Version again = version("2024-09-01", "Lock the door.", "Sign out.");

        assertThat(picture(old, without, again).orElseThrow().rows().get(1).cells())
                .extracting(ClausePicture.Cell::words)
                .containsExactly("In the first text", "Removed", "Back again", "Unchanged");
    }

    @Test
    void theYearAfterAWithdrawalShowsThatItIsGone() {
        Withdrawal end =
                new Withdrawal(TestHandbook.revision("2024-10-01"), LocalDate.of(2024, 10, 1), true, FrontMatter.EMPTY);
        ClausePicture.View picture =
                picture(version("2023-09-01", "Lock the door."), end).orElseThrow();

        assertThat(picture.years()).extracting(PageLink::href).containsExactly("../2023-2024/a.html", "");
        assertThat(line(picture.rows().get(0))).isEqualTo("Lock the door.: 1 same, 1 gone ends");
    }

    @Test
    void aPolicyOfOneYearNeedsNoPicture() {
        assertThat(picture(version("2025-09-01", "Lock the door."))).isEmpty();
    }

    @Test
    void ofManyClausesThoseThatNeverChangedMayBeLeftOutButNotTheHeadingOfOneThatDid() {
        List<String> lines = new ArrayList<>(List.of("# Doors", "## Quiet"));
        for (int i = 0; i < 12; i++) {
            lines.add("Room" + i + " has its own key.");
        }
        lines.add("## Busy");
        lines.add("Lock the door.");
        Version old = version("2024-09-01", lines.toArray(String[]::new));
        lines.set(lines.size() - 1, "Lock the door at night.");
        Version now = version("2025-09-01", lines.toArray(String[]::new));

        ClausePicture.View picture = picture(old, now).orElseThrow();

        assertThat(picture.calm()).isEqualTo("Show the 14 clauses unchanged since 2024 to 2025");
        assertThat(picture.rows())
                .filteredOn(row -> !row.calm())
                .extracting(row -> row.clause().text())
                .containsExactly("Busy", "Lock the door at night.");
    }

    private static String line(ClausePicture.Row row) {
        return row.clause().text() + ": "
                + row.cells().stream()
                        .map(cell -> cell.years() + " " + cell.look())
                        .collect(Collectors.joining(", "));
    }

    private static Optional<ClausePicture.View> picture(Milestone... milestones) {
        SitePlan plan = new TestHandbook().with("a", milestones).plan();
        return new ClausePicture(plan, plan.handbook().policies().get(0), "history/a.html").view();
    }

    private static Version version(String day, String... lines) {
        return TestHandbook.version("policies/a.md", TestText.of(lines), day);
    }
}
