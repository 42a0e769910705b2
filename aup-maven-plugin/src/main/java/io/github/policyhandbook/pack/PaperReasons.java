package io.github.policyhandbook.pack;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.site.ChangeReasons;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a paper is put forward. What its front matter states is meant for the meeting and stands alone, the notes made on the
 * way behind it; where it states nothing, those notes are all there is.
 */
final class PaperReasons {

    private static final int AT_A_GLANCE = 5;

    /** What is put forward may begin later than today, or end something later: its reasons count all the same. */
    static final LocalDate EVER = LocalDate.MAX;

    private PaperReasons() {}

    /** A text that changes or ends owes a reason, so that a missing one is told; others speak for themselves. */
    static PaperView.Why of(SitePlan plan, Paper paper) {
        Words words = plan.words();
        PolicyComparison comparison = paper.comparison();
        List<String> stated = ChangeReasons.stated(comparison, EVER);
        List<String> noted =
                new ArrayList<>(ChangeReasons.of(plan, comparison, EVER).all());
        noted.removeAll(stated);
        if (!stated.isEmpty()) {
            return why(stated, noted, "pack.paper-noted", words);
        }
        if (noted.isEmpty() && paper.kind() != Paper.Kind.AMENDED && paper.kind() != Paper.Kind.WITHDRAWN) {
            return why(List.of(), List.of(), "", words);
        }
        if (noted.isEmpty()) {
            return why(List.of(words.say("pack.paper-no-reason")), List.of(), "", words);
        }
        int shown = Math.min(noted.size(), AT_A_GLANCE);
        return why(noted.subList(0, shown), noted.subList(shown, noted.size()), "compared.more-reasons", words);
    }

    private static PaperView.Why why(List<String> reasons, List<String> more, String count, Words words) {
        return new PaperView.Why(reasons, more, more.isEmpty() ? "" : words.count(count, more.size()));
    }
}
