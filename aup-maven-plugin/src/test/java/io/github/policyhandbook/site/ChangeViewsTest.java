package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseAddress;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.Fallback;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.LinkChange;
import io.github.policyhandbook.compare.Match;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeViewsTest {

    private static final ComparisonPlace PLACE = new ComparisonPlace(
            "changes/2023-2024/2024-2025/a.html", "old.html", "new.html", LocalDate.of(2025, 8, 31));

    private final Version old =
            TestHandbook.version("policies/a.md", TestText.of("3.2| Keep it.", "3.3| Lock it."), "2023-09-01");
    private final Version now =
            TestHandbook.version("policies/a.md", TestText.of("4.1| Lock it.", "4.2| Keep it."), "2024-09-01");
    private final SitePlan plan = new TestHandbook()
            .with("a", old, now)
            .with("b", TestHandbook.version("policies/b.md", TestText.of("# Other"), "2023-09-01"))
            .plan();
    private final Policy policy = plan.handbook().policies().get(0);

    @Test
    void aMovedAndRenumberedClauseOfTheSameWordsIsToldOnce() {
        ChangeViews.View view = view(change(ChangeKind.UNCHANGED, true, true, from(0), to(1)));

        assertThat(view.label()).isEqualTo("Moved");
        assertThat(view.was()).isEmpty();
        assertThat(view.now()).containsExactly(new ChangeViews.Side("4.2", "Keep it.", false));
        assertThat(view.inlineOnly()).isTrue();
        assertThat(view.notes())
                .startsWith(
                        new PageLink("Moved to another place in the policy", "#aup-stood-keep-it"),
                        PageLink.words("Number 3.2 became 4.2"),
                        new PageLink("Read it in the old text", "old.html#keep-it"),
                        new PageLink("Read it in the new text", "new.html#keep-it"));
    }

    @Test
    void aClauseFromUnderAnotherHeadingSaysWhichThatWas() {
        Version before = TestHandbook.version(
                "policies/m.md", TestText.of("# M", "## Trips", "Ring home.", "## Phones"), "2023-09-01");
        Version after = TestHandbook.version(
                "policies/m.md", TestText.of("# M", "## Trips", "## Phones", "Ring home."), "2024-09-01");
        SitePlan moved = new TestHandbook().with("m", before, after).plan();
        Policy home = moved.handbook().policies().get(0);
        ClauseChange change = change(
                ChangeKind.UNCHANGED,
                true,
                false,
                List.of(moved.comparison().clauses(home, before).get(2)),
                List.of(moved.comparison().clauses(home, after).get(3)));
        PolicyComparison comparison =
                new PolicyComparison(home, Optional.of(before), Optional.of(after), List.of(change));

        assertThat(new ChangeViews(ShownComparison.of(moved, comparison, PLACE))
                        .all()
                        .get(0)
                        .notes())
                .startsWith(new PageLink("Moved here from \u201cTrips\u201d", "#aup-stood-ring-home"));
    }

    @Test
    void aNewNumberAloneIsToldInAList() {
        ClauseChange renumbered = change(ChangeKind.UNCHANGED, false, true, from(0), to(1));

        assertThat(views(renumbered)).isEmpty();
        assertThat(new ChangeViews(ShownComparison.of(plan, compared(renumbered), PLACE)).renumbered())
                .containsExactly(new PageLink("Clause 3.2 is now 4.2", "new.html#keep-it"));
    }

    @Test
    void aClauseThatWentToAnotherPolicySaysWhere() {
        ClauseChange gone = new ClauseChange(
                ChangeKind.REMOVED,
                false,
                false,
                from(0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new ClauseAddress("b", "keep-it")),
                Optional.empty(),
                Optional.empty());

        assertThat(view(gone).notes())
                .contains(new PageLink("Moved to the policy \u201cOther\u201d", "../../../policies/b.html"));
    }

    @Test
    void aTextThatWasComparedRoughlySaysSo() {
        ClauseChange rough = new ClauseChange(
                ChangeKind.AMENDED,
                false,
                false,
                from(0),
                to(1),
                List.of(new WordEdit(WordEdit.Op.DELETE, "Keep it."), new WordEdit(WordEdit.Op.INSERT, "Keep all.")),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Match.WORDING),
                Optional.of(Fallback.COARSE_WORDS));

        assertThat(view(rough).notes()).startsWith(PageLink.words("Compared roughly: the text is very long"));
    }

    @Test
    void aLinkThatAloneChangedNeedsNoMarkedLineBesideTheSides() {
        ClauseChange relinked = new ClauseChange(
                ChangeKind.AMENDED,
                false,
                false,
                from(0),
                to(1),
                List.of(new WordEdit(WordEdit.Op.EQUAL, "Keep it.")),
                List.of(new LinkChange("it", "a.md", "b.md")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(view(relinked).label()).isEqualTo("Link changed");
        assertThat(view(relinked).inlineOnly()).isTrue();
        assertThat(view(relinked).links()).hasSize(1);
    }

    @Test
    void layoutIsNoChangeOfItsOwn() {
        assertThat(views(change(ChangeKind.COSMETIC, false, false, from(0), to(1))))
                .isEmpty();
        assertThat(views(change(ChangeKind.UNCHANGED, false, false, from(0), to(1))))
                .isEmpty();
    }

    private ChangeViews.View view(ClauseChange change) {
        return views(change).get(0);
    }

    private List<ChangeViews.View> views(ClauseChange change) {
        return new ChangeViews(ShownComparison.of(plan, compared(change), PLACE)).all();
    }

    private PolicyComparison compared(ClauseChange change) {
        return new PolicyComparison(policy, Optional.of(old), Optional.of(now), List.of(change));
    }

    private List<IdentifiedClause> from(int clause) {
        return List.of(plan.comparison().clauses(policy, old).get(clause));
    }

    private List<IdentifiedClause> to(int clause) {
        return List.of(plan.comparison().clauses(policy, now).get(clause));
    }

    private static ClauseChange change(
            ChangeKind kind,
            boolean moved,
            boolean renumbered,
            List<IdentifiedClause> from,
            List<IdentifiedClause> to) {
        return new ClauseChange(
                kind,
                moved,
                renumbered,
                from,
                to,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
