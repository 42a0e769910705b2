package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.Review;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailOnTest {

    @TempDir
    private Path folder;

    @Test
    void wordingToCheckNewPoliciesAndThoseToEndAreNamedApart() {
        Review review = review(TestReviews.in(folder)
                .approved("phones", "Phones must be off.\n")
                .approved("fax", "Ring first.\n")
                .proposed("phones", "Phones should be off.\n")
                .commit("fax", "draft\nwithdrawn: 2025-08-31", "Full governing body", "Ring first.\n")
                .proposed("visitors", "Sign in.\n")
                .proposed("trips", "Ask parents.\n"));

        assertThat(FailOn.CUES.reason(review))
                .contains(
                        "One policy has wording to check: phones. 2 policies are new: trips, visitors. One policy is to"
                                + " end: fax.\n  The goal was asked to fail for that (aup.failOn=cues). Read the pack; where it is"
                                + " right, go on with -Daup.failOn=none.");
        assertThat(FailOn.CHANGES.reason(review).orElseThrow())
                .startsWith("4 policies change: ")
                .contains("(aup.failOn=changes)");
        assertThat(FailOn.NONE.reason(review)).isEmpty();
    }

    @Test
    void aChangeWithoutWordingToCheckIsOneOnly() {
        Review review = review(TestReviews.in(folder)
                .approved("phones", "Phones are silent.\n")
                .proposed("phones", "Phones are quiet.\n"));

        assertThat(FailOn.CUES.reason(review)).isEmpty();
        assertThat(FailOn.CHANGES.reason(review).orElseThrow()).startsWith("One policy changes: phones.\n");
    }

    private static Review review(TestReviews reviews) {
        try (reviews) {
            return reviews.review();
        }
    }
}
