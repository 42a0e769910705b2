package io.github.policyhandbook.pack;

import io.github.policyhandbook.handbook.TestReviews;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.ComparedPairs;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.SiteIdentity;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.SiteSettings;
import io.github.policyhandbook.site.Words;
import java.util.List;
import java.util.Optional;

/** A paper of a real review, and what its views ask of the pages around it. */
record PaperUnderTest(Review review, SitePlan plan, Paper paper, PaperClauses clauses) {

    /** The first paper of what was committed. */
    static PaperUnderTest of(TestReviews reviews, String... settings) {
        Review review = reviews.review(settings);
        SitePlan plan = new SitePlan(
                review.proposed().handbook(),
                review.comparison(),
                new SiteSettings(
                        new SiteIdentity("Handbook", Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        ComparedPairs.ADJACENT,
                        false),
                Words.english().ofProposals(),
                ComparedYears.of(review.proposed().handbook(), ComparedPairs.ADJACENT));
        Paper paper = review.papers().get(0);
        return new PaperUnderTest(review, plan, paper, PaperClauses.of(plan, paper));
    }
}
