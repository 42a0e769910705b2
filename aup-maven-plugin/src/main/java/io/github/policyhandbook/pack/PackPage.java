package io.github.policyhandbook.pack;

import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.CopiedFiles;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SitePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pack as one page that is a file by itself: styles, scripts and images stand in it. */
final class PackPage {

    /** What the template lays out. */
    record View(String title, List<PaperView> papers) {

        View {
            papers = List.copyOf(papers);
        }
    }

    private final Review review;
    private final Submissions submissions;
    private final SitePlan plan;
    private final PaperViews papers;

    PackPage(Review review, Submissions submissions, SitePlan plan, RepositoryFiles files) {
        this.review = review;
        this.submissions = submissions;
        this.plan = plan;
        this.papers = new PaperViews(review, plan, CopiedFiles.embedding(files));
    }

    SiteFile.Page page() {
        View view = new View(
                review.meeting().name().orElseGet(() -> plan.words().say("pack.title")),
                review.papers().stream().map(papers::of).toList());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("words", plan.words());
        model.put("page", view);
        return new SiteFile.Page("index.html", "pack", model);
    }
}
