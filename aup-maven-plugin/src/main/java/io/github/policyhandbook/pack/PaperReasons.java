package io.github.policyhandbook.pack;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.site.ChangeReasons;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why a paper is put forward: first what its front matter states, then what was noted on the way to it. */
final class PaperReasons {

    private static final int AT_A_GLANCE = 5;

    private PaperReasons() {}

    static PaperView.Why of(SitePlan plan, PolicyComparison comparison) {
        Words words = plan.words();
        Set<String> all = new LinkedHashSet<>(ChangeReasons.stated(comparison, plan.today()));
        all.addAll(ChangeReasons.of(plan, comparison, plan.today()).all());
        if (all.isEmpty()) {
            return new PaperView.Why(List.of(words.say("pack.paper-no-reason")), List.of(), "");
        }
        List<String> reasons = List.copyOf(all);
        int shown = Math.min(reasons.size(), AT_A_GLANCE);
        int more = reasons.size() - shown;
        return new PaperView.Why(
                reasons.subList(0, shown),
                reasons.subList(shown, reasons.size()),
                more == 0 ? "" : words.count("compared.more-reasons", more));
    }
}
