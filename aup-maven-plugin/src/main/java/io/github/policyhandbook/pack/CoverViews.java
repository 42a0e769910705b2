package io.github.policyhandbook.pack;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Treatment;
import io.github.policyhandbook.site.PageLink;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
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
        boolean nothingApproved = review.proposed().approved().entries().isEmpty()
                && !review.papers().isEmpty();
        List<String> unchanged =
                review.unchanged().stream().map(CoverViews::title).toList();
        return new CoverView(
                plan.settings().organisation().orElse(""),
                review.meeting().name().orElseGet(() -> words.say("pack.title")),
                review.meeting().date().map(words::date).orElse(""),
                papers(),
                facts(),
                nothingApproved ? words.say("pack.page-all-new") : "",
                nothingApproved ? words.say("pack.page-all-new-help") : "",
                "",
                List.of(),
                Stream.of(Treatment.values())
                        .flatMap(treatment -> group(treatment).stream())
                        .toList(),
                unchanged,
                unchanged.isEmpty() ? "" : words.count("pack.page-unchanged", unchanged.size()));
    }

    private String papers() {
        return review.papers().isEmpty()
                ? words.say("pack.page-no-papers")
                : words.count("pack.page-papers", review.papers().size());
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        int changes = sum(paper -> paper.weight().changes());
        int cues = sum(paper -> paper.weight().cues());
        int seconds = sum(paper -> paper.weight().seconds());
        if (changes > 0) {
            facts.add(words.count("pack.page-changes-all", changes));
        }
        if (cues > 0) {
            facts.add(words.count("pack.page-cues-all", cues));
        }
        if (seconds > 0) {
            facts.add(words.say("pack.page-reading-all", ReadingTime.of(seconds, words)));
        }
        return facts;
    }

    private int sum(ToIntFunction<Paper> of) {
        return review.papers().stream().mapToInt(of).sum();
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
        int changes = paper.weight().changes();
        return new CoverView.Line(
                paper.item(),
                new PageLink(paper.title(), "#" + PaperViews.anchor(paper)),
                PaperSorts.kind(paper),
                PaperSorts.label(paper, words),
                changes == 0 ? "" : words.count("pack.page-changes", changes),
                ReadingTime.of(paper.weight().seconds(), words),
                PaperSorts.approver(paper).orElse(""));
    }

    private static String title(Proposal proposal) {
        return proposal.proposed().or(proposal::approved).orElseThrow().title();
    }
}
