package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastChangeTest {

    private static final String SIT = "Sit straight at every desk.\n\n";

    @Test
    void aClauseTellsWhenItsWordsChangedLast() {
        Review review = new ReviewStory()
                .write("a.md", SIT + "Lock the screen at night.\n")
                .commit("2022-09-05")
                .write("a.md", SIT + "Lock the screen each night.\n")
                .commit("2023-10-02")
                .write("a.md", "Lock the screen each night.\n\n" + SIT)
                .commit("2024-01-08")
                .approved()
                .write("a.md", "Lock every screen each night.\n\n" + SIT)
                .commit("2025-03-01")
                .review();

        assertThat(lastChange(review)).contains(new LastChange(Happening.AMENDED, LocalDate.of(2023, 10, 2), false));
    }

    @Test
    void aClauseThatNeverChangedStandsSinceThePolicyBegan() {
        Review review = new ReviewStory()
                .write("a.md", SIT + "Lock the screen at night.\n")
                .commit("2022-09-05")
                .approved()
                .write("a.md", SIT + "Lock the screen each night.\n")
                .commit("2025-03-01")
                .review();

        assertThat(lastChange(review)).contains(new LastChange(Happening.FIRST_SEEN, LocalDate.of(2022, 9, 5), true));
    }

    @Test
    void aClauseThatCameLaterStandsSinceThen() {
        Review review = new ReviewStory()
                .write("a.md", SIT)
                .commit("2022-09-05")
                .write("a.md", SIT + "Lock the screen at night.\n")
                .commit("2023-10-02")
                .approved()
                .write("a.md", SIT)
                .commit("2025-03-01")
                .review();

        assertThat(lastChange(review)).contains(new LastChange(Happening.FIRST_SEEN, LocalDate.of(2023, 10, 2), false));
    }

    @Test
    void aClauseThatComesBackTellsWhenItWasTakenOut() {
        Review review = new ReviewStory()
                .write("a.md", SIT + "Lock the screen at night.\n")
                .commit("2022-09-05")
                .write("a.md", SIT)
                .commit("2023-10-02")
                .approved()
                .write("a.md", SIT + "Lock the screen at night.\n")
                .commit("2025-03-01")
                .review();

        assertThat(lastChange(review)).contains(new LastChange(Happening.REMOVED, LocalDate.of(2023, 10, 2), false));
    }

    @Test
    void aNewClauseHasNoPast() {
        Review review = new ReviewStory()
                .write("a.md", SIT)
                .commit("2022-09-05")
                .approved()
                .write("a.md", SIT + "Wear a badge.\n")
                .commit("2025-03-01")
                .review();

        assertThat(lastChange(review)).isEmpty();
    }

    @Test
    void whatWasPublishedWithoutApprovalIsPartOfWhatIsPutForward() {
        Review review = new ReviewStory()
                .write("a.md", ReviewStory.stating("approved: 2022-09-05", SIT + "Lock the screen at night.\n"))
                .commit("2022-09-05")
                .write("a.md", ReviewStory.stating("approved: 2022-09-05", SIT + "Lock the screen each night.\n"))
                .commit("2025-03-01")
                .review();

        assertThat(lastChange(review)).contains(new LastChange(Happening.FIRST_SEEN, LocalDate.of(2022, 9, 5), true));
    }

    private static Optional<LastChange> lastChange(Review review) {
        Paper paper = review.papers().get(0);
        ClauseChange changed = paper.comparison().changes().stream()
                .filter(ClauseChange::isChange)
                .findFirst()
                .orElseThrow();
        return LastChange.of(review.comparison(), paper, changed);
    }
}
