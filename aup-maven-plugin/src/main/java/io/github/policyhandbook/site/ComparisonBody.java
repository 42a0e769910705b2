package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.PolicyComparison;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What changed between any two texts of a policy, of two years or two versions, as {@code comparison-body.peb} lays it
 * out: all of a comparison page but its heading, its sentence and its choice of other texts.
 *
 * @param tableHeading the heading over the table of changes
 * @param table the changes at a glance
 * @param reasonsHeading the heading over the reasons
 * @param reasons the reasons recorded that no row of the table gives, as many as are read at a glance
 * @param moreReasons the others, folded away
 * @param bothTexts whether there are two texts, so that a reader can choose what to see of them
 * @param textHeading the heading over the text
 * @param text all clauses in the order of the new text, the changes among them
 * @param renumbered the clauses that have a new number only
 * @param cosmetic the changes of layout only
 * @param closing that nothing else changed, and how many clauses did not; empty for a new or withdrawn policy
 */
public record ComparisonBody(
        String tableHeading,
        List<ChangeTable.Row> table,
        String reasonsHeading,
        List<String> reasons,
        List<String> moreReasons,
        String moreReasonsCount,
        boolean bothTexts,
        String textHeading,
        List<RedlineText.Piece> text,
        List<PageLink> renumbered,
        List<Redline> cosmetic,
        String cosmeticCount,
        String closing) {

    private static final int REASONS_AT_A_GLANCE = 6;

    public ComparisonBody {
        table = List.copyOf(table);
        reasons = List.copyOf(reasons);
        moreReasons = List.copyOf(moreReasons);
        text = List.copyOf(text);
        renumbered = List.copyOf(renumbered);
        cosmetic = List.copyOf(cosmetic);
    }

    /** The comparison as it stands on that page. */
    public static ComparisonBody of(SitePlan plan, PolicyComparison comparison, ComparisonPlace place) {
        return of(ShownComparison.of(plan, comparison, place));
    }

    /** The same of a comparison of which the page shows more than this. */
    public static ComparisonBody of(ShownComparison shown) {
        PolicyComparison comparison = shown.comparison();
        Words words = shown.words();
        ChangeViews views = new ChangeViews(shown);
        boolean bothTexts = comparison.from().isPresent() && comparison.to().isPresent();
        ChangeReasons why =
                ChangeReasons.of(shown.plan(), comparison, shown.place().until());
        List<ChangeTable.Row> table = ChangeTable.of(shown, why);
        List<String> reasons = besidesTable(shown.changes().list(), why, words);
        int atAGlance = Math.min(reasons.size(), REASONS_AT_A_GLANCE);
        List<Redline> cosmetic = comparison.changes().stream()
                .filter(change -> change.kind() == ChangeKind.COSMETIC)
                .map(change -> Redline.of(change, words))
                .toList();
        return new ComparisonBody(
                words.say(bothTexts ? "compared.changes" : "compared.crossed"),
                table,
                words.say(table.isEmpty() ? "compared.why" : "compared.also-recorded"),
                reasons.subList(0, atAGlance),
                reasons.subList(atAGlance, reasons.size()),
                words.count("compared.more-reasons", reasons.size() - atAGlance),
                bothTexts,
                words.say(textHeading(comparison)),
                RedlineText.of(shown, views.all()),
                views.renumbered(),
                cosmetic,
                words.count("cosmetic.only", cosmetic.size()),
                bothTexts ? closing(comparison, words) : "");
    }

    private static String textHeading(PolicyComparison comparison) {
        return switch (comparison.status()) {
            case ADDED -> "compared.text-new";
            case REMOVED -> "compared.text-gone";
            case AMENDED, UNCHANGED -> "compared.text-marked";
        };
    }

    /** Without a table all reasons, or that none is recorded; beside a table those of the versions it does not tell of. */
    private static List<String> besidesTable(List<ClauseChange> shown, ChangeReasons why, Words words) {
        Set<String> told = new LinkedHashSet<>();
        shown.forEach(change -> told.addAll(why.of(change)));
        List<String> others = new ArrayList<>(why.all());
        others.removeAll(told);
        if (others.isEmpty() && shown.isEmpty()) {
            others.add(words.say("compared.no-reason"));
        }
        return others;
    }

    private static String closing(PolicyComparison comparison, Words words) {
        int unchanged = ChangeTally.of(comparison).unchanged();
        String count = words.count("unchanged.clauses", unchanged);
        return comparison.status() == PolicyComparison.Status.UNCHANGED
                ? words.say("sentence.nothing") + " " + count
                : words.say("sentence.nothing-else") + " " + count;
    }
}
