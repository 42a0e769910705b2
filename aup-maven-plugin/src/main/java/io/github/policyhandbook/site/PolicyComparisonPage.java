package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page that compares one policy in two years, clause by clause. */
final class PolicyComparisonPage {

    /**
     * What the template lays out.
     *
     * @param sentence how much changed
     * @param notes a new title, the day of an end
     * @param why the reasons recorded, as many as are read at a glance
     * @param moreWhy the others, folded away
     * @param counts how many clauses met what; none for a new or withdrawn policy
     * @param others the same policy in other pairs of years
     */
    record View(
            String title,
            String kicker,
            String sentence,
            List<String> notes,
            List<String> why,
            List<String> moreWhy,
            String moreWhyCount,
            List<ChangeSentence.Count> counts,
            ComparisonBody body,
            List<PageLink> texts,
            List<PageLink> others) {}

    private static final int REASONS_AT_A_GLANCE = 6;

    private final SitePlan plan;
    private final Words words;
    private final ChangeSentence sentence;
    private final ChangesBesides besides;

    PolicyComparisonPage(SitePlan plan, ChangesBesides besides) {
        this.besides = besides;
        this.plan = plan;
        this.words = plan.words();
        this.sentence = new ChangeSentence(words);
    }

    /** The page of that policy for that pair of years. */
    SiteFile.Page page(ComparedYears.Pair pair, PolicyComparison comparison) {
        Policy policy = comparison.policy();
        String from = pair.from().label();
        String to = pair.to().label();
        String path = SiteAddress.comparedPolicy(from, to, policy.id());
        String fromText = text(path, SiteAddress.editionPolicy(from, policy.id()), comparison.from());
        String toText = text(path, SiteAddress.editionPolicy(to, policy.id()), comparison.to());
        String title = plan.title(policy);
        boolean bothTexts = bothTexts(comparison);
        ChangeTally tally = ChangeTally.of(comparison);
        List<String> why = why(comparison, pair);
        int shown = Math.min(why.size(), REASONS_AT_A_GLANCE);
        View view = new View(
                title,
                years(pair),
                sentence.inFull(comparison, besides.of(pair, comparison)),
                notes(comparison, pair),
                why.subList(0, shown),
                why.subList(shown, why.size()),
                words.count("compared.more-reasons", why.size() - shown),
                bothTexts ? sentence.table(tally) : List.of(),
                ComparisonBody.of(
                        plan,
                        comparison,
                        new ComparisonPlace(path, fromText, toText, pair.to().date())),
                texts(pair, fromText, toText),
                others(path, pair, policy));
        List<PageLink> crumbs = List.of(
                PageLink.between(path, SiteAddress.CHANGES, words.say("nav.changes")),
                PageLink.between(path, SiteAddress.comparison(from, to), years(pair)));
        return PageFrame.page(plan, path, "compared-policy", words.say("compared.title", title), crumbs, view);
    }

    /** A new or withdrawn policy is told in a sentence: a table would count every clause of it. */
    private static boolean bothTexts(PolicyComparison comparison) {
        return comparison.from().isPresent() && comparison.to().isPresent();
    }

    private String years(ComparedYears.Pair pair) {
        return words.say(
                "compared.years",
                words.year(pair.from().year()),
                words.year(pair.to().year()));
    }

    private static String text(String page, String target, Optional<Version> version) {
        return version.isPresent() ? SiteAddress.relative(page, target) : "";
    }

    private List<String> notes(PolicyComparison comparison, ComparedYears.Pair pair) {
        List<String> notes = new ArrayList<>();
        if (bothTexts(comparison)) {
            String before = comparison.from().get().titleOn(pair.from().date());
            String after = comparison.to().get().titleOn(pair.to().date());
            if (!before.equals(after)) {
                notes.add(words.say("compared.renamed", before, after));
            }
        }
        if (comparison.to().isEmpty()) {
            comparison
                    .policy()
                    .withdrawnOn(pair.to().date())
                    .ifPresent(end -> notes.add(words.say("notice.withdrawn-on", words.date(end.date()))));
        }
        if (comparison.changes().stream().anyMatch(ClauseChange::moved)) {
            notes.add(words.say("compared.moved"));
        }
        return notes;
    }

    private static List<String> why(PolicyComparison comparison, ComparedYears.Pair pair) {
        Policy policy = comparison.policy();
        LocalDate until = pair.to().date();
        return comparison.to().isPresent()
                ? ReasonsForChange.between(
                        policy, comparison.from(), comparison.to().get(), until)
                : policy.withdrawnOn(until).map(ReasonsForChange::of).orElse(List.of());
    }

    private List<PageLink> texts(ComparedYears.Pair pair, String fromText, String toText) {
        List<PageLink> texts = new ArrayList<>();
        if (!fromText.isEmpty()) {
            texts.add(new PageLink(
                    words.say("compared.text", words.year(pair.from().year())), fromText));
        }
        if (!toText.isEmpty()) {
            texts.add(
                    new PageLink(words.say("compared.text", words.year(pair.to().year())), toText));
        }
        return texts;
    }

    private List<PageLink> others(String path, ComparedYears.Pair pair, Policy policy) {
        List<PageLink> others = new ArrayList<>();
        for (ComparedYears.Pair other : plan.years().pairs()) {
            if (!other.equals(pair)) {
                ComparedPolicies.pageOf(plan, other, policy)
                        .ifPresent(page -> others.add(PageLink.between(path, page, years(other))));
            }
        }
        others.add(PageLink.between(path, SiteAddress.history(policy.id()), words.say("more.history")));
        return others;
    }
}
