package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.PolicyComparison;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The page that tells which policies changed between two years. */
final class YearComparisonPage {

    /** A policy and what became of it: {@code amended}, in a word, in a sentence. */
    record Row(PageLink policy, String status, String label, String sentence) {}

    /** What the template lays out. */
    record View(
            String title,
            String sentence,
            List<Row> rows,
            String unchanged,
            List<PageLink> same,
            List<PageLink> others) {}

    private final SitePlan plan;
    private final Words words;
    private final ChangeSentence sentence;
    private final ChangesBesides besides;

    YearComparisonPage(SitePlan plan, ChangesBesides besides) {
        this.plan = plan;
        this.besides = besides;
        this.words = plan.words();
        this.sentence = new ChangeSentence(words);
    }

    /** The page of a pair of years. */
    SiteFile.Page page(ComparedYears.Pair pair, EditionComparison comparison) {
        String from = pair.from().label();
        String to = pair.to().label();
        String path = SiteAddress.comparison(from, to);
        List<PolicyComparison> sorted = comparison.policies().stream()
                .sorted(Comparator.comparing(policy -> Titles.sortable(plan.title(policy.policy()))))
                .toList();
        List<Row> rows = sorted.stream()
                .filter(policy -> policy.status() != PolicyComparison.Status.UNCHANGED)
                .map(policy -> row(path, pair, policy))
                .toList();
        List<PageLink> same = sorted.stream()
                .filter(policy -> policy.status() == PolicyComparison.Status.UNCHANGED)
                .map(policy -> PageLink.between(
                        path, SiteAddress.editionPolicy(to, policy.policy().id()), plan.title(policy.policy())))
                .toList();
        String title = title(pair);
        View view = new View(
                title,
                summary(pair, comparison),
                rows,
                words.count("policies.same", same.size()),
                same,
                others(path, pair));
        List<PageLink> crumbs = List.of(PageLink.between(path, SiteAddress.CHANGES, words.say("nav.changes")));
        return PageFrame.page(plan, path, "compared-years", title, crumbs, view);
    }

    /** {@code 3 policies changed and 1 policy is new. Nothing else changed.} */
    private String summary(ComparedYears.Pair pair, EditionComparison comparison) {
        List<String> parts = PolicyTally.parts(words, comparison.policies());
        boolean otherwise = comparison.policies().stream()
                .filter(policy -> policy.status() == PolicyComparison.Status.UNCHANGED)
                .anyMatch(policy -> !besides.of(pair, policy).isEmpty());
        if (parts.isEmpty()) {
            return words.say(otherwise ? "policies.no-wording" : "policies.none");
        }
        return words.sentence(words.list(parts)) + " "
                + words.say(otherwise ? "sentence.no-other-wording" : "sentence.nothing-else");
    }

    private String title(ComparedYears.Pair pair) {
        return words.say(
                "compared.heading",
                words.year(pair.from().year()),
                words.year(pair.to().year()));
    }

    private Row row(String path, ComparedYears.Pair pair, PolicyComparison comparison) {
        String page = SiteAddress.comparedPolicy(
                pair.from().label(), pair.to().label(), comparison.policy().id());
        String status = comparison.status().name().toLowerCase(Locale.ROOT);
        return new Row(
                PageLink.between(path, page, plan.title(comparison.policy())),
                status,
                words.say("status." + status),
                sentence.inShort(comparison, besides.of(pair, comparison)));
    }

    private List<PageLink> others(String path, ComparedYears.Pair pair) {
        return plan.years().pairs().stream()
                .filter(other -> !other.equals(pair))
                .map(other -> PageLink.between(
                        path,
                        SiteAddress.comparison(other.from().label(), other.to().label()),
                        words.say(
                                "compared.years",
                                words.year(other.from().year()),
                                words.year(other.to().year()))))
                .toList();
    }
}
