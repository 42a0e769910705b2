package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.PolicyStory.remove;
import static io.github.policyhandbook.edition.PolicyStory.rename;
import static io.github.policyhandbook.edition.PolicyStory.write;
import static io.github.policyhandbook.edition.StoryReader.proposals;
import static io.github.policyhandbook.edition.StoryReader.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalResolverTest {

    private static final String TODAY = "2025-03-01";
    private static final String APPROVED = "approved: 2024-09-12";

    private final PolicyStory story = new PolicyStory();

    @Test
    void withoutAnyApprovalAllIsNew() {
        story.revision("2024-09-12", "aup.md", "", "One.").revision("2024-10-01", "aup.md", "", "Two.");

        assertThat(proposed()).containsExactly("aup: nothing -> Two.");
        assertThat(only().approvedFacts()).isEqualTo(FrontMatter.EMPTY);
    }

    @Test
    void whatWasChangedSinceItsApprovalIsPutForwardAgainstIt() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .revision("2024-10-01", "aup.md", APPROVED, "Two.")
                .uncommitted(write("aup.md", APPROVED, "Three."));

        assertThat(proposed()).containsExactly("aup: One. -> Three.");
        assertThat(only().file().orElseThrow().path()).isEqualTo("policies/aup.md");
    }

    @Test
    void whatStandsAsItWasApprovedIsListedToo() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.").revision("2024-10-01", "pay.md", "", "Pay.");

        assertThat(proposed()).containsExactly("aup: One. -> One.", "pay: nothing -> Pay.");
        assertThat(story.proposed(TODAY).proposals().get(0).approved())
                .isEqualTo(story.proposed(TODAY).proposals().get(0).proposed());
    }

    @Test
    void anUncommittedApprovalIsOneToo() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .revision("2024-10-01", "aup.md", APPROVED + "; status: draft", "Two.")
                .uncommitted(write("aup.md", "approved: 2025-02-20; status: approved", "Two."));

        assertThat(proposed()).containsExactly("aup: Two. -> Two.");
    }

    @Test
    void anApprovalThatIsToComeIsNoneYet() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .revision("2024-10-01", "aup.md", "approved: 2025-03-20", "Two.");

        assertThat(proposals(story.proposed("2025-03-19"))).containsExactly("aup: One. -> Two.");
        assertThat(proposals(story.proposed("2025-03-20"))).containsExactly("aup: Two. -> Two.");
    }

    @Test
    void aDraftIsPutForwardAndNeverApprovedByTheDatesItStates() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .revision("2024-10-01", "aup.md", "approved: 2024-10-01; approved-by: Head; status: draft", "Two.")
                .revision("2024-10-02", "new.md", "approved: 2024-10-01; status: draft", "New.");

        assertThat(proposed()).containsExactly("aup: One. -> Two.", "new: nothing -> New.");
    }

    @Test
    void aDraftsFactsAreComparedAsWritten() {
        story.revision("2024-09-12", "aup.md", APPROVED + "; owner: Head", "One.")
                .revision("2024-10-01", "aup.md", APPROVED + "; owner: Bursar; status: draft", "Two.");

        assertThat(only().approvedFacts().owner()).contains("Head");
        assertThat(only().proposedFacts().owner()).contains("Bursar");
        assertThat(only().proposedFacts().isDraft()).isTrue();
        assertThat(only().proposedFacts().approved()).isPresent();
    }

    @Test
    void draftsAreAllPublishedByTheNewestRevisionWithTheirOwnReasons() {
        story.revision("2024-09-12", "Adopt", write("aup.md", APPROVED, "One."), write("pay.md", APPROVED, "Pay."))
                .revision("2024-10-01", "Rethink", write("aup.md", APPROVED + "; status: draft", "Two."))
                .revision("2024-10-02", "Cut", write("aup.md", APPROVED + "; status: draft", "Three."))
                .revision("2024-10-03", "Raise", write("pay.md", APPROVED + "; status: draft", "More."))
                .revision("2024-10-04", "Mend the build");

        List<Proposal> all = story.proposed(TODAY).proposals();

        assertThat(all)
                .extracting(
                        proposal -> proposal.proposed().orElseThrow().revision().position())
                .containsExactly(4, 4);
        assertThat(all)
                .extracting(
                        proposal -> proposal.proposed().orElseThrow().revision().subject())
                .containsExactly(Optional.of("Cut"), Optional.of("Raise"));
        assertThat(all.get(0).policy().revisions())
                .extracting(PolicyRevision::isDraft)
                .containsExactly(false, true, true, false);
        assertThat(all.get(0).policy().revisions())
                .extracting(file -> file.revision().subject().orElseThrow())
                .containsExactly("Adopt", "Rethink", "Cut", "Cut");
    }

    @Test
    void whatWasChangedBackIsUnchanged() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .revision("2024-10-01", "aup.md", APPROVED, "Two.")
                .revision("2024-11-01", "aup.md", APPROVED + "; status: draft", "One.");

        assertThat(proposed()).containsExactly("aup: One. -> One.");
    }

    @Test
    void factsStatedAfterTheApprovalArePutForward() {
        story.revision("2024-09-12", "aup.md", APPROVED + "; owner: Head", "One.")
                .revision("2024-10-01", "aup.md", APPROVED + "; owner: Bursar", "One.");

        assertThat(proposed()).containsExactly("aup: One. -> One.");
        assertThat(only().approvedFacts().owner()).contains("Head");
        assertThat(only().proposedFacts().owner()).contains("Bursar");
    }

    @Test
    void aNewApprovalOfTheSameTextApprovesTheFactsOfThen() {
        story.revision("2024-09-12", "aup.md", APPROVED + "; owner: Head", "One.")
                .revision("2024-10-01", "aup.md", "approved: 2024-10-01; owner: Bursar", "One.");

        assertThat(only().approvedFacts().owner()).contains("Bursar");
    }

    @Test
    void aBaselineApprovesAllThatWasPublishedByThen() {
        story.revision("2024-09-12", "aup.md", "owner: Head", "One.")
                .revision("2024-09-13", "aup.md", "owner: Bursar", "One.")
                .revision("2024-09-14", "aup.md", "status: draft; owner: Caretaker", "Draft.")
                .baseline()
                .revision("2024-10-01", "aup.md", "approved: 2024-10-01; owner: Clerk", "Two.")
                .revision("2024-10-02", "new.md", "approved: 2024-10-02", "New.");

        ProposedHandbook handbook = story.proposed(TODAY);

        assertThat(proposals(handbook)).containsExactly("aup: One. -> Two.", "new: nothing -> New.");
        assertThat(handbook.proposals().get(0).approvedFacts().owner()).contains("Bursar");
        assertThat(handbook.baseline()).map(Revision::position).contains(2);
        assertThat(handbook.approved().revision().position()).isEqualTo(2);
        assertThat(handbook.proposed().revision().position()).isEqualTo(4);
    }

    @Test
    void aPolicyRenamedByFileAndIdStaysOne() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .uncommitted(rename("aup.md", "ict/use.md", APPROVED + "; id: acceptable-use", "Two."));

        assertThat(proposed()).containsExactly("acceptable-use: One. -> Two.");
        assertThat(only().file().orElseThrow().path()).isEqualTo("policies/ict/use.md");
    }

    @Test
    void governorsMayReadEveryDraftAndEveryName() {
        story.revision("2024-09-12", "aup.md", APPROVED + "; readers: governors", "See [pay](pay.md).")
                .revision("2024-10-01", "pay.md", "readers: governors; status: draft; id: salaries", "Pay.")
                .revision("2024-10-02", "Rename", rename("pay.md", "wages.md", "status: draft; id: wages", "Pay."));

        Proposal aup = story.proposed(TODAY).proposals().get(0);

        assertThat(proposed())
                .containsExactly("aup: See [pay](pay.md). -> See [pay](pay.md).", "wages: nothing -> Pay.");
        assertThat(aup.proposed()
                        .orElseThrow()
                        .text()
                        .clauses()
                        .get(0)
                        .links()
                        .get(0)
                        .target())
                .isEqualTo("pay.md");
    }

    @Test
    void subjectsAreToldUnlessTheSchoolTellsNone() {
        story.revision("2024-10-01", "pay.md", "status: draft", "Pay.");

        assertThat(only().proposed().orElseThrow().revision().subject()).contains("Change pay.md");
        story.withoutSubjects();
        assertThat(only().proposed().orElseThrow().revision().subject()).isEmpty();
    }

    @Test
    void aPolicyThatNeverWasMoreThanADraftAndIsGoneIsNoProposal() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .revision("2024-10-01", "pay.md", "status: draft", "Pay.")
                .uncommitted(remove("pay.md"));

        assertThat(proposed()).containsExactly("aup: One. -> One.");
    }

    @Test
    void aDraftsFaultsAreToldOnceAndStopTheReview() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .revision("2024-10-01", "aup.md", "status: draft; error: the date is odd", "Two.")
                .revision("2024-10-02", "aup.md", "status: draft; error: the date is odd", "Three.");

        assertThat(told(story.proposed(TODAY).findings())).containsExactly("ERROR policies/aup.md: the date is odd");
    }

    @Test
    void ofADraftThoseDatesAreToldTooThatCountForNothing() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .revision("2024-10-01", "aup.md", "status: draft; approved: 1924-10-01", "Two.");

        assertThat(told(story.proposed(TODAY).findings()))
                .containsExactly(
                        "WARNING policies/aup.md: the date of \"approved\", 1 October 1924, is before 1990 and is"
                                + " taken for a slip");
    }

    @Test
    void aFaultThatIsMendedInTheProposalOnlyWarns() {
        story.revision("2024-09-12", "aup.md", APPROVED + "; error: the date is odd", "One.")
                .uncommitted(write("aup.md", APPROVED, "Two."));

        assertThat(told(story.proposed(TODAY).findings()))
                .containsExactly(
                        "WARNING policies/aup.md: the date is odd, in the old commit a1b2c30 of 12 September 2024");
    }

    @Test
    void whatIsNotCommittedHasNoWrongClock() {
        story.revision("2031-09-12", "aup.md", "", "One.").uncommitted(write("aup.md", "", "Two."));

        assertThat(told(story.proposed(TODAY).findings()))
                .hasSize(1)
                .first()
                .asString()
                .contains("commit a1b2c30");
    }

    @Test
    void theHomePagesDraftIsPutForwardToo() {
        story.revision("2024-09-12", "index.md", "", "Welcome.")
                .revision("2024-10-01", "index.md", "status: draft", "Welcome back.");

        assertThat(story.proposed(TODAY)
                        .handbook()
                        .home()
                        .orElseThrow()
                        .text()
                        .clauses()
                        .get(0)
                        .text())
                .isEqualTo("Welcome back.");
    }

    @Test
    void eachSidesEditionHoldsItsTexts() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .revision("2024-09-13", "pay.md", APPROVED, "Pay.")
                .revision("2024-10-01", "aup.md", APPROVED, "Two.")
                .uncommitted(remove("pay.md"), write("new.md", "", "New."));

        ProposedHandbook handbook = story.proposed(TODAY);

        assertThat(texts(handbook.approved())).containsExactly("One.", "Pay.");
        assertThat(texts(handbook.proposed())).containsExactly("Two.", "New.");
    }

    @Test
    void aDraftOfTheNewestRevisionIsThatRevisionsText() {
        story.revision("2024-09-12", "aup.md", APPROVED, "One.")
                .revision("2024-10-01", "aup.md", APPROVED + "; status: draft", "Two.");

        assertThat(only().policy().revisions())
                .extracting(PolicyRevision::isDraft)
                .containsExactly(false, false);
    }

    @Test
    void factsStatedOverTheSameTextSinceABaselineArePutForward() {
        story.revision("2024-09-12", "aup.md", "owner: Head", "One.")
                .baseline()
                .revision("2024-10-01", "aup.md", "owner: Bursar", "One.");

        assertThat(only().approvedFacts().owner()).contains("Head");
        assertThat(only().proposedFacts().owner()).contains("Bursar");
    }

    private List<String> proposed() {
        return proposals(story.proposed(TODAY));
    }

    private Proposal only() {
        List<Proposal> all = story.proposed(TODAY).proposals();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<String> texts(Edition edition) {
        return edition.entries().stream()
                .map(entry -> entry.version().text().clauses().get(0).text())
                .toList();
    }
}
