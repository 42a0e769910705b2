package io.github.policyhandbook.pack;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.LinkResolver;
import io.github.policyhandbook.site.PageLink;
import io.github.policyhandbook.site.Reading;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of a policy as a whole: that all of it is new, or from when it ends and what takes its place. */
final class PaperNews {

    private final Review review;
    private final Words words;
    private final LinkResolver links;

    PaperNews(Review review, SitePlan plan, LinkResolver links) {
        this.review = review;
        this.words = plan.words();
        this.links = links;
    }

    /**
     * The sentences, those about another paper leading to it.
     *
     * @param reading the text the paper is about
     */
    List<PageLink> of(Paper paper, Reading reading) {
        List<PageLink> news = new ArrayList<>();
        FrontMatter facts = paper.proposal().proposedFacts();
        switch (paper.kind()) {
            case NEW -> news.add(PageLink.words(words.say("pack.paper-all-new")));
            case WITHDRAWN -> {
                news.add(PageLink.words(facts.withdrawn()
                        .map(day -> words.say("pack.paper-ends-on", words.date(day)))
                        .orElseGet(() -> words.say("pack.paper-ends"))));
                news.add(replacement(paper, reading));
            }
            case EDITORIAL -> news.add(PageLink.words(words.say("pack.paper-editorial-only")));
            case AMENDED, FACTS -> {}
        }
        return news;
    }

    private PageLink replacement(Paper paper, Reading reading) {
        FrontMatter before = paper.proposal().approvedFacts();
        Optional<Policy> next = paper.proposal()
                .proposedFacts()
                .replacedBy()
                .or(before::replacedBy)
                .flatMap(named -> links.named(reading, named));
        return next.map(policy -> new PageLink(
                        words.say("pack.paper-replaced-by", title(policy)),
                        review.paper(policy.id())
                                .map(other -> "#" + PaperViews.anchor(other))
                                .orElse("")))
                .orElseGet(() -> PageLink.words(words.say("pack.paper-not-replaced")));
    }

    private String title(Policy policy) {
        return review.paper(policy.id())
                .map(Paper::title)
                .orElseGet(() -> policy.newestVersion().title());
    }
}
