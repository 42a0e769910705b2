package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.ReviewStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperCommentTest {

    private static final int ROOM = 5_000;

    @Test
    void aPaperIsARowALineOrAFold() {
        PaperComment paper = changedBecause("Asked for by staff.");

        assertThat(paper.row()).startsWith("| 1 | Screens | For decision | Text changes | 1 |  | `");
        assertThat(paper.line()).isEqualTo("- **1. Screens.** 1 clause is reworded.\n");
        assertThat(paper.folded(ROOM))
                .startsWith("<details>\n<summary><b>1. Screens.</b> 1 clause is reworded.</summary>\n\n"
                        + "- Asked for by staff.\n")
                .contains("| Lock <del>the</del> screen. | Lock <ins>every</ins> screen. |")
                .endsWith("</details>\n\n");
    }

    @ParameterizedTest
    @CsvSource({
        "# Big, - \\# Big",
        "1. One, - 1\\. One",
        "- Item, - \\- Item",
        "+ Item, - \\+ Item",
        "---, - \\---",
        "> Quoted, - &gt; Quoted"
    })
    void aReasonIsAnItemAndNothingMore(String reason, String written) {
        assertThat(changedBecause("\"" + reason + "\"").folded(ROOM)).contains("\n" + written + "\n");
    }

    @Test
    void whereThereIsNoRoomForAChangeThereIsNoFold() {
        assertThat(changedBecause("Asked for by staff.").folded(300)).isEmpty();
    }

    private static PaperComment changedBecause(String reason) {
        Review review = new ReviewStory()
                .write("screens.md", "# Screens\n\nLock the screen.\n")
                .commit("2024-09-01")
                .approved()
                .write(
                        "screens.md",
                        ReviewStory.stating("summary-of-changes: " + reason, "# Screens\n\nLock every screen.\n"))
                .commit("2025-03-01")
                .review();
        return new PaperComment(TestPack.plan(review), review.papers().get(0));
    }
}
