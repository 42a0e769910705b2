package io.github.policyhandbook.pack;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.ChangeSentence;
import io.github.policyhandbook.site.ChangeViews;
import io.github.policyhandbook.site.ComparisonBody;
import io.github.policyhandbook.site.ComparisonPlace;
import io.github.policyhandbook.site.CopiedFiles;
import io.github.policyhandbook.site.LinkResolver;
import io.github.policyhandbook.site.PageLink;
import io.github.policyhandbook.site.ShownComparison;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;

/** Words and links the papers of a review. */
final class PaperViews {

    private final Review review;
    private final Submissions submissions;
    private final SitePlan plan;
    private final Words words;
    private final PaperTexts texts;
    private final PaperNews news;
    private final ClauseLifeLine lives;

    /**
     * The views of a review's papers.
     *
     * @param submissions what was asked and decided
     * @param images where the texts' images are found
     */
    PaperViews(Review review, Submissions submissions, SitePlan plan, CopiedFiles images) {
        LinkResolver links = new LinkResolver(plan, images);
        this.review = review;
        this.submissions = submissions;
        this.plan = plan;
        this.words = plan.words();
        this.texts = new PaperTexts(review, plan, links);
        this.news = new PaperNews(review, plan, links);
        this.lives = new ClauseLifeLine(review, plan);
    }

    /** The id of a paper's beginning. */
    static String anchor(Paper paper) {
        return "aup-policy-" + paper.policy();
    }

    /** The paper, the headings in its text beginning at level 4. */
    PaperView of(Paper paper) {
        PolicyComparison comparison = paper.comparison();
        ComparisonPlace place = ComparisonPlace.inPack(PaperReasons.EVER, paper.policy() + "--");
        ShownComparison shown = ShownComparison.of(plan, comparison, place);
        ComparisonBody body = ComparisonBody.of(shown);
        PaperClauses clauses = PaperClauses.of(plan, paper);
        AskViews asks = new AskViews(paper, clauses, submissions.questionsOn(paper), words);
        List<PaperView.ChangeView> changes = changes(paper, shown, asks);
        return new PaperView(
                paper.item(),
                anchor(paper),
                paper.policy(),
                paper.code(),
                paper.title(),
                PaperSorts.kind(paper),
                PaperSorts.label(paper, words),
                PaperSorts.treatment(paper.treatment(), words),
                opening(paper),
                new ChangeSentence(words).inShort(comparison, List.of()),
                news.of(paper, texts.reading(paper)),
                PaperReasons.of(plan, paper),
                words.say(paper.kind() == Paper.Kind.NEW ? "pack.paper-facts-new" : "pack.paper-facts"),
                FactWords.of(plan).of(paper.facts()),
                body,
                changes,
                body.closing(),
                TextCodes.of(paper, words),
                texts.of(paper),
                ways(paper),
                new DecideViews(submissions, words)
                        .of(paper, clauses, shown.changes().list(), asks.whole()));
    }

    private List<String> opening(Paper paper) {
        List<String> opening = new ArrayList<>();
        opening.add(words.say("pack.page-item-paper", paper.item()));
        opening.add(PaperSorts.treatment(paper.treatment(), words));
        paper.approver().ifPresent(opening::add);
        PaperSorts.reading(paper, words).ifPresent(time -> opening.add(words.say("pack.paper-read", time)));
        return opening;
    }

    private List<PaperView.ChangeView> changes(Paper paper, ShownComparison shown, AskViews asks) {
        List<ClauseChange> changes = shown.changes().list();
        List<ChangeViews.View> views = new ChangeViews(shown).all();
        List<PaperView.ChangeView> all = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            List<IdentifiedClause> clauses = changes.get(i).to().isEmpty()
                    ? changes.get(i).from()
                    : changes.get(i).to();
            all.add(new PaperView.ChangeView(
                    views.get(i),
                    clauses.get(0).id(),
                    lives.of(paper, changes.get(i)),
                    asks.beside(changes.get(i), views.get(i).anchor())));
        }
        return all;
    }

    private List<PageLink> ways(Paper paper) {
        int at = review.papers().indexOf(paper);
        List<PageLink> ways = new ArrayList<>();
        if (at > 0) {
            ways.add(way("pack.page-previous", review.papers().get(at - 1)));
        }
        if (at + 1 < review.papers().size()) {
            ways.add(way("pack.page-next", review.papers().get(at + 1)));
        }
        return ways;
    }

    private PageLink way(String key, Paper other) {
        return new PageLink(words.say(key, other.title()), "#" + anchor(other));
    }
}
