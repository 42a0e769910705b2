package io.github.policyhandbook.pack;

import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.HeadingLevels;
import io.github.policyhandbook.site.LinkResolver;
import io.github.policyhandbook.site.LostLinks;
import io.github.policyhandbook.site.Reading;
import io.github.policyhandbook.site.SafeHtml;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.TextWriter;
import io.github.policyhandbook.site.TitledBody;
import io.github.policyhandbook.site.Words;
import java.util.List;

/** Writes the whole text of each paper. Its links lead to other papers and to the web. */
final class PaperTexts {

    /** Below the paper's title and the heading over its text. */
    private static final int TITLE_LEVEL = 4;

    private final SitePlan plan;
    private final Edition papers;
    private final TextWriter writer;

    PaperTexts(Review review, SitePlan plan, LinkResolver links) {
        this.plan = plan;
        this.papers = onAgenda(review);
        this.writer = new TextWriter(links, new LostLinks(), plan.words());
    }

    /** The text a paper is about: the proposed one, or the one that is to end. */
    static Version version(Paper paper) {
        return paper.proposal().proposed().or(paper.proposal()::approved).orElseThrow();
    }

    /** Only the papers' policies: a link to any other would lead nowhere in a file by itself. */
    private static Edition onAgenda(Review review) {
        Edition all = review.proposed().proposed();
        List<Edition.Entry> entries = review.papers().stream()
                .map(paper -> new Edition.Entry(paper.proposal().policy(), version(paper)))
                .toList();
        return new Edition(all.year(), all.date(), all.current(), all.pinned(), all.revision(), all.files(), entries);
    }

    Reading reading(Paper paper) {
        return Reading.inPack(papers, paper.proposal().policy(), version(paper));
    }

    PaperView.Text of(Paper paper) {
        Words words = plan.words();
        Version version = version(paper);
        TitledBody titled = TitledBody.of(version.text(), version.title());
        boolean isNew = paper.kind() == Paper.Kind.NEW;
        boolean ends = paper.kind() == Paper.Kind.WITHDRAWN;
        return new PaperView.Text(
                words.say(isNew ? "pack.paper-text-new" : ends ? "pack.paper-text-ending" : "pack.paper-text"),
                isNew,
                write(paper, version, titled.title(), TITLE_LEVEL),
                write(paper, version, titled.rest(), titled.title().isEmpty() ? TITLE_LEVEL : TITLE_LEVEL + 1));
    }

    private SafeHtml write(Paper paper, Version version, List<Body.Part> parts, int level) {
        Policy policy = paper.proposal().policy();
        return writer.write(
                reading(paper),
                parts,
                plan.comparison().clauses(policy, version),
                HeadingLevels.lowering(parts, level));
    }
}
