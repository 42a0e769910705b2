package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.PolicyComparison;
import java.util.List;

/**
 * What changed between any two texts of a policy, of two years or two versions, as {@code comparison-body.peb} lays it
 * out: all of a comparison page but its heading, its sentence and its choice of other texts.
 *
 * @param changesHeading the heading over the changes
 * @param renumbered the clauses that have a new number only
 * @param cosmetic the changes of layout or punctuation only
 * @param unchangedCount {@code 40 clauses are unchanged.}; empty for a new or withdrawn policy
 * @param whole the whole text with its changes marked
 */
record ComparisonBody(
        String changesHeading,
        List<ChangeViews.View> changes,
        List<PageLink> renumbered,
        List<Redline> cosmetic,
        String cosmeticCount,
        String unchangedCount,
        List<Redline> whole) {

    ComparisonBody {
        changes = List.copyOf(changes);
        renumbered = List.copyOf(renumbered);
        cosmetic = List.copyOf(cosmetic);
        whole = List.copyOf(whole);
    }

    /** The comparison as it stands on that page. */
    static ComparisonBody of(SitePlan plan, PolicyComparison comparison, ComparisonPlace place) {
        Words words = plan.words();
        ChangeViews views = new ChangeViews(plan);
        boolean bothTexts = comparison.from().isPresent() && comparison.to().isPresent();
        List<Redline> cosmetic = comparison.changes().stream()
                .filter(change -> change.kind() == ChangeKind.COSMETIC)
                .map(change -> Redline.of(change, words))
                .toList();
        return new ComparisonBody(
                words.say(bothTexts ? "compared.changes" : "compared.crossed"),
                views.of(comparison, place),
                views.renumbered(comparison, place),
                cosmetic,
                words.count("cosmetic.only", cosmetic.size()),
                bothTexts
                        ? words.count(
                                "unchanged.clauses", ChangeTally.of(comparison).unchanged())
                        : "",
                comparison.changes().stream()
                        .map(change -> Redline.of(change, words))
                        .toList());
    }
}
