package io.github.policyhandbook.pack;

import io.github.policyhandbook.site.ChangeViews;
import io.github.policyhandbook.site.ComparisonBody;
import io.github.policyhandbook.site.PageLink;
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
 * @param label {@code Text changes}, {@code New policy}
 * @param treatment {@code For decision}
 * @param opening what stands above its title, piece by piece: its item, its treatment, who approves it, how long it takes
 *     to read
 * @param sentence how much changes
 * @param news what becomes of the policy as a whole, a sentence each: that all is new, or from when it ends and what
 *     replaces it
 * @param why why it changes
 * @param factsHeading {@code Facts that change}
 * @param facts the facts about the policy that change; of a new one all that it states
 * @param body the comparison: table of changes, what changes by number or layout only
 * @param changes the changes of words or place one by one
 * @param same that nothing else changes, and how many clauses stay; empty for a new policy and one that is to end
 * @param fingerprints by what each text is known again
 * @param text the whole text
 * @param ways to the papers before and behind it
 * @param decide what was decided, and where it is recorded
 */
public record PaperView(
        int item,
        String anchor,
        String policy,
        String code,
        String title,
        String kind,
        String label,
        String treatment,
        List<String> opening,
        String sentence,
        List<PageLink> news,
        Why why,
        String factsHeading,
        List<FactLine> facts,
        ComparisonBody body,
        List<ChangeView> changes,
        String same,
        List<Fingerprint> fingerprints,
        Text text,
        List<PageLink> ways,
        DecideView decide) {

    /**
     * The reasons for a paper.
     *
     * @param reasons what is read at a glance: what the policy's owner states, else what was noted on the way; that there is
     *     none, where one is owed; empty where none is owed
     * @param more the others
     * @param moreCount how many others; empty where there is none
     */
    public record Why(List<String> reasons, List<String> more, String moreCount) {

        public Why {
            reasons = List.copyOf(reasons);
            more = List.copyOf(more);
        }
    }

    /**
     * A fact that changes.
     *
     * @param before as it was approved, or that it was not stated
     * @param after as it is proposed, or that it is not stated any more
     */
    public record FactLine(String fact, String before, String after) {}

    /**
     * A change with what a meeting needs beside it.
     *
     * @param clause the id of the clause it is about, by which questions name it
     * @param life when the clause last changed, in one line
     * @param ask what was asked about it, and where more is asked
     */
    public record ChangeView(ChangeViews.View shown, String clause, String life, AskView ask) {}

    /**
     * By what a text is known again.
     *
     * @param label {@code Approved text}
     * @param code the short code that stands on printed papers: {@code 3fa1-09bc}
     * @param digits all 64 hex digits of the SHA-256 of its words, of which the code is the beginning
     */
    public record Fingerprint(String label, String code, String digits) {}

    /**
     * The text a paper is about: as it would read once approved, or the one that is to end.
     *
     * @param heading {@code The proposed text as a whole}
     * @param shown whether it is all that there is to read of the paper, so that it is not folded away
     * @param title the text's own title; empty where it has none
     */
    public record Text(String heading, boolean shown, SafeHtml title, SafeHtml body) {}

    public PaperView {
        opening = List.copyOf(opening);
        news = List.copyOf(news);
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
        fingerprints = List.copyOf(fingerprints);
        ways = List.copyOf(ways);
    }

    /** The texts' codes as a sentence names them: {@code Approved text 3fa1-09bc}. */
    public List<String> codes() {
        return fingerprints.stream()
                .map(print -> print.label() + " " + print.code())
                .toList();
    }
}
