package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadFirstTest {

    @Test
    void wordsNotToBeMissedComeFirstThenTheMostWords() {
        Review review = new ReviewStory()
                .write("a.md", "Sit down.\n")
                .write("b.md", "Staff must sit.\n")
                .write("c.md", "Sit down.\n")
                .write("d.md", "Sit down.\n")
                .commit("2024-09-01")
                .approved()
                .write("a.md", "Sit down.\n\nStand tall.\n")
                .write("b.md", "Staff may sit.\n")
                .write("c.md", "Sit down.\n\n" + "Stand tall now. ".repeat(100) + "\n")
                .write("d.md", "Sit down.\n\nStand.\n")
                .commit("2025-03-01")
                .review();

        ReadFirst first = ReadFirst.of(review);

        assertThat(first.papers()).extracting(Paper::policy).containsExactly("b", "c", "a");
        assertThat(first.seconds())
                .isEqualTo(first.papers().stream()
                        .mapToInt(paper -> paper.weight().seconds())
                        .sum());
        assertThat(first.halfMinutes()).isEqualTo(3);
    }

    @Test
    void threePapersCanAllBeRead() {
        Review review = new ReviewStory()
                .write("a.md", "Sit down.\n")
                .write("b.md", "Sit up.\n")
                .write("c.md", "Sit still.\n")
                .commit("2025-03-01")
                .review();

        assertThat(ReadFirst.of(review).papers()).isEmpty();
    }

    @Test
    void aPaperWithoutAnythingToReadIsNotAmongThem() {
        Review review = new ReviewStory()
                .write("a.md", "Sit down.\n")
                .write("b.md", "Sit up.\n")
                .write("c.md", "Sit still.\n")
                .write("d.md", "Sit.\n")
                .commit("2024-09-01")
                .approved()
                .remove("a.md")
                .write("b.md", ReviewStory.stating("owner: Bursar", "Sit up.\n"))
                .write("c.md", "Sit very still.\n")
                .write("d.md", "*Sit*.\n")
                .commit("2025-03-01")
                .review();

        assertThat(ReadFirst.of(review).papers()).extracting(Paper::policy).containsExactly("a", "c");
    }
}
