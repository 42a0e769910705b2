package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.EmbeddedPicture;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pack on paper: one file with everything, and of each paper a file by itself, numbered as on the agenda. */
final class PackPdf {

    private static final String PATH = "review.pdf";

    /**
     * What the template lays out.
     *
     * @param subject how many papers there are, for whoever looks at the file's properties
     * @param meeting whose meeting it is and when, in one line
     * @param unchanged the titles of the policies that stand as they were approved, in one line
     * @param leftOut the titles of the policies that are not for this meeting, in one line
     * @param questions what was asked of texts that are not in this pack
     * @param about what was compared with what
     */
    record View(
            String title,
            String subject,
            String meeting,
            CoverView cover,
            String unchanged,
            String leftOut,
            List<Paper> papers,
            QuestionsView questions,
            List<String> about) {

        View {
            papers = List.copyOf(papers);
            about = List.copyOf(about);
        }
    }

    /**
     * A paper in print.
     *
     * @param name {@code Item 3: Acceptable use}
     * @param running what stands at the foot of its pages
     */
    record Paper(PaperView paper, String name, String running) {}

    private final Review review;
    private final SitePlan plan;
    private final Words words;
    private final List<PaperView> papers;
    private final QuestionsView questions;

    /** @param papers the papers, their images standing in them */
    PackPdf(Review review, SitePlan plan, List<PaperView> papers, QuestionsView questions) {
        this.review = review;
        this.plan = plan;
        this.words = plan.words();
        this.papers = List.copyOf(papers);
        this.questions = questions;
    }

    /** The file with everything, from which those of the papers are cut. */
    SiteFile.Printed file() {
        CoverView cover = new CoverViews(review, plan).view();
        String meeting = Stream.of(cover.organisation(), cover.title(), cover.date())
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
        List<Paper> printed = papers.stream()
                .map(paper -> new Paper(paper, named(paper), meeting + " \u00b7 " + named(paper)))
                .toList();
        View view = new View(
                meeting,
                cover.sentence(),
                meeting,
                cover,
                String.join(" \u00b7 ", cover.unchanged()),
                String.join(" \u00b7 ", cover.leftOut()),
                printed,
                questions,
                PackFoot.of(review, plan));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("words", words);
        model.put("page", view);
        return new SiteFile.Printed(
                PATH,
                new SiteFile.Page(PATH, "pack-pdf", model),
                plan.today(),
                EmbeddedPicture::bytes,
                words.say("pack.print-pages"),
                printed.stream().map(paper -> part(paper, cover)).toList());
    }

    /** The file of one paper, so that files sorted by name stand in the order of the agenda. */
    private SiteFile.Part part(Paper paper, CoverView cover) {
        int digits = Math.max(2, String.valueOf(review.papers().size()).length());
        String item =
                String.format(Locale.ROOT, "%0" + digits + "d", paper.paper().item());
        return new SiteFile.Part(
                item + "-" + paper.paper().policy() + ".pdf",
                paper.paper().anchor(),
                paper.name() + " \u00b7 " + cover.title());
    }

    private String named(PaperView paper) {
        return words.say("pack.print-item", paper.item(), paper.title());
    }
}
