package io.github.policyhandbook.pack;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.ComparedPairs;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.CopiedFiles;
import io.github.policyhandbook.site.SiteIdentity;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.SiteSettings;
import io.github.policyhandbook.site.TestFiles;
import io.github.policyhandbook.site.TestIdentity;
import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.Optional;

/** The parts of a pack as tests ask for them: of Hill School, unless a test names another one. */
final class TestPack {

    private TestPack() {}

    static SitePlan plan(Review review) {
        return plan(review, TestIdentity.HILL_SCHOOL);
    }

    static SitePlan plan(Review review, SiteIdentity identity) {
        return new SitePlan(
                review.proposed().handbook(),
                review.comparison(),
                new SiteSettings(identity, Optional.empty(), Optional.empty(), ComparedPairs.ADJACENT, false),
                Words.english().ofProposals(),
                ComparedYears.of(review.proposed().handbook(), ComparedPairs.ADJACENT));
    }

    static List<PaperView> papers(Review review) {
        PaperViews views =
                new PaperViews(review, Submissions.NONE, plan(review), CopiedFiles.embedding(TestFiles.NONE));
        return review.papers().stream().map(views::of).toList();
    }

    static PaperView paper(Review review, String policy) {
        return papers(review).stream()
                .filter(paper -> paper.policy().equals(policy))
                .findFirst()
                .orElseThrow();
    }
}
