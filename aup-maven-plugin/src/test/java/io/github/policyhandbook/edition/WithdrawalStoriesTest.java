package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.StoryReader.ids;
import static io.github.policyhandbook.edition.StoryReader.inForce;
import static io.github.policyhandbook.edition.StoryReader.milestones;
import static io.github.policyhandbook.edition.StoryReader.policy;
import static io.github.policyhandbook.edition.StoryReader.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WithdrawalStoriesTest {

    private static final String TODAY = "2025-03-01";

    private final PolicyStory story = new PolicyStory().revision("2023-09-12", "aup.md", "", "Text.");

    @Test
    void aStatusOfWithdrawnEndsThePolicyOnItsStatedDay() {
        story.revision(
                "2024-06-01", "aup.md", "status: withdrawn; withdrawn: 2024-08-31; replaced-by: devices", "Text.");

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(milestones(handbook, "aup")).containsExactly("2023-09-12 COMMITTED Text.", "2024-08-31 ended");
        assertThat(inForce(handbook, "aup", "2024-08-30")).isEqualTo("Text.");
        assertThat(inForce(handbook, "aup", "2024-08-31")).isEqualTo("none");
        Withdrawal end =
                policy(handbook, "aup").withdrawnOn(LocalDate.parse(TODAY)).orElseThrow();
        assertThat(end.removed()).isFalse();
        assertThat(end.facts().replacedBy()).contains("devices");
    }

    @Test
    void withoutADayOfItsOwnItIsDatedByTheApprovalOrTheCommit() {
        PolicyStory other = new PolicyStory()
                .revision("2023-09-12", "aup.md", "approved: 2023-09-12", "Text.")
                .revision("2024-06-10", "aup.md", "approved: 2023-09-12; status: withdrawn", "Text.");
        story.revision("2024-06-10", "aup.md", "approved: 2024-06-04; status: withdrawn", "Text.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup")).last().isEqualTo("2024-06-04 ended");
        assertThat(milestones(other.today(TODAY).handbook(), "aup")).last().isEqualTo("2024-06-10 ended");
    }

    @Test
    void anEndAnnouncedInAdvanceHoldsWhenTheStatusFollows() {
        story.revision("2024-05-01", "aup.md", "withdrawn: 2024-08-31", "Text.")
                .revision("2024-09-20", "aup.md", "withdrawn: 2024-08-31; status: withdrawn", "Text.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup")).last().isEqualTo("2024-08-31 ended");
    }

    @Test
    void theRemovalOfTheFileEndsThePolicyAtItsCommit() {
        story.revision("2024-06-10", "Tidy up", PolicyStory.remove("aup.md"));

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(milestones(handbook, "aup")).containsExactly("2023-09-12 COMMITTED Text.", "2024-06-10 ended");
        assertThat(policy(handbook, "aup")
                        .withdrawnOn(LocalDate.parse(TODAY))
                        .orElseThrow()
                        .removed())
                .isTrue();
    }

    @Test
    void aFileThatReturnsResumesItsPolicyEvenWithTheSameText() {
        story.revision("2024-06-10", "Tidy up", PolicyStory.remove("aup.md"))
                .revision("2024-10-10", "aup.md", "", "Text.");

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(milestones(handbook, "aup"))
                .containsExactly("2023-09-12 COMMITTED Text.", "2024-06-10 ended", "2024-10-10 COMMITTED Text.");
        assertThat(policy(handbook, "aup").spans()).hasSize(2);
    }

    @Test
    void aPolicyThatIsWithdrawnTwiceEndsTheSecondTimeOnItsSecondDay() {
        story.revision("2024-02-01", "aup.md", "status: withdrawn; withdrawn: 2024-02-10", "Text.")
                .revision("2024-04-01", "aup.md", "status: approved; withdrawn: 2024-02-10", "Text.")
                .revision("2024-06-01", "aup.md", "status: withdrawn; withdrawn: 2024-02-10", "Text.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup"))
                .containsExactly(
                        "2023-09-12 COMMITTED Text.",
                        "2024-02-10 ended",
                        "2024-04-01 COMMITTED Text.",
                        "2024-06-01 ended");
    }

    @Test
    void aTextChangedByItsWithdrawalCountsOnlyIfItAppliedForATime() {
        story.revision("2024-06-01", "aup.md", "status: withdrawn", "This policy is withdrawn.");
        PolicyStory other = new PolicyStory()
                .revision(
                        "2025-01-15",
                        "aup.md",
                        "approved: 2019-01-08; status: withdrawn; withdrawn: 2023-08-31",
                        "Imported.")
                .revision("2025-01-16", "old.md", "status: withdrawn", "Never applied.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup"))
                .containsExactly("2023-09-12 COMMITTED Text.", "2024-06-01 ended");
        assertThat(milestones(other.today(TODAY).handbook(), "aup"))
                .containsExactly("2019-01-08 APPROVED Imported.", "2023-08-31 ended");
        assertThat(ids(other.today(TODAY).handbook())).containsExactly("aup");
    }

    @Test
    void aDayAddedLaterCorrectsTheEndToAnEarlierOne() {
        story.revision("2024-06-10", "aup.md", "status: withdrawn", "Text.")
                .revision("2024-06-12", "aup.md", "status: withdrawn; withdrawn: 2024-05-31", "Text.")
                .revision(
                        "2024-06-14", "aup.md", "status: withdrawn; withdrawn: 2024-12-31; replaced-by: ict", "Text.");

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(milestones(handbook, "aup")).containsExactly("2023-09-12 COMMITTED Text.", "2024-05-31 ended");
        assertThat(policy(handbook, "aup")
                        .withdrawnOn(LocalDate.parse(TODAY))
                        .orElseThrow()
                        .facts()
                        .replacedBy())
                .contains("ict");
    }

    @Test
    void anEndStatedEarlierThanTheTextCountsAsTheTextsDay() {
        story.revision("2024-06-10", "aup.md", "status: withdrawn; withdrawn: 2014-06-10", "Text.");

        Resolution resolution = story.today(TODAY);

        assertThat(milestones(resolution.handbook(), "aup")).last().isEqualTo("2023-09-12 ended");
        assertThat(told(resolution.findings()))
                .containsExactly("WARNING policies/aup.md: the stated date 10 June 2014 is earlier than that of the"
                        + " version before it, and counts as 12 September 2023");
    }

    @Test
    void aWithdrawnFileThatIsRemovedLaterHadEndedBefore() {
        story.revision("2024-06-10", "aup.md", "status: withdrawn", "Text.")
                .revision("2024-09-10", "Tidy up", PolicyStory.remove("aup.md"));

        assertThat(milestones(story.today(TODAY).handbook(), "aup"))
                .containsExactly("2023-09-12 COMMITTED Text.", "2024-06-10 ended");
    }

    @Test
    void aFileRemovedBeforeItsAnnouncedEndEndsWithItsRemoval() {
        story.revision("2024-06-10", "aup.md", "status: withdrawn; withdrawn: 2025-08-31", "Text.")
                .revision("2024-09-10", "Tidy up", PolicyStory.remove("aup.md"));

        assertThat(inForce(story.today(TODAY).handbook(), "aup", "2024-09-10")).isEqualTo("none");
    }

    @Test
    void aDraftThatIsRemovedWasNeverPublished() {
        PolicyStory other = new PolicyStory()
                .revision("2024-01-01", "plan.md", "status: draft", "Plan.")
                .revision("2024-02-01", "Drop it", PolicyStory.remove("plan.md"));

        assertThat(ids(other.today(TODAY).handbook())).isEmpty();
    }

    @Test
    void theRemovalOfAFileWhoseTipIsADraftEndsThePublishedText() {
        story.revision("2024-01-01", "aup.md", "status: draft", "Plan.")
                .revision("2024-02-01", "Drop it", PolicyStory.remove("aup.md"));

        assertThat(milestones(story.today(TODAY).handbook(), "aup"))
                .containsExactly("2023-09-12 COMMITTED Text.", "2024-02-01 ended");
    }

    @Test
    void aTextChangedByItsWithdrawalAppliesUntilTheEnd() {
        story.revision("2024-06-01", "aup.md", "status: withdrawn; withdrawn: 2024-08-31", "Until August only.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup"))
                .containsExactly(
                        "2023-09-12 COMMITTED Text.", "2024-06-01 COMMITTED Until August only.", "2024-08-31 ended");
    }

    @Test
    void aDayAddedLaterEndsNoTextBeforeItBegan() {
        story.revision("2024-06-10", "aup.md", "status: withdrawn", "Text.")
                .revision("2024-06-12", "aup.md", "status: withdrawn; withdrawn: 2014-05-31", "Text.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup")).last().isEqualTo("2023-09-12 ended");
    }
}
