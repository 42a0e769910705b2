package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.ReviewStory;
import org.junit.jupiter.api.Test;

class ClauseLifeLineTest {

    private static final String BADGE = "# Gate\n\nWear a badge.\n";

    @Test
    void aClauseThatChangedBeforeSaysInWhichYear() {
        assertThat(life(BADGE, BADGE.replace("a badge", "a red badge"), BADGE.replace("a badge", "a blue badge")))
                .isEqualTo("This clause was last changed in 2024 to 2025.");
    }

    @Test
    void aClauseThatCameLaterSaysSinceWhenItStands() {
        assertThat(life("# Gate\n", BADGE, BADGE.replace("a badge", "a blue badge")))
                .isEqualTo("This clause is unchanged since it was added, in 2024 to 2025.");
    }

    @Test
    void aClauseThatIsPutForwardForTheFirstTimeIsNew() {
        assertThat(life("# Gate\n", "# The gate\n", "# The gate\n\nWear a badge.\n"))
                .isEqualTo("This clause is new.");
    }

    private static String life(String first, String approved, String proposed) {
        PaperView paper = TestPack.paper(
                new ReviewStory()
                        .write("gate.md", first)
                        .commit("2023-10-01")
                        .write("gate.md", approved)
                        .commit("2024-10-01")
                        .approved()
                        .write("gate.md", proposed)
                        .commit("2025-03-01")
                        .review(),
                "gate");
        return paper.changes().get(0).life();
    }
}
