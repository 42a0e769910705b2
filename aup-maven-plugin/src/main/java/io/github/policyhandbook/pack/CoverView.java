package io.github.policyhandbook.pack;

import io.github.policyhandbook.site.PageLink;
import java.util.List;

/**
 * What stands before the papers: whose meeting it is, what is on its agenda, and what stays as it is.
 *
 * @param organisation the school or trust; empty where none is stated
 * @param title the meeting's name, or what the pack holds where none is stated
 * @param date the day of the meeting; empty where none is stated
 * @param sentence how many papers there are
 * @param facts the whole in short, a sentence each: {@code 14 changes of words or place.}
 * @param notice why everything is shown as new; empty where something was approved before
 * @param noticeHelp what to do about that
 * @param first the papers to read first; none where there is nothing to choose
 * @param firstHeading {@code Read these three first, about 6 minutes}
 * @param groups the papers in the order of the agenda
 * @param unchanged the titles of the policies that stand as they were approved
 * @param unchangedCount how many they are; empty where there is none
 * @param leftOut the titles of the policies that change and are not for this meeting
 * @param leftOutCount how many they are; empty where there is none
 */
public record CoverView(
        String organisation,
        String title,
        String date,
        String sentence,
        List<String> facts,
        String notice,
        String noticeHelp,
        String firstHeading,
        List<PageLink> first,
        List<Group> groups,
        List<String> unchanged,
        String unchangedCount,
        List<String> leftOut,
        String leftOutCount) {

    /**
     * The papers of one treatment.
     *
     * @param id the id of its heading
     * @param heading {@code For decision}
     */
    public record Group(String id, String heading, String hint, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A paper in one line.
     *
     * @param paper its title, leading to it
     * @param kind {@code amended}, for its looks
     * @param label {@code Text changes}
     * @param changes how many; empty where there are none to count
     * @param reading how long it takes to read
     * @param approver who approves it; empty where that is not stated
     */
    public record Line(
            int item, PageLink paper, String kind, String label, String changes, String reading, String approver) {}

    public CoverView {
        facts = List.copyOf(facts);
        first = List.copyOf(first);
        groups = List.copyOf(groups);
        unchanged = List.copyOf(unchanged);
        leftOut = List.copyOf(leftOut);
    }
}
