package io.github.policyhandbook.pack;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.ChangeSentence;
import io.github.policyhandbook.site.ChangeViews;
import io.github.policyhandbook.site.ComparisonBody;
import io.github.policyhandbook.site.ComparisonPlace;
import io.github.policyhandbook.site.CopiedFiles;
import io.github.policyhandbook.site.HeadingLevels;
import io.github.policyhandbook.site.LinkResolver;
import io.github.policyhandbook.site.LostLinks;
import io.github.policyhandbook.site.Reading;
import io.github.policyhandbook.site.SafeHtml;
import io.github.policyhandbook.site.ShownComparison;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.TextWriter;
import io.github.policyhandbook.site.TitledBody;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words and links the papers of a review. */
final class PaperViews {

    private final Review review;
    private final SitePlan plan;
    private final Words words;
    private final TextWriter writer;

    /** @param images where the texts' images are found */
    PaperViews(Review review, SitePlan plan, CopiedFiles images) {
        this.review = review;
        this.plan = plan;
        this.words = plan.words();
        this.writer = new TextWriter(new LinkResolver(plan, images), images, new LostLinks(), words);
    }

    /** The id of a paper's beginning. */
    static String anchor(Paper paper) {
        return "aup-policy-" + paper.policy();
    }

    /** The paper, its headings beginning at level 2. */
    PaperView of(Paper paper) {
        Policy policy = paper.proposal().policy();
        ComparisonPlace place = ComparisonPlace.inPack(plan.today(), policy.id() + "--");
        ComparisonBody body = ComparisonBody.of(plan, paper.comparison(), place);
        ShownComparison shown = ShownComparison.of(plan, paper.comparison(), place);
        Optional<Version> text = paper.proposal().proposed();
        TitledBody titled = text.map(version -> TitledBody.of(version.text(), version.title()))
                .orElseGet(() -> new TitledBody(List.of(), List.of()));
        return new PaperView(
                paper.item(),
                anchor(paper),
                policy.id(),
                paper.code(),
                paper.title(),
                paper.kind().name().toLowerCase(Locale.ROOT),
                words.say("pack.kind-" + paper.kind().name().toLowerCase(Locale.ROOT)),
                new ChangeSentence(words).inShort(paper.comparison(), List.of()),
                body,
                changes(shown),
                text.map(version -> write(policy, version, titled.title(), 3)).orElse(SafeHtml.NOTHING),
                text.map(version -> write(policy, version, titled.rest(), 4)).orElse(SafeHtml.NOTHING));
    }

    private List<PaperView.ChangeView> changes(ShownComparison shown) {
        List<ClauseChange> changes = shown.changes().list();
        List<ChangeViews.View> views = new ChangeViews(shown).all();
        List<PaperView.ChangeView> all = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            List<IdentifiedClause> clauses = changes.get(i).to().isEmpty()
                    ? changes.get(i).from()
                    : changes.get(i).to();
            all.add(new PaperView.ChangeView(views.get(i), clauses.get(0).id(), ""));
        }
        return all;
    }

    private SafeHtml write(Policy policy, Version version, List<Body.Part> parts, int level) {
        Reading reading = Reading.inPack(review.proposed().proposed(), policy, version);
        return writer.write(
                reading, parts, plan.comparison().clauses(policy, version), HeadingLevels.lowering(parts, level));
    }
}
