package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.StoryReader.inForce;
import static io.github.policyhandbook.edition.StoryReader.milestones;
import static io.github.policyhandbook.edition.StoryReader.policy;
import static io.github.policyhandbook.edition.StoryReader.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Handbook;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionResolverTest {

    private static final String TODAY = "2025-03-01";

    private final PolicyStory story = new PolicyStory();

    @Test
    void aTextApprovedInJulyForSeptemberKeepsSeptemberWhenATypoIsMendedAWeekLater() {
        story.revision("2023-09-12", "aup.md", "", "Old text.")
                .revision("2024-07-10", "aup.md", "approved: 2024-07-09; effective: 2024-09-01", "New txt.")
                .revision("2024-07-17", "aup.md", "approved: 2024-07-09; effective: 2024-09-01", "New text.");

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(milestones(handbook, "aup"))
                .containsExactly(
                        "2023-09-12 COMMITTED Old text.",
                        "2024-09-01 EFFECTIVE New txt.",
                        "2024-09-01-2 CARRIED_EFFECTIVE New text.");
        assertThat(inForce(handbook, "aup", "2024-08-31")).isEqualTo("Old text.");
        assertThat(inForce(handbook, "aup", "2024-09-01")).isEqualTo("New text.");
    }

    @Test
    void aTextMadeForAYearWaitsForItWhenATypoIsMendedOrItsApprovalIsWrittenDownLater() {
        story.revision("2023-09-12", "aup.md", "effective: 2023-09-01", "Old text.")
                .revision("2024-07-10", "aup.md", "effective: 2023-09-01; for-year: 2024-2025", "New txt.")
                .revision(
                        "2024-07-12",
                        "aup.md",
                        "effective: 2023-09-01; for-year: 2024-2025; approved: 2024-07-09",
                        "New txt.")
                .revision(
                        "2024-07-17",
                        "aup.md",
                        "effective: 2023-09-01; for-year: 2024-2025; approved: 2024-07-09",
                        "New text.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup"))
                .containsExactly(
                        "2023-09-01 EFFECTIVE Old text.",
                        "2024-09-01 FOR_YEAR New txt.",
                        "2024-09-01-2 CARRIED_EFFECTIVE New text.");
    }

    @Test
    void anEffectiveDateBeforeItsYearIsNotHeldUpByTheYear() {
        story.revision("2024-07-10", "aup.md", "effective: 2024-07-15; for-year: 2024-2025", "New txt.")
                .revision("2024-07-20", "aup.md", "effective: 2024-07-15; for-year: 2024-2025", "New text.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup"))
                .containsExactly("2024-07-15 EFFECTIVE New txt.", "2024-07-20 COMMITTED New text.");
    }

    @Test
    void theEffectiveDateGoesBeforeTheYearAndTheYearBeforeTheApproval() {
        story.revision(
                        "2023-07-01",
                        "aup.md",
                        "approved: 2023-06-20; for-year: 2023-2024; effective: 2023-10-01",
                        "First.")
                .revision("2024-07-01", "aup.md", "approved: 2024-06-20; for-year: 2024/25", "Second.")
                .revision("2025-07-01", "aup.md", "approved: 2025-06-20; for-year: 2024-2025", "Third.")
                .revision("2025-08-01", "aup.md", "approved: 2025-06-20", "Fourth.");

        assertThat(milestones(story.today("2026-01-01").handbook(), "aup"))
                .containsExactly(
                        "2023-10-01 EFFECTIVE First.",
                        "2024-09-01 FOR_YEAR Second.",
                        "2025-06-20 APPROVED Third.",
                        "2025-08-01 COMMITTED Fourth.");
    }

    @Test
    void aStaleEffectiveDateCopiedOnSaysNothingOfALaterText() {
        story.revision("2022-07-01", "aup.md", "effective: 2022-09-01", "First.")
                .revision("2024-03-05", "aup.md", "effective: 2022-09-01", "Second.")
                .revision("2024-11-05", "aup.md", "effective: 2022-09-01; approved: 2024-11-01", "Third.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup"))
                .containsExactly(
                        "2022-09-01 EFFECTIVE First.", "2024-03-05 COMMITTED Second.", "2024-11-01 APPROVED Third.");
    }

    @Test
    void aValueStatedOnceIsNotNewWhenItComesBackLater() {
        story.revision("2022-07-01", "aup.md", "effective: 2022-09-01", "First.")
                .revision("2023-03-05", "aup.md", "", "Second.")
                .revision("2024-03-05", "aup.md", "effective: 2022-09-01", "Third.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup")).last().isEqualTo("2024-03-05 COMMITTED Third.");
    }

    @Test
    void aDateThatOnlyADraftStatedBeforeIsNewWhenTheTextIsPublished() {
        story.revision("2024-05-01", "aup.md", "status: draft; effective: 2024-09-01", "Proposed.")
                .revision("2024-07-01", "aup.md", "effective: 2024-09-01", "Approved.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup")).containsExactly("2024-09-01 EFFECTIVE Approved.");
    }

    @Test
    void anApprovalDateAddedYearsAfterwardsMovesTheTextToTheDayItWasApproved() {
        story.revision("2019-10-04", "aup.md", "", "Text.")
                .revision("2024-02-01", "aup.md", "approved: 2019-09-10", "Text.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup")).containsExactly("2019-09-10 APPROVED Text.");
    }

    @Test
    void aBulkImportIsDatedByTheEffectiveDateAddedAWeekLater() {
        story.revision("2025-01-15", "aup.md", "", "Text.")
                .revision("2025-01-22", "aup.md", "effective: 2024-09-01", "Text.");

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(milestones(handbook, "aup")).containsExactly("2024-09-01 EFFECTIVE Text.");
        assertThat(StoryReader.editions(handbook)).containsExactly("2024-2025: aup Text.");
    }

    @Test
    void aLaterApprovalOfUnchangedTextIsAReviewAndMovesNothing() {
        story.revision("2023-09-12", "aup.md", "approved: 2023-09-12", "Text.")
                .revision("2024-09-20", "aup.md", "approved: 2024-09-17; effective: 2024-09-17", "Text.");

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(milestones(handbook, "aup")).containsExactly("2023-09-12 APPROVED Text.");
        assertThat(since(handbook)).containsExactly("2023-09-12", "2024-09-17");
    }

    @Test
    void anApprovalAddedToATextThatWaitsForSeptemberDoesNotBringItForward() {
        story.revision("2024-07-01", "aup.md", "effective: 2024-09-01", "Text.")
                .revision("2024-07-15", "aup.md", "effective: 2024-09-01; approved: 2024-07-12", "Text.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup")).containsExactly("2024-09-01 EFFECTIVE Text.");
    }

    @Test
    void aCorrectedDateStaysBehindTheVersionBefore() {
        story.revision("2024-01-10", "aup.md", "", "First.")
                .revision("2024-06-10", "aup.md", "", "Second.")
                .revision("2024-07-10", "aup.md", "approved: 2023-06-05", "Second.");

        Resolution resolution = story.today(TODAY);

        assertThat(milestones(resolution.handbook(), "aup"))
                .containsExactly("2024-01-10 COMMITTED First.", "2024-01-10-2 VERSION_BEFORE Second.");
        assertThat(told(resolution.findings()))
                .containsExactly("WARNING policies/aup.md: the stated date 5 June 2023 is earlier than that of the"
                        + " version before it, and counts as 10 January 2024");
    }

    @Test
    void aMistypedYearInThePastCountsAsTheVersionBefore() {
        story.revision("2023-09-12", "aup.md", "approved: 2023-09-12", "First.")
                .revision("2024-09-20", "aup.md", "approved: 2014-09-17", "Second.")
                .revision("2025-02-01", "aup.md", "approved: 2014-09-17", "Third.");

        Resolution resolution = story.today(TODAY);

        assertThat(milestones(resolution.handbook(), "aup"))
                .containsExactly(
                        "2023-09-12 APPROVED First.",
                        "2023-09-12-2 VERSION_BEFORE Second.",
                        "2025-02-01 COMMITTED Third.");
        assertThat(told(resolution.findings()))
                .containsExactly("WARNING policies/aup.md: the stated date 17 September 2014 is earlier than that of"
                        + " the version before it, and counts as 12 September 2023, in the old commit a1b2c31 of"
                        + " 20 September 2024");
    }

    @Test
    void aMistypedYearInTheFutureIsHeldAgainstTheText() {
        story.revision("2023-09-12", "aup.md", "", "First.")
                .revision("2024-09-20", "aup.md", "approved: 2042-09-17", "Second.");

        assertThat(inForce(story.today(TODAY).handbook(), "aup", TODAY)).isEqualTo("First.");
    }

    @Test
    void aDateBefore1990CountsAsNotStated() {
        story.revision("2024-09-20", "aup.md", "approved: 0204-09-17; effective: 1924-09-01", "Text.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup")).containsExactly("2024-09-20 COMMITTED Text.");
    }

    @Test
    void aYearThatIsNoneIsIgnored() {
        story.revision("2024-07-20", "aup.md", "for-year: 2024-2026; approved: 2024-07-01", "Text.");

        assertThat(milestones(story.today(TODAY).handbook(), "aup")).containsExactly("2024-07-01 APPROVED Text.");
    }

    @Test
    void aCommitOutOfOrderYieldsToTheOneNearerTheTip() {
        story.revision("2023-05-01", "aup.md", "", "First.")
                .revision("2024-05-01", "aup.md", "", "Second.")
                .revision("2023-11-01", "aup.md", "", "Third.");

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(milestones(handbook, "aup"))
                .containsExactly(
                        "2023-05-01 COMMITTED First.", "2024-05-01 COMMITTED Second.", "2023-11-01 COMMITTED Third.");
        assertThat(inForce(handbook, "aup", "2024-06-01")).isEqualTo("Third.");
        assertThat(inForce(handbook, "aup", "2023-10-31")).isEqualTo("First.");
    }

    @Test
    void tellsWhichTextAppliedOnADayInThePast() {
        story.revision("2023-09-12", "aup.md", "approved: 2023-09-12", "First.")
                .revision("2024-03-14", "aup.md", "approved: 2024-03-14", "Second.")
                .revision("2024-03-15", "aup.md", "", "Third.");

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(inForce(handbook, "aup", "2023-09-11")).isEqualTo("none");
        assertThat(inForce(handbook, "aup", "2024-03-13")).isEqualTo("First.");
        assertThat(inForce(handbook, "aup", "2024-03-14")).isEqualTo("Second.");
        assertThat(inForce(handbook, "aup", "2024-03-15")).isEqualTo("Third.");
    }

    @Test
    void aFileRenamedOrTouchedWithoutChangeIsNoVersionAndNoFact() {
        story.revision("2023-09-12", "old.md", "id: aup; owner: Head", "Text.")
                .revision(
                        "2024-01-01",
                        "Rename",
                        PolicyStory.rename("old.md", "new.md", "id: aup; owner: Head", "Text."));

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(milestones(handbook, "aup")).containsExactly("2023-09-12 COMMITTED Text.");
        assertThat(policy(handbook, "aup").newestVersion().facts()).hasSize(1);
        assertThat(policy(handbook, "aup").revisions()).hasSize(2);
    }

    @Test
    void aDraftOverAPublishedTextLeavesItStanding() {
        story.revision("2023-09-12", "aup.md", "status: approved", "Text.")
                .revision("2024-10-01", "aup.md", "status: draft", "Proposal.");

        Handbook handbook = story.today(TODAY).handbook();

        assertThat(inForce(handbook, "aup", TODAY)).isEqualTo("Text.");
        assertThat(policy(handbook, "aup").versions()).hasSize(1);
    }

    @Test
    void factsHoldFromTheirApprovalOrCommitAndNeverBeforeThoseTheyFollow() {
        story.revision("2023-09-20", "aup.md", "approved: 2023-09-12; owner: Head", "Text.")
                .revision("2024-01-10", "aup.md", "approved: 2023-09-12; owner: Deputy", "Text.")
                .revision("2024-02-10", "aup.md", "approved: 2023-12-01; owner: Governor", "Text.")
                .revision("2024-03-10", "aup.md", "approved: 2024-12-01; owner: Bursar", "Text.");

        assertThat(since(story.today(TODAY).handbook()))
                .containsExactly("2023-09-12", "2024-01-10", "2024-01-10", "2024-03-10");
    }

    @Test
    void theFirstFactsHoldFromTheDayTheTextAppliesHoweverLateItWasCommitted() {
        story.revision("2019-10-04", "aup.md", "owner: Head", "Text.")
                .revision("2024-02-01", "aup.md", "owner: Bursar; approved: 2019-09-10", "Text.");

        assertThat(since(story.today(TODAY).handbook())).containsExactly("2019-09-10", "2019-09-10");
    }

    private static List<String> since(Handbook handbook) {
        return policy(handbook, "aup").newestVersion().facts().stream()
                .map(FactSheet::since)
                .map(Object::toString)
                .toList();
    }
}
