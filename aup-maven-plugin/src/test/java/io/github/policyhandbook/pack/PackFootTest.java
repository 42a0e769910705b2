package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.ReviewStory;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackFootTest {

    @Test
    void tellsWhatWasComparedWithWhatAndWhen() {
        List<String> foot = foot(
                new ReviewStory().write("a.md", "Eat.\n").commit("2024-09-01").review());

        assertThat(foot)
                .startsWith(
                        "Made on 1 April 2025.",
                        "Each policy\u2019s proposed text is compared with its text as it was last approved.",
                        "The proposed texts are those of reference b0b0000.");
        assertThat(foot.get(3)).contains("kept with the minutes");
    }

    @Test
    void namesTheBaseline() {
        List<String> foot = foot(new ReviewStory()
                .write("a.md", "Eat.\n")
                .commit("2024-09-01")
                .approved()
                .write("a.md", "Eat two.\n")
                .commit("2025-03-01")
                .review());

        assertThat(foot.get(1)).contains("at reference b0b0000");
    }

    private static List<String> foot(Review review) {
        return PackFoot.of(review, TestPack.plan(review));
    }
}
