package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Policy;
import java.util.ArrayList;
import java.util.List;

/** What became of a policy as a whole between two years: a new title, its end, what it replaces or is replaced by. */
final class PolicyNews {

    private final SitePlan plan;
    private final Words words;
    private final ReplacedBetweenYears replacements;

    PolicyNews(SitePlan plan, ReplacedBetweenYears replacements) {
        this.plan = plan;
        this.words = plan.words();
        this.replacements = replacements;
    }

    /** The sentences, each leading to the policy it speaks of, as links of that page. */
    List<PageLink> of(String page, ComparedYears.Pair pair, PolicyComparison comparison) {
        List<PageLink> news = new ArrayList<>();
        if (isRenamed(pair, comparison)) {
            news.add(PageLink.words(words.say(
                    "compared.renamed",
                    comparison.from().get().titleOn(pair.from().date()),
                    comparison.to().get().titleOn(pair.to().date()))));
        }
        if (comparison.to().isEmpty()) {
            comparison
                    .policy()
                    .withdrawnOn(pair.to().date())
                    .ifPresent(
                            end -> news.add(PageLink.words(words.say("notice.withdrawn-on", words.date(end.date())))));
        }
        replacements.of(pair, comparison).ifPresent(next -> news.add(link(page, pair, next, "compared.replaced-by")));
        for (Policy old : replacements.replacedBy(pair, comparison.policy())) {
            news.add(link(page, pair, old, "compared.replaces"));
        }
        return news;
    }

    /** Whether both years have the policy under different titles. */
    static boolean isRenamed(ComparedYears.Pair pair, PolicyComparison comparison) {
        return comparison.from().isPresent()
                && comparison.to().isPresent()
                && !comparison
                        .from()
                        .get()
                        .titleOn(pair.from().date())
                        .equals(comparison.to().get().titleOn(pair.to().date()));
    }

    /** Leads to what became of the other policy in those years, where it changed, else to its text today. */
    private PageLink link(String page, ComparedYears.Pair pair, Policy other, String key) {
        String target = ComparedPolicies.pageOf(plan, pair, other).orElse(plan.address(other));
        return PageLink.between(page, target, words.say(key, plan.title(other)));
    }
}
