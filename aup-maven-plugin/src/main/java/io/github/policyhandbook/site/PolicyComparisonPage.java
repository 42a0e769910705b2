package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page that compares one policy in two years, clause by clause. */
final class PolicyComparisonPage {

    /**
     * What the template lays out.
     *
     * @param sentence how much changed
     * @param news a new title, the day of an end, what replaces the policy
     * @param texts where to read both texts, the policy's history and the other policies' changes
     * @param choice the same policy in other pairs of years
     */
    record View(
            String title,
            String kicker,
            String sentence,
            List<PageLink> news,
            List<PageLink> texts,
            ComparisonBody body,
            YearChoice choice) {

        View {
            news = List.copyOf(news);
            texts = List.copyOf(texts);
        }
    }

    private final SitePlan plan;
    private final Words words;
    private final ChangeSentence sentence;
    private final ChangesBesides besides;
    private final PolicyNews news;

    PolicyComparisonPage(SitePlan plan, ChangesBesides besides, PolicyNews news) {
        this.plan = plan;
        this.words = plan.words();
        this.sentence = new ChangeSentence(words);
        this.besides = besides;
        this.news = news;
    }

    /** The page of that policy for that pair of years. */
    SiteFile.Page page(ComparedYears.Pair pair, PolicyComparison comparison) {
        Policy policy = comparison.policy();
        String from = pair.from().label();
        String to = pair.to().label();
        String path = SiteAddress.comparedPolicy(from, to, policy.id());
        ComparisonPlace place = new ComparisonPlace(
                path,
                text(path, SiteAddress.editionPolicy(from, policy.id()), comparison.from()),
                text(path, SiteAddress.editionPolicy(to, policy.id()), comparison.to()),
                pair.to().date());
        String title = plan.title(policy);
        View view = new View(
                title,
                years(pair),
                sentence.inFull(comparison, besides.of(pair, comparison)),
                news.of(path, pair, comparison),
                texts(pair, place, policy),
                ComparisonBody.of(plan, comparison, place),
                YearChoice.ofPolicy(plan, path, policy, pair));
        List<PageLink> crumbs = List.of(
                PageLink.between(path, SiteAddress.CHANGES, words.say("nav.changes")),
                PageLink.between(path, SiteAddress.comparison(from, to), years(pair)));
        String heading = words.say("compared.title", title);
        PageFrame.Titled titled = new PageFrame.Titled(heading, heading + ", " + years(pair));
        PageFoot foot = PageFoot.ofPolicy(plan, pair, policy);
        return PageFrame.page(plan, path, "compared-policy", titled, crumbs, foot, view);
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

    private List<PageLink> texts(ComparedYears.Pair pair, ComparisonPlace place, Policy policy) {
        List<PageLink> texts = new ArrayList<>();
        if (!place.fromText().isEmpty()) {
            texts.add(new PageLink(
                    words.say("compared.text", words.year(pair.from().year())), place.fromText()));
        }
        if (!place.toText().isEmpty()) {
            texts.add(
                    new PageLink(words.say("compared.text", words.year(pair.to().year())), place.toText()));
        }
        texts.add(PageLink.between(place.page(), SiteAddress.history(policy.id()), words.say("more.history")));
        String all = SiteAddress.comparison(pair.from().label(), pair.to().label());
        texts.add(PageLink.between(place.page(), all, words.say("compared.all-policies")));
        return texts;
    }
}
