package io.github.policyhandbook.pack;

import io.github.policyhandbook.site.ChangeViews;
import io.github.policyhandbook.site.ComparisonBody;
import io.github.policyhandbook.site.SafeHtml;
import java.util.List;

/**
 * One paper as every form of the pack lays it out.
 *
 * @param item its number on the agenda
 * @param anchor its id on the page
 * @param policy the policy's id
 * @param code the code of the paper
 * @param kind {@code amended}, for its looks
 * @param label {@code Reworded}, {@code New policy}
 * @param sentence how much changes
 * @param body the comparison: table of changes, reasons, what changed by number or layout only, what did not
 * @param changes the changes of words or place one by one
 * @param titleClause the proposed text's own title; empty where the text has none
 * @param text the proposed text; empty for a policy that is to end
 */
public record PaperView(
        int item,
        String anchor,
        String policy,
        String code,
        String title,
        String kind,
        String label,
        String sentence,
        ComparisonBody body,
        List<ChangeView> changes,
        SafeHtml titleClause,
        SafeHtml text) {

    /**
     * A change with what a meeting needs beside it.
     *
     * @param clause the id of the clause it is about, by which questions name it
     * @param life when the clause last changed, in one line; empty for a new one
     */
    public record ChangeView(ChangeViews.View shown, String clause, String life) {}

    public PaperView {
        changes = List.copyOf(changes);
    }
}
