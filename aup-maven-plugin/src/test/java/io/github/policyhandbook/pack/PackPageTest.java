package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.GoalCommand;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.ReviewStory;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.Logo;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SiteIdentity;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.TestIdentity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackPageTest {

    @Test
    void isOnePageInTheOrderOfTheAgenda() {
        Review review = new ReviewStory()
                .write("b.md", "# Bells\n\nRing.\n")
                .write("a.md", "# Apples\n\nEat.\n")
                .commit("2024-09-01")
                .at("Full governing body", "2025-05-14")
                .review();

        SiteFile.Page page = page(review, TestIdentity.HILL_SCHOOL);

        assertThat(page.path()).isEqualTo("index.html");
        assertThat(view(page).title()).isEqualTo("Full governing body, 14 May 2025 \u2013 Hill School");
        assertThat(view(page).papers()).extracting(PaperView::title).containsExactly("Apples", "Bells");
    }

    @Test
    void holdsTheSchoolsLogo() {
        Review review =
                new ReviewStory().write("a.md", "Eat.\n").commit("2024-09-01").review();
        byte[] picture = "<svg/>".getBytes(StandardCharsets.UTF_8);
        SiteIdentity identity = new SiteIdentity(
                "Handbook", Optional.empty(), List.of(), Optional.of(new Logo("svg", picture)), Optional.empty());

        assertThat(view(page(review, identity)).logo()).isEqualTo("data:image/svg+xml;base64,PHN2Zy8+");
        assertThat(view(page(review, identity)).title()).isEqualTo("Policies for approval");
    }

    private static SiteFile.Page page(Review review, SiteIdentity identity) {
        SitePlan plan = TestPack.plan(review, identity);
        List<PaperView> papers = TestPack.papers(review);
        QuestionsView questions = new QuestionsViews(review, Submissions.NONE, plan).of(papers);
        return new PackPage(
                        review,
                        plan,
                        papers,
                        questions,
                        new MinuteViews(review, Submissions.NONE, GoalCommand.USUAL, plan.words()))
                .page();
    }

    private static PackPage.View view(SiteFile.Page page) {
        return (PackPage.View) page.model().get("page");
    }
}
