package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.ReviewStory;
import org.junit.jupiter.api.Test;

class ReadyCommentTest {

    @Test
    void whatIsMissingIsFoldedToOneLine() {
        assertThat(comment(new ReviewStory()
                        .write("a.md", ReviewStory.stating("approver: Governing body", "# Apples & *pears*\n\nEat.\n"))
                        .commit("2024-09-01")))
                .isEqualTo("""
                        <details>
                        <summary><b>Ready for the meeting?</b> 4 things are still missing.</summary>

                        - Which meeting it is for is not stated. `"-Daup.meeting=Full governing body, spring term"`
                        - The day of the meeting is not stated. `"-Daup.meetingDate=2025-04-01"`
                        - **Apples &amp; pears** policies/a.md
                          - When it is to be reviewed is not stated, or that day is before the meeting. `review: 2026-04-01`
                          - Whose policy it is has not been stated. `owner: Deputy head`

                        </details>

                        """);
    }

    @Test
    void theBlockForAFileWithoutFactsStandsInItsPlace() {
        assertThat(comment(new ReviewStory()
                        .write("a.md", "# Apples\n\nEat.\n")
                        .commit("2024-09-01")
                        .at("Full governing body", "2025-05-14")))
                .contains("""
                          - Whose policy it is has not been stated.

                          Paste these at the very top of its file, lines of dashes too, in your own words. Where two lines of\
                         dashes stand there already, write the others between those:

                          ```yaml
                          ---
                          approver: Full governing body
                          review: 2026-05-14
                          owner: Deputy head
                          ---
                          ```
                        """);
    }

    @Test
    void nothingIsSaidOfAPackThatIsReady() {
        assertThat(comment(new ReviewStory()
                        .write("a.md", "Eat.\n")
                        .commit("2024-09-01")
                        .approved()
                        .at("Full governing body", "2025-05-14")))
                .isEmpty();
    }

    @Test
    void ofManyPapersTheLastAreCounted() {
        ReviewStory story = new ReviewStory();
        for (int i = 0; i < 100; i++) {
            story.write("p" + i + ".md", "# Paper " + i + "\n\nEat.\n");
        }

        assertThat(comment(story.commit("2024-09-01")))
                .hasSizeLessThan(9_000)
                .containsPattern("\\d+ more papers stand in the pack\\.\n\n</details>");
    }

    private static String comment(ReviewStory story) {
        Review review = story.review();
        return new ReadyComment(
                        new ReadyViews(review, TestPack.plan(review)).view(),
                        TestPack.plan(review).words())
                .folded();
    }
}
