package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.PolicyComparison;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page that tells which policies changed between two years. */
final class YearComparisonPage {

    /**
     * A policy and what became of it: in a word, in a sentence.
     *
     * @param status {@code amended}, for its looks
     * @param reasons why, as the policy states it
     * @param news a new title, its end, what it replaces or is replaced by
     */
    record Row(
            PageLink policy, String status, String label, String sentence, List<String> reasons, List<PageLink> news) {

        Row {
            reasons = List.copyOf(reasons);
            news = List.copyOf(news);
        }
    }

    /** What the template lays out. */
    record View(
            String title, String sentence, List<Row> rows, String unchanged, List<PageLink> same, YearChoice choice) {}

    private final SitePlan plan;
    private final Words words;
    private final ChangeSentence sentence;
    private final ChangesBesides besides;
    private final PolicyNews news;

    YearComparisonPage(SitePlan plan, ChangesBesides besides, PolicyNews news) {
        this.plan = plan;
        this.besides = besides;
        this.news = news;
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
                .filter(policy -> isTold(pair, policy))
                .map(policy -> row(path, pair, policy))
                .toList();
        List<PageLink> same = sorted.stream()
                .filter(policy -> !isTold(pair, policy))
                .map(policy -> PageLink.between(
                        path, SiteAddress.editionPolicy(to, policy.policy().id()), plan.title(policy.policy())))
                .toList();
        String title = title(pair);
        View view = new View(
                heading(pair),
                summary(pair, comparison),
                rows,
                words.count("policies.same", same.size()),
                same,
                YearChoice.ofHandbooks(plan, path, Optional.of(pair)));
        List<PageLink> crumbs = List.of(PageLink.between(path, SiteAddress.CHANGES, words.say("nav.changes")));
        PageFrame.Titled titled = new PageFrame.Titled(title);
        return PageFrame.page(plan, path, "compared-years", titled, crumbs, PageFoot.ofYears(plan, pair), view);
    }

    /** A new title or picture is told too, though the policy's clauses are the same. */
    private boolean isTold(ComparedYears.Pair pair, PolicyComparison comparison) {
        return comparison.status() != PolicyComparison.Status.UNCHANGED
                || !besides.of(pair, comparison).isEmpty();
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

    /** The title with its years unbroken. */
    private String heading(ComparedYears.Pair pair) {
        return words.say(
                "compared.heading",
                words.unbrokenYear(pair.from().year()),
                words.unbrokenYear(pair.to().year()));
    }

    private Row row(String path, ComparedYears.Pair pair, PolicyComparison comparison) {
        String status = status(pair, comparison);
        return new Row(
                PageLink.between(path, target(pair, comparison), plan.title(comparison.policy())),
                comparison.status().name().toLowerCase(Locale.ROOT),
                words.say("status." + status),
                told(pair, comparison),
                ChangeReasons.stated(comparison, pair.to().date()).stream()
                        .map(reason -> words.say("compared.stated", reason))
                        .toList(),
                news.of(path, pair, comparison));
    }

    private String told(ComparedYears.Pair pair, PolicyComparison comparison) {
        List<String> others = besides.of(pair, comparison);
        return comparison.status() == PolicyComparison.Status.UNCHANGED
                ? words.sentence(words.list(others))
                : sentence.inShort(comparison, others);
    }

    /** A policy whose clauses are the same has no comparison: its text is read in the newer year. */
    private String target(ComparedYears.Pair pair, PolicyComparison comparison) {
        String to = pair.to().label();
        String policy = comparison.policy().id();
        return comparison.status() == PolicyComparison.Status.UNCHANGED
                ? SiteAddress.editionPolicy(to, policy)
                : SiteAddress.comparedPolicy(pair.from().label(), to, policy);
    }

    private String status(ComparedYears.Pair pair, PolicyComparison comparison) {
        return switch (comparison.status()) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case AMENDED -> PolicyNews.isRenamed(pair, comparison) ? "amended-renamed" : "amended";
            case UNCHANGED -> PolicyNews.isRenamed(pair, comparison) ? "renamed" : "pictures";
        };
    }
}
