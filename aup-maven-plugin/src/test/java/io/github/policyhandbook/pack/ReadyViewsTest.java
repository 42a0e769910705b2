package io.github.policyhandbook.pack;

import static io.github.policyhandbook.review.ReviewStory.stating;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.ReviewStory;
import io.github.policyhandbook.site.PageLink;
import io.github.policyhandbook.site.TestIdentity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadyViewsTest {

    @Test
    void whatAPaperLacksIsToldWithTheLineToWriteAndItsFile() {
        ReadyView ready = ready(new ReviewStory()
                .write("a.md", stating("approver: Governing body", "# Apples\n\nEat.\n"))
                .commit("2024-09-01")
                .at("Full governing body", "2025-05-14")
                .review());

        assertThat(ready.ready()).isFalse();
        assertThat(ready.sentence()).isEqualTo("2 things are still missing.");
        assertThat(ready.pack()).isEmpty();
        assertThat(ready.where()).contains("between the two lines");
        assertThat(ready.papers()).singleElement().satisfies(lacking -> {
            assertThat(lacking.paper()).isEqualTo(new PageLink("Apples", "#aup-policy-a"));
            assertThat(lacking.file()).isEqualTo("policies/a.md");
            assertThat(lacking.missing())
                    .extracting(ReadyView.Missing::example)
                    .containsExactly("review: 2026-05-14", "owner: Deputy head");
            assertThat(lacking.block()).isEmpty();
        });
    }

    @Test
    void aTextApprovedInSummerIsToSayFromWhenItApplies() {
        ReadyView ready = ready(new ReviewStory()
                .write(
                        "a.md",
                        stating("approver: Governing body; owner: Bursar; review-every: P1Y", "# Apples\n\nEat.\n"))
                .commit("2024-09-01")
                .at("Full governing body", "2025-07-02")
                .review());

        assertThat(ready.papers().get(0).missing())
                .extracting(ReadyView.Missing::example)
                .containsExactly("effective: 2025-09-01");
    }

    @Test
    void whatThePackItselfLacksIsToldWithThePieceOfTheCommand() {
        Review review = new ReviewStory()
                .write("a.md", "Eat.\n")
                .commit("2024-09-01")
                .approved()
                .review();

        ReadyView ready =
                new ReadyViews(review, TestPack.plan(review, TestIdentity.of("Handbook", Optional.empty()))).view();

        assertThat(ready.pack())
                .extracting(ReadyView.Missing::example)
                .containsExactly(
                        "\"-Daup.meeting=Full governing body, spring term\"",
                        "\"-Daup.meetingDate=2025-04-01\"",
                        "\"-Daup.organisation=Hill School\"");
    }

    @Test
    void aFileWithoutFactsIsGivenTheWholeBlockToPaste() {
        ReadyView ready = ready(new ReviewStory()
                .write("a.md", "# Apples\n\nEat.\n")
                .commit("2024-09-01")
                .at("Full governing body", "2025-05-14")
                .review());

        assertThat(ready.papers().get(0).block()).isEqualTo("""
                ---
                approver: Full governing body
                review: 2026-05-14
                owner: Deputy head
                ---""");
        assertThat(ready.papers().get(0).missing())
                .extracting(ReadyView.Missing::example)
                .containsOnly("");
        assertThat(ready.where()).isEmpty();
    }

    @Test
    void howToGiveAReasonForAPolicyWhoseFileIsGoneIsToldThoughAllIsReady() {
        ReadyView ready = ready(new ReviewStory()
                .write("a.md", "# Apples\n\nEat.\n")
                .commit("2024-09-01")
                .approved()
                .remove("a.md")
                .commit("2025-03-01")
                .at("Full governing body", "2025-05-14")
                .review());

        assertThat(ready.ready()).isTrue();
        assertThat(ready.gone())
                .startsWith("The file of \u201cApples\u201d is gone")
                .contains("status: draft", "withdrawn:", "summary-of-changes:");
    }

    @Test
    void nothingMissingIsReady() {
        ReadyView ready = ready(new ReviewStory()
                .write("a.md", "Eat.\n")
                .commit("2024-09-01")
                .approved()
                .at("Full governing body", "2025-05-14")
                .review());

        assertThat(ready.ready()).isTrue();
        assertThat(ready.sentence()).startsWith("Ready.");
        assertThat(ready.papers()).isEmpty();
    }

    private static ReadyView ready(Review review) {
        return new ReadyViews(review, TestPack.plan(review)).view();
    }
}
