package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.site.ChangeReasons;
import io.github.policyhandbook.site.ChangeTable;
import io.github.policyhandbook.site.ChangeViews;
import io.github.policyhandbook.site.ComparisonPlace;
import io.github.policyhandbook.site.ShownComparison;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of approved and proposed sides in a comment, row by row. */
final class CommentTable {

    private static final int CUES = 6;

    /** What the name of a clause or a cue may take; a heading may be a paragraph. */
    private static final int LONG_NAME = 200;

    private CommentTable() {}

    /** The two lines of its head. */
    static String head(String firstKey, Words words) {
        return row(List.of(words.say(firstKey), words.say("table.was"), words.say("table.now"))) + "|---|---|---|\n";
    }

    /** A line of cells that are Markdown already. */
    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** A row for each change of words or place, in the order of the text. */
    static List<String> changes(SitePlan plan, Paper paper) {
        ShownComparison shown =
                ShownComparison.of(plan, paper.comparison(), ComparisonPlace.inPack(plan.today(), paper.policy()));
        List<ChangeTable.Row> table = ChangeTable.of(shown, ChangeReasons.of(plan, paper.comparison(), plan.today()));
        List<ChangeViews.View> views = new ChangeViews(shown).all();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            rows.add(row(List.of(
                    clause(table.get(i), views.get(i).cues()),
                    CommentCell.of(table.get(i).was(), "del"),
                    CommentCell.of(table.get(i).now(), "ins"))));
        }
        return rows;
    }

    private static String clause(ChangeTable.Row row, List<String> cues) {
        return inline(row.clause().text()) + "<br>" + inline(row.label())
                + cues.stream()
                        .limit(CUES)
                        .map(cue -> "<br>**" + inline(cue) + "**")
                        .collect(Collectors.joining());
    }

    private static String inline(String text) {
        return CommentText.inline(CommentText.beginning(text, LONG_NAME));
    }
}
