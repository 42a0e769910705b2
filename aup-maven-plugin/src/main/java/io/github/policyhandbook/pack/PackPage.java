package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.Logo;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SitePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pack as one page that is a file by itself: styles, scripts and images stand in it. */
final class PackPage {

    /**
     * What the template lays out.
     *
     * @param title what a browser's tab says
     * @param logo the picture of the school or trust, as an address that holds all of it; empty where there is none
     * @param questions the reader's own questions and all that were handed in
     * @param minute what was decided, as a minute
     * @param foot what was compared with what
     */
    record View(
            String title,
            String logo,
            InlineParts parts,
            CoverView cover,
            ReadyView ready,
            QuestionsView questions,
            List<PaperView> papers,
            MinuteView minute,
            List<String> foot) {

        View {
            papers = List.copyOf(papers);
            foot = List.copyOf(foot);
        }
    }

    private final Review review;
    private final SitePlan plan;
    private final List<PaperView> papers;
    private final QuestionsView questions;
    private final MinuteViews minute;

    /** @param papers the papers, their images standing in them */
    PackPage(Review review, SitePlan plan, List<PaperView> papers, QuestionsView questions, MinuteViews minute) {
        this.review = review;
        this.minute = minute;
        this.plan = plan;
        this.papers = papers;
        this.questions = questions;
    }

    SiteFile.Page page() {
        CoverView cover = new CoverViews(review, plan).view();
        View view = new View(
                title(cover),
                plan.settings().identity().logo().map(Logo::embedded).orElse(""),
                InlineParts.of(plan.settings().identity().accent()),
                cover,
                new ReadyViews(review, plan).view(),
                questions,
                papers,
                minute.of(papers.stream().map(PaperView::decide).toList()),
                PackFoot.of(review, plan));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("words", plan.words());
        model.put("page", view);
        return new SiteFile.Page("index.html", "pack", model);
    }

    private String title(CoverView cover) {
        String meeting = cover.date().isEmpty() ? cover.title() : cover.title() + ", " + cover.date();
        return cover.organisation().isEmpty() ? meeting : meeting + " \u2013 " + cover.organisation();
    }
}
