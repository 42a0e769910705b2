package io.github.policyhandbook.pack;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.ReadFirst;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Treatment;
import io.github.policyhandbook.review.Weight;
import io.github.policyhandbook.site.PageLink;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws up the cover: what the meeting is to decide, adopt and note. */
final class CoverViews {

    private final Review review;
    private final SitePlan plan;
    private final Words words;

    CoverViews(Review review, SitePlan plan) {
        this.review = review;
        this.plan = plan;
        this.words = plan.words();
    }

    CoverView view() {
        ReadFirst first = ReadFirst.of(review);
        List<String> unchanged =
                review.unchanged().stream().map(CoverViews::title).toList();
        List<String> leftOut = review.leftOut().stream().map(CoverViews::title).toList();
        return new CoverView(
                plan.settings().organisation().orElse(""),
                review.meeting().name().orElseGet(() -> words.say("pack.title")),
                review.meeting().date().map(words::date).orElse(""),
                papers(),
                facts(),
                review.isAllNew() ? words.say("pack.page-all-new") : "",
                review.isAllNew() ? words.say("pack.page-all-new-help") : "",
                first.papers().isEmpty() ? "" : first(first),
                first.papers().stream().map(CoverViews::link).toList(),
                Stream.of(Treatment.values())
                        .flatMap(treatment -> group(treatment).stream())
                        .toList(),
                unchanged,
                unchanged.isEmpty() ? "" : words.count("pack.page-unchanged", unchanged.size()),
                leftOut,
                leftOut.isEmpty() ? "" : words.count("pack.page-left-out", leftOut.size()));
    }

    private String papers() {
        return review.papers().isEmpty()
                ? words.say("pack.page-no-papers")
                : words.count("pack.page-papers", review.papers().size());
    }

    private String first(ReadFirst first) {
        return words.say("pack.page-first-" + first.papers().size(), Minutes.of(first.halfMinutes(), words));
    }

    private static PageLink link(Paper paper) {
        return new PageLink(paper.title(), "#" + PaperViews.anchor(paper));
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        Weight all = review.weight();
        if (all.changes() > 0) {
            facts.add(words.count("pack.page-changes-all", all.changes()));
        }
        if (all.cues() > 0) {
            facts.add(words.count("pack.page-cues-all", all.cues()));
        }
        if (all.seconds() > 0) {
            facts.add(words.say("pack.page-reading-all", Minutes.of(all.halfMinutes(), words)));
        }
        return facts;
    }

    private List<CoverView.Group> group(Treatment treatment) {
        List<CoverView.Line> lines = review.papers().stream()
                .filter(paper -> paper.treatment() == treatment)
                .map(this::line)
                .toList();
        String name = treatment.name().toLowerCase(Locale.ROOT);
        return lines.isEmpty()
                ? List.of()
                : List.of(new CoverView.Group(
                        "aup-papers-" + name,
                        PaperSorts.treatment(treatment, words),
                        words.say("pack.page-hint-" + name),
                        lines));
    }

    private CoverView.Line line(Paper paper) {
        return new CoverView.Line(
                paper.item(),
                link(paper),
                PaperSorts.kind(paper),
                PaperSorts.label(paper, words),
                changes(paper),
                PaperSorts.reading(paper, words).orElse(""),
                paper.approver().orElse(""));
    }

    /** Of a policy that is new or is to end, the clauses are counted: none of them changes. */
    private String changes(Paper paper) {
        boolean hasBothTexts = paper.kind() != Paper.Kind.NEW && paper.kind() != Paper.Kind.WITHDRAWN;
        int number = hasBothTexts
                ? paper.weight().changes()
                : paper.comparison().changes().size();
        return number == 0 ? "" : words.count(hasBothTexts ? "pack.page-changes" : "pack.page-clauses", number);
    }

    private static String title(Proposal proposal) {
        return proposal.proposed().or(proposal::approved).orElseThrow().title();
    }
}
