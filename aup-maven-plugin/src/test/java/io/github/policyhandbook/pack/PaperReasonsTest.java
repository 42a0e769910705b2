package io.github.policyhandbook.pack;

import static io.github.policyhandbook.review.ReviewStory.stating;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.ReviewStory;
import org.junit.jupiter.api.Test;

class PaperReasonsTest {

    private static final String LOCK = "Lock the screen.\n";

    @Test
    void whatIsStatedForTheMeetingStandsBeforeTheNotesMadeOnTheWay() {
        PaperView.Why why = why(stating("summary-of-changes: A laptop was lost.", "Lock every screen.\n"));

        assertThat(why.reasons()).containsExactly("A laptop was lost.");
        assertThat(why.moreCount()).isEqualTo("1 note made on the way");
        assertThat(why.more()).containsExactly("Revise on 2025-03-01");
    }

    @Test
    void withoutItTheNotesAreTheReason() {
        PaperView.Why why = why("Lock every screen.\n");

        assertThat(why.reasons()).containsExactly("Revise on 2025-03-01");
        assertThat(why.moreCount()).isEmpty();
    }

    @Test
    void theReasonForAnEndThatIsStillToComeCounts() {
        PaperView.Why why =
                why(stating("status: withdrawn; withdrawn: 2025-08-31; summary-of-changes: Nobody uses it.", LOCK));

        assertThat(why.reasons()).containsExactly("Nobody uses it.");
    }

    @Test
    void aPolicyWhoseFactsAloneChangeOwesNoReason() {
        assertThat(why(stating("owner: Bursar", LOCK)).reasons()).isEmpty();
    }

    private static PaperView.Why why(String proposed) {
        return TestPack.paper(
                        new ReviewStory()
                                .write("screens.md", LOCK)
                                .commit("2024-09-01")
                                .approved()
                                .write("screens.md", proposed)
                                .commit("2025-03-01")
                                .review(),
                        "screens")
                .why();
    }
}
