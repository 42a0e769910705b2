package io.github.policyhandbook.pack;

import io.github.policyhandbook.site.PageLink;
import java.util.List;

/**
 * The questions of a pack in one place: the reader's own, to hand in, and all that were handed in.
 *
 * @param code the pack's code
 * @param meeting the name of the meeting; empty where none is stated
 * @param date its day, year-month-day; empty where none is stated
 * @param clerk the address to which questions are mailed; empty where none is stated
 * @param subject the subject of that mail
 * @param count how many questions were handed in on these texts; empty where none were
 * @param papers on which papers, in the order of the agenda
 * @param stale those asked of earlier texts
 * @param elsewhere those on policies that are not in this pack
 */
public record QuestionsView(
        String code,
        String meeting,
        String date,
        String clerk,
        String subject,
        String count,
        List<OnPaper> papers,
        List<Other> stale,
        List<Other> elsewhere) {

    /** The questions on one paper, each leading to where it stands. */
    public record OnPaper(PageLink paper, List<PageLink> questions) {

        public OnPaper {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question on a text that is not in this pack.
     *
     * @param about the policy, the clause as it is called now, and the code of the text it was asked of
     * @param clause what the clause says now; empty where there is none
     */
    public record Other(String about, String from, String question, String suggestion, String clause) {}

    public QuestionsView {
        papers = List.copyOf(papers);
        stale = List.copyOf(stale);
        elsewhere = List.copyOf(elsewhere);
    }
}
