package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.review.Paper.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final String LOCK = "# Screens\n\nLock the screen.\n";

    @Test
    void eachPolicyThatChangesHasAPaperThatSaysHow() {
        Review review = new ReviewStory()
                .write("amended.md", LOCK)
                .write("editorial.md", LOCK)
                .write("facts.md", LOCK)
                .write("gone.md", LOCK)
                .write("same.md", LOCK)
                .commit("2024-09-01")
                .approved()
                .write("amended.md", LOCK.replace("the", "every"))
                .write("editorial.md", LOCK.replace("Lock the", "*Lock* the"))
                .write("facts.md", ReviewStory.stating("owner: Bursar", LOCK))
                .remove("gone.md")
                .write("new.md", "# New\n\nWear a badge.\n")
                .commit("2025-03-01")
                .review();

        assertThat(review.papers())
                .extracting(Paper::policy, Paper::kind)
                .containsExactlyInAnyOrder(
                        tuple("amended", Kind.AMENDED),
                        tuple("editorial", Kind.EDITORIAL),
                        tuple("facts", Kind.FACTS),
                        tuple("gone", Kind.WITHDRAWN),
                        tuple("new", Kind.NEW));
        assertThat(review.unchanged())
                .extracting(proposal -> proposal.policy().id())
                .containsExactly("same");
    }

    @Test
    void aTextWithAnotherCodeIsAPaperThoughNoClauseDiffers() {
        Review review = new ReviewStory()
                .write("screens.md", LOCK)
                .commit("2024-09-01")
                .approved()
                .write("screens.md", LOCK + "\n<!-- See the audit. -->\n")
                .commit("2025-03-01")
                .review();

        assertThat(review.papers()).extracting(Paper::kind).containsExactly(Kind.EDITORIAL);
    }

    @Test
    void withoutAnyApprovalEverythingIsNew() {
        Review review =
                new ReviewStory().write("screens.md", LOCK).commit("2024-09-01").review();

        assertThat(review.papers()).extracting(Paper::kind).containsExactly(Kind.NEW);
    }

    @Test
    void whatTheMeetingDecidesComesFirstThenWhatItAdoptsThenWhatItNotes() {
        Review review = new ReviewStory()
                .write("a.md", ReviewStory.stating("title: A; approver: Head teacher", LOCK))
                .write("b.md", ReviewStory.stating("title: B; approver: Hill Learning Trust", LOCK))
                .write("d.md", ReviewStory.stating("title: Drones; approver: Governing body", LOCK))
                .write("c.md", ReviewStory.stating("title: The cycle shed; approver: Governing body", LOCK))
                .commit("2024-09-01")
                .review();

        assertThat(review.papers()).extracting(Paper::item).containsExactly(1, 2, 3, 4);
        assertThat(review.papers()).extracting(Paper::title).containsExactly("The cycle shed", "Drones", "B", "A");
    }

    @Test
    void anAgendaLimitedToSomePoliciesNamesThoseItLeavesOut() {
        Review review = changedAndUnchanged().only("screens@0000-0000").review();

        assertThat(review.papers()).extracting(Paper::policy).containsExactly("screens");
        assertThat(review.leftOut())
                .extracting(proposal -> proposal.policy().id())
                .containsExactly("badges");
    }

    @Test
    void aPolicyThatIsAskedForAndDoesNotChangeIsNoFault() {
        Review review = changedAndUnchanged().only("doors").review();

        assertThat(review.papers()).isEmpty();
        assertThat(review.unchanged())
                .extracting(proposal -> proposal.policy().id())
                .containsExactly("doors");
    }

    @Test
    void anUnknownPolicyIsRefusedWithTheNearestName() {
        ReviewStory story = changedAndUnchanged().only("screnes");

        assertThatThrownBy(story::review)
                .isInstanceOf(HandbookException.class)
                .hasMessage("aup.policies names \"screnes\", but no policy has that id.\n  Did you mean \"screens\"?");
    }

    @Test
    void withoutANearNameTheKnownOnesAreListed() {
        ReviewStory story = changedAndUnchanged().only("anything");

        assertThatThrownBy(story::review).hasMessageEndingWith("Name one of badges, doors, screens.");
    }

    @Test
    void unchangedPoliciesStandByTitle() {
        Review review = new ReviewStory()
                .write("x.md", "# The attendance of pupils\n\nCome in time.\n")
                .write("y.md", "# \u00c9toile club\n\nLook up.\n")
                .write("z.md", "# Badges\n\nWear one.\n")
                .commit("2024-09-01")
                .approved()
                .review();

        assertThat(review.unchanged())
                .extracting(Paper::title)
                .isEqualTo(List.of("The attendance of pupils", "Badges", "\u00c9toile club"));
    }

    private static ReviewStory changedAndUnchanged() {
        return new ReviewStory()
                .write("screens.md", LOCK)
                .write("badges.md", "# Badges\n\nWear a badge.\n")
                .write("doors.md", "# Doors\n\nShut the door.\n")
                .commit("2024-09-01")
                .approved()
                .write("screens.md", LOCK.replace("the", "every"))
                .write("badges.md", "# Badges\n\nWear two badges.\n")
                .commit("2025-03-01");
    }
}
