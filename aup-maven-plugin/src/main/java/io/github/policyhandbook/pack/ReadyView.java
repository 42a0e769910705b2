package io.github.policyhandbook.pack;

import io.github.policyhandbook.site.PageLink;
import java.util.List;

/**
 * For the clerk, before the pack is sent round: what is still missing, and what to write where.
 *
 * @param sentence that all is ready, or how much is missing
 * @param pack what the pack as a whole lacks, with what to add to the command
 * @param papers the papers that lack something, in the order of the agenda; none where all is ready
 * @param where that a line belongs between the two lines of dashes; empty where no paper has such lines
 * @param papersCount how many they are
 * @param few whether they are so few that they need not be folded away
 * @param gone how the end of policies whose files are gone can still be given a reason; empty where there is none
 */
public record ReadyView(
        boolean ready,
        String sentence,
        List<Missing> pack,
        List<Lacking> papers,
        String where,
        String papersCount,
        boolean few,
        String gone) {

    /**
     * A paper that lacks something.
     *
     * @param file the file to write it in
     * @param block all the lines to paste at the top of a file that states no facts yet, its two lines of dashes included;
     *     empty where the file has them
     */
    public record Lacking(PageLink paper, String file, List<Missing> missing, String block) {

        public Lacking {
            missing = List.copyOf(missing);
        }
    }

    /**
     * One thing that is missing.
     *
     * @param what what it is, as a sentence
     * @param example what to write: {@code owner: Business manager}; empty where it stands in a block
     */
    public record Missing(String what, String example) {}

    public ReadyView {
        pack = List.copyOf(pack);
        papers = List.copyOf(papers);
    }
}
