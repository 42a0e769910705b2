package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangeTableTest {

    private static final ComparisonPlace PLACE = new ComparisonPlace(
            "changes/2023-2024/2024-2025/a.html", "old.html", "new.html", LocalDate.of(2025, 8, 31));

    @Test
    void aRowNamesTheClauseLeadsToTheChangeAndShowsBothSides() {
        ChangeTable.Row row = rows("", List.of("3.2| Lock it now please."), List.of("3.2| Lock it now twice."))
                .get(0);

        assertThat(row.clause()).isEqualTo(new PageLink("Clause 3.2", "#aup-change-lock-it-now"));
        assertThat(row.label()).isEqualTo("Reworded");
        assertThat(row.was().number()).isEqualTo("3.2");
        assertThat(text(row.was())).isEqualTo("Lock it now *please.*");
        assertThat(text(row.now())).isEqualTo("Lock it now *twice.*");
    }

    @Test
    void aClauseThatIsNewOrGoneSaysSoOnItsEmptySide() {
        List<ChangeTable.Row> rows = rows("", List.of("Lock it now."), List.of("Ring us."));

        assertThat(rows).extracting(ChangeTable.Row::label).containsExactly("Added", "Removed");
        assertThat(rows.get(0).was().notes()).containsExactly("Not in the old text");
        assertThat(text(rows.get(0).now())).isEqualTo("Ring us.");
        assertThat(rows.get(1).now().notes()).containsExactly("Not in the new text");
    }

    @Test
    void aReasonIsGivenInFullOnceAndTheRowBelowSaysAsAbove() {
        String reason = "Annual review: the office asked for doors to be locked and the bell to be rung each day.";
        List<ChangeTable.Row> rows =
                rows(reason, List.of("Lock it now.", "Ring us at home."), List.of("Lock it now!?", "Ring us at work."));

        assertThat(rows(reason, List.of("Ring us at home."), List.of("Ring us at work."))
                        .get(0)
                        .why())
                .startsWith(reason);
        assertThat(rows.get(rows.size() - 1).why()).contains("Rewrite what matters");
        List<ChangeTable.Row> two = rows(
                reason, List.of("Stay at home.", "Ring us at home."), List.of("Stay at work.", "Ring us at work."));
        assertThat(two.get(0).why()).startsWith(reason);
        assertThat(two.get(1).why()).containsExactly("As above");
    }

    @Test
    void aMovedClauseOfTheSameWordsTellsItsPlaces() {
        TestMoves moves = TestMoves.of(
                List.of("# M", "## Trips", "Ring home.", "## Phones", "Off."),
                List.of("# M", "## Trips", "## Phones", "Off.", "Ring home."),
                Set.of("ring-home"));
        ChangeTable.Row row = ChangeTable.of(
                        ShownComparison.of(moves.plan(), moves.comparison(), PLACE),
                        ChangeReasons.of(moves.plan(), moves.comparison(), PLACE.until()))
                .get(0);

        assertThat(row.label()).isEqualTo("Moved");
        assertThat(row.was().parts()).isEmpty();
        assertThat(row.was().notes()).containsExactly("Stood first under \u201cTrips\u201d", "Same words");
        assertThat(row.now().notes())
                .containsExactly("Stands under \u201cPhones\u201d, after \u201cOff.\u201d", "Same words");
    }

    @Test
    void aLongClauseThatIsNewIsGivenByItsFirstWords() {
        String clause = "Ring the bell " + "and ring it once more ".repeat(12).strip();
        ChangeTable.Row row =
                rows("", List.of("# Rules"), List.of("# Rules", clause)).get(0);

        assertThat(text(row.now())).startsWith("Ring the bell and").endsWith(" \u2026");
        assertThat(text(row.now()).split(" ")).hasSize(41);
    }

    @Test
    void aChangedLinkSaysWhereItLed() {
        ChangeTable.Row row = rows("", List.of("Read [this](a.md)."), List.of("Read [this](b.md)."))
                .get(0);

        assertThat(row.was().notes()).containsExactly("\u201clink\u201d leads to old.md");
        assertThat(row.now().notes()).containsExactly("\u201clink\u201d leads to new.md");
    }

    private static List<ChangeTable.Row> rows(String summary, List<String> before, List<String> after) {
        FrontMatter facts = summary.isEmpty()
                ? FrontMatter.EMPTY
                : FrontMatter.builder().summaryOfChanges(summary).build();
        Version from = TestHandbook.version("policies/a.md", TestText.of(before.toArray(String[]::new)), "2023-09-01");
        Version to =
                TestHandbook.version("policies/a.md", TestText.of(facts, after.toArray(String[]::new)), "2024-09-01");
        SitePlan plan = new TestHandbook().with("a", from, to).plan();
        PolicyComparison comparison =
                plan.comparison().compare(plan.handbook().policies().get(0), from, to);
        return ChangeTable.of(
                ShownComparison.of(plan, comparison, PLACE), ChangeReasons.of(plan, comparison, PLACE.until()));
    }

    private static String text(ChangeTable.Cell cell) {
        return cell.parts().stream()
                .map(part -> part.changed() ? "*" + part.text() + "*" : part.text())
                .collect(Collectors.joining());
    }
}
