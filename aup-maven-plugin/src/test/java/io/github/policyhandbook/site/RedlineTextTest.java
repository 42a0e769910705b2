package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RedlineTextTest {

    private static final ComparisonPlace PLACE = new ComparisonPlace(
            "changes/2023-2024/2024-2025/a.html", "old.html", "new.html", LocalDate.of(2025, 8, 31));

    @Test
    void everyClauseStandsOnceInTheOrderOfTheNewText() {
        assertThat(told(compare(
                        List.of("Lock the door.", "Ring home at once.", "Stay."),
                        List.of("Lock the door.", "Ring home at noon.", "Stay."))))
                .containsExactly(
                        "Lock the door. (1 clause is unchanged.)",
                        "[Reworded: \u201cRing home at noon.\u201d]",
                        "Stay. (1 clause is unchanged.)");
    }

    @Test
    void whatChangedSlightlyStandsAmongTheUnchangedAndIsCounted() {
        assertThat(told(compare(
                        List.of("1| Stay.", "Lock the 'door' now.", "1.2| Ring home."),
                        List.of("1| Stay.", "Lock the \"door\" now.", "1.3| Ring home."))))
                .containsExactly("Stay. Lock the 'door' now.\"door\" now. Ring home."
                        + " (1 clause is unchanged, 1 clause has only a new number and 1 clause differs in layout"
                        + " only.)");
    }

    @Test
    void aMovedClauseIsToldWhereItStoodToo() {
        TestMoves moves = TestMoves.of(
                List.of("# M", "## Trips", "Ring home.", "Wait there.", "## Phones", "Off."),
                List.of("# M", "## Trips", "Wait there.", "## Phones", "Off.", "Ring home."),
                Set.of("ring-home"));

        assertThat(told(moves.plan(), moves.comparison()))
                .containsExactly(
                        "M Trips (2 clauses are unchanged.)",
                        "{\u201cRing home.\u201d stood here, after \u201cTrips\u201d; it moved further down, to"
                                + " \u201cPhones\u201d #aup-change-ring-home}",
                        "Wait there. Phones Off. (3 clauses are unchanged.)",
                        "[Moved: \u201cRing home.\u201d in \u201cPhones\u201d]");
    }

    @Test
    void whatStoodFirstAndWhatStoodTogetherKeepTheirOldOrder() {
        TestMoves moves = TestMoves.of(
                List.of("One.", "Two.", "Three.", "Four."),
                List.of("Three.", "One.", "Two.", "Four."),
                Set.of("one", "two"));

        assertThat(told(moves.plan(), moves.comparison()))
                .startsWith(
                        "{\u201cOne.\u201d stood here, at the beginning; it moved further down #aup-change-one}",
                        "{\u201cTwo.\u201d stood here, after \u201cOne.\u201d; it moved further down #aup-change-two}",
                        "Three. (1 clause is unchanged.)");
    }

    @Test
    void whatStoodBehindItsNewPlaceMovedUp() {
        TestMoves moves =
                TestMoves.of(List.of("One.", "Two.", "Three."), List.of("Three.", "One.", "Two."), Set.of("three"));

        assertThat(told(moves.plan(), moves.comparison()))
                .endsWith("{\u201cThree.\u201d stood here, after \u201cTwo.\u201d; it moved further up"
                        + " #aup-change-three}");
    }

    @Test
    void aNewPolicyIsReadWithoutMarks() {
        SitePlan plan = new TestHandbook()
                .with("a", version("2023-09-01", List.of("Lock the door.", "Stay.")))
                .with("b", version("2022-09-01", List.of("Other.")))
                .plan();
        ComparedYears.Pair pair = plan.years().pairs().get(0);
        PolicyComparison added =
                plan.comparison().compare(pair.from(), pair.to()).policies().get(0);

        assertThat(RedlineText.of(ShownComparison.of(plan, added, PLACE), List.of())
                        .get(0)
                        .kept())
                .flatExtracting(Redline::marks)
                .extracting(Redline.Mark::op)
                .containsOnly("equal");
    }

    private static List<String> told(TestComparedTexts texts) {
        return told(texts.plan(), texts.comparison());
    }

    /** Each piece: a change in brackets, an old place in braces, a run of clauses with its gap behind it. */
    private static List<String> told(SitePlan plan, PolicyComparison comparison) {
        ShownComparison shown = ShownComparison.of(plan, comparison, PLACE);
        return RedlineText.of(shown, new ChangeViews(shown).all()).stream()
                .map(piece -> piece.change()
                        .map(change -> "[" + change.label() + ": " + change.name() + "]")
                        .or(() -> piece.stood()
                                .map(stood ->
                                        "{" + stood.text() + " " + stood.moved().text() + " "
                                                + stood.moved().href() + "}"))
                        .orElseGet(() -> run(piece)))
                .toList();
    }

    private static String run(RedlineText.Piece piece) {
        return piece.kept().stream()
                        .map(line ->
                                line.marks().stream().map(Redline.Mark::text).collect(Collectors.joining()))
                        .collect(Collectors.joining(" "))
                + " (" + piece.gap() + ")";
    }

    private static TestComparedTexts compare(List<String> before, List<String> after) {
        Version from = version("2023-09-01", before);
        Version to = version("2024-09-01", after);
        SitePlan plan = new TestHandbook().with("a", from, to).plan();
        return new TestComparedTexts(
                plan, plan.comparison().compare(plan.handbook().policies().get(0), from, to));
    }

    private static Version version(String day, List<String> lines) {
        return TestHandbook.version("policies/a.md", TestText.of(lines.toArray(String[]::new)), day);
    }

    private record TestComparedTexts(SitePlan plan, PolicyComparison comparison) {}
}
