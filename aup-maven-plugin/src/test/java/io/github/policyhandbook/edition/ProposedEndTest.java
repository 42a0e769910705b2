package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.PolicyStory.remove;
import static io.github.policyhandbook.edition.PolicyStory.write;
import static io.github.policyhandbook.edition.StoryReader.proposals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies that are to end, that ended, and that come back, as a review sees them. */
class ProposedEndTest {

    private static final String APPROVED = "approved: 2024-09-12; owner: Head";
    private static final String WITHDRAWN = "status: withdrawn; approved: 2024-09-12; withdrawn: 2025-08-31";

    private final PolicyStory story = new PolicyStory().revision("2024-09-12", "aup.md", APPROVED, "One.");

    @Test
    void aDeletedFileThatIsNotCommittedIsAWithdrawalPutForward() {
        story.uncommitted(remove("aup.md"));

        assertThat(proposed()).containsExactly("aup: One. -> nothing");
        assertThat(only().approvedFacts().owner()).contains("Head");
        assertThat(only().proposedFacts()).isEqualTo(FrontMatter.EMPTY);
        assertThat(only().file()).isEmpty();
    }

    @Test
    void soIsAWithdrawnStatusThatIsNotCommitted() {
        story.uncommitted(write("aup.md", WITHDRAWN, "One."));

        assertThat(proposed()).containsExactly("aup: One. -> nothing");
        assertThat(only().proposedFacts().withdrawn()).contains(LocalDate.of(2025, 8, 31));
        assertThat(only().file().orElseThrow().path()).isEqualTo("policies/aup.md");
    }

    @Test
    void anUncommittedWithdrawalThatStatesItsOwnApprovalIsDecided() {
        story.uncommitted(write("aup.md", "status: withdrawn; approved: 2025-02-20", "One."));

        assertThat(proposed()).isEmpty();
    }

    @Test
    void aCommittedWithdrawalIsDone() {
        story.revision("2024-10-01", "aup.md", WITHDRAWN, "One.");
        assertThat(proposed()).isEmpty();

        story.uncommitted(write("aup.md", WITHDRAWN + "; replaced-by: ict", "One."));
        assertThat(proposed()).isEmpty();
    }

    @Test
    void aCommittedRemovalIsDone() {
        story.revision("2024-10-01", "Drop", remove("aup.md"));

        assertThat(proposed()).isEmpty();
    }

    @Test
    void theFileOfAWithdrawnPolicyMayGo() {
        story.revision("2024-10-01", "aup.md", WITHDRAWN, "One.").uncommitted(remove("aup.md"));

        assertThat(proposed()).isEmpty();
    }

    @Test
    void aDraftThatStatesADayOfWithdrawalPutsTheEndForward() {
        story.revision("2024-10-01", "aup.md", APPROVED + "; status: draft; withdrawn: 2025-08-31", "One.")
                .revision("2024-10-02", "Mend the build");

        assertThat(proposed()).containsExactly("aup: One. -> nothing");
        assertThat(only().proposedFacts().isDraft()).isTrue();
        assertThat(only().proposedFacts().withdrawn()).contains(LocalDate.of(2025, 8, 31));
        assertThat(only().file()).isPresent();
    }

    @Test
    void aDraftThatOnlyCarriesAnAnnouncedEndIsAText() {
        String announced = APPROVED + "; withdrawn: 2025-08-31";
        PolicyStory carrying = new PolicyStory()
                .revision("2024-09-12", "aup.md", announced, "One.")
                .revision("2024-10-01", "aup.md", announced + "; status: draft", "Two.");

        assertThat(proposals(carrying.proposed("2025-03-01"))).containsExactly("aup: One. -> Two.");
    }

    @Test
    void aDraftThatWasNeverPublishedCannotEnd() {
        story.revision("2024-10-01", "new.md", "status: draft; withdrawn: 2025-08-31", "New.");

        assertThat(proposed()).containsExactly("aup: One. -> One.", "new: nothing -> New.");
    }

    @Test
    void aTextThatNobodyApprovedMayBeWithdrawnToo() {
        PolicyStory unapproved = new PolicyStory()
                .revision("2024-09-12", "aup.md", "owner: Head", "One.")
                .revision("2024-09-13", "aup.md", "owner: Head", "Two.")
                .uncommitted(remove("aup.md"));

        assertThat(proposals(unapproved.proposed("2025-03-01"))).containsExactly("aup: Two. -> nothing");
    }

    @Test
    void sinceABaselineCommittedEndsArePutForward() {
        story.revision("2024-09-13", "pay.md", "", "Pay.")
                .revision("2024-09-14", "old.md", "status: withdrawn", "Old.")
                .baseline()
                .revision("2024-10-01", "aup.md", WITHDRAWN, "One.")
                .revision("2024-10-02", "Drop", remove("pay.md"));

        assertThat(proposed()).containsExactly("aup: One. -> nothing", "pay: Pay. -> nothing");
    }

    @Test
    void whatCameAndWentSinceABaselineIsNoProposal() {
        story.baseline().revision("2024-09-13", "pay.md", "", "Pay.").revision("2024-10-02", "Drop", remove("pay.md"));

        assertThat(proposed()).containsExactly("aup: One. -> One.");
    }

    @Test
    void aWithdrawnPolicyThatComesBackIsNew() {
        story.revision("2024-10-01", "aup.md", WITHDRAWN, "One.")
                .revision("2024-11-01", "aup.md", APPROVED + "; status: draft", "One.");
        assertThat(proposed()).containsExactly("aup: nothing -> One.");

        story.revision("2024-12-01", "aup.md", "approved: 2024-12-01", "One.")
                .uncommitted(write("aup.md", "approved: 2024-12-01", "Two."));
        assertThat(proposed()).containsExactly("aup: One. -> Two.");
    }

    @Test
    void aFileThatWasGoneForAWhileIsAsApprovedAsBefore() {
        story.revision("2024-10-01", "Drop by mistake", remove("aup.md"))
                .revision("2024-10-02", "aup.md", APPROVED, "One.");

        assertThat(proposed()).containsExactly("aup: One. -> One.");
    }

    @Test
    void aFileThatIsWithdrawnAsItComesWasNeverThere() {
        PolicyStory folder = new PolicyStory()
                .revision("2024-09-12", "Begin", write("aup.md", "", "One."))
                .uncommitted(write("old.md", WITHDRAWN, "Old."), write("new.md", APPROVED, "New."));

        assertThat(proposals(folder.proposed("2025-03-01")))
                .containsExactly("aup: nothing -> One.", "new: New. -> New.");
    }

    @Test
    void anEndIsPutForwardAgainstTheTextThatWasApprovedLast() {
        story.revision("2024-10-01", "aup.md", APPROVED, "Two.").uncommitted(remove("aup.md"));

        assertThat(proposed()).containsExactly("aup: One. -> nothing");
    }

    @Test
    void wordsThatCameWithTheEndAreNotTheOnesThatEnd() {
        PolicyStory unapproved = new PolicyStory()
                .revision("2024-09-12", "aup.md", "", "One.")
                .uncommitted(write("aup.md", "status: withdrawn; withdrawn: 2025-08-31", "Until August only."));

        assertThat(proposals(unapproved.proposed("2025-03-01"))).containsExactly("aup: One. -> nothing");
    }

    @Test
    void anUncommittedWithdrawalWhoseApprovalIsToComeIsPutForward() {
        story.uncommitted(write("aup.md", "status: withdrawn; approved: 2025-03-20", "One."));

        assertThat(proposed()).containsExactly("aup: One. -> nothing");
        assertThat(proposals(story.proposed("2025-03-20"))).isEmpty();
    }

    private List<String> proposed() {
        return proposals(story.proposed("2025-03-01"));
    }

    private Proposal only() {
        List<Proposal> all = story.proposed("2025-03-01").proposals();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
