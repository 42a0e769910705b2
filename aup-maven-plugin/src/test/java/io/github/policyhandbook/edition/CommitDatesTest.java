package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.StoryReader.editions;
import static io.github.policyhandbook.edition.StoryReader.inForce;
import static io.github.policyhandbook.edition.StoryReader.milestones;
import static io.github.policyhandbook.edition.StoryReader.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommitDatesTest {

    private final PolicyStory story = new PolicyStory().revision("2024-01-01", "aup.md", "", "First.");

    @Test
    void aTipDatedInTheFutureByAWrongClockIsInForceToday() {
        story.revision(
                "2042-01-01", "Both", PolicyStory.write("aup.md", "", "Second."), PolicyStory.write("b.md", "", "B."));

        Resolution resolution = story.today("2024-12-01");

        assertThat(milestones(resolution.handbook(), "aup"))
                .containsExactly("2024-01-01 COMMITTED First.", "2024-12-01 COMMITTED Second.");
        assertThat(editions(resolution.handbook()))
                .containsExactly("2023-2024: aup First.", "2024-2025: aup Second. b B.");
        assertThat(resolution.handbook().currentEdition().revision().position()).isEqualTo(1);
        assertThat(told(resolution.findings()))
                .containsExactly("WARNING policies/aup.md: the commit a1b2c31 of 1 January 2042 is dated in the future"
                        + " and counts as of today, 1 December 2024");
    }

    @Test
    void asOfADayCommitDatesAreTakenAsTheyAre() {
        story.revision("2042-01-01", "aup.md", "", "Second.");

        Resolution resolution = story.asOf("2024-12-01");

        assertThat(inForce(resolution.handbook(), "aup", "2024-12-01")).isEqualTo("First.");
        assertThat(resolution.findings()).isEmpty();
    }

    @Test
    void aStatedDateInTheFutureIsNoMatterOfClocks() {
        story.revision("2024-06-01", "aup.md", "approved: 2025-01-01", "Second.");

        Resolution resolution = story.today("2024-12-01");

        assertThat(inForce(resolution.handbook(), "aup", "2024-12-01")).isEqualTo("First.");
        assertThat(inForce(resolution.handbook(), "aup", "2025-01-01")).isEqualTo("Second.");
        assertThat(resolution.findings()).isEmpty();
    }

    @Test
    void aTextWithAStatedDateDoesNotAskForTheClock() {
        story.revision("2042-01-01", "aup.md", "approved: 2024-06-01", "Second.");

        assertThat(story.today("2024-12-01").findings()).isEmpty();
    }

    @Test
    void aRemovalUnderAWrongClockCountsFromToday() {
        story.revision("2042-01-01", "Drop", PolicyStory.remove("aup.md"));

        assertThat(milestones(story.today("2024-12-01").handbook(), "aup"))
                .last()
                .isEqualTo("2024-12-01 ended");
    }

    @Test
    void aStoppedClockCountsLikeTheCommitItFollows() {
        story.revision("1970-01-01", "aup.md", "approved: 2024-02-01", "Second.")
                .revision("1970-01-01", "b.md", "", "B.")
                .revision("2024-10-01", "aup.md", "", "Third.");

        Resolution resolution = story.today("2024-12-01");

        assertThat(milestones(resolution.handbook(), "aup"))
                .containsExactly(
                        "2024-01-01 COMMITTED First.", "2024-02-01 APPROVED Second.", "2024-10-01 COMMITTED Third.");
        assertThat(milestones(resolution.handbook(), "b")).containsExactly("2024-01-01 COMMITTED B.");
        assertThat(told(resolution.findings()))
                .containsExactly("WARNING policies/b.md: the commit a1b2c32 of 1 January 1970 is dated before 1990 and"
                        + " counts as of the day of the commit next to it, 1 January 2024");
    }

    @Test
    void aHistoryThatBeginsUnderAStoppedClockBeginsWithTheNextCommit() {
        PolicyStory stopped = new PolicyStory()
                .revision("1970-01-01", "aup.md", "", "First.")
                .revision("2024-10-01", "aup.md", "", "Second.");

        assertThat(editions(stopped.today("2024-12-01").handbook())).containsExactly("2024-2025: aup Second.");
    }

    @Test
    void aHistoryWithoutARunningClockIsAsOldAsTheHandbook() {
        PolicyStory stopped = new PolicyStory().revision("1970-01-01", "aup.md", "", "First.");

        assertThat(editions(stopped.today("2024-12-01").handbook())).containsExactly("2024-2025: aup First.");
        assertThat(editions(stopped.asOf("2022-12-01").handbook())).containsExactly("2022-2023: aup First.");
        assertThat(told(stopped.today("2024-12-01").findings()))
                .containsExactly(
                        "WARNING policies/aup.md: the commit a1b2c30 of 1 January 1970 is dated before 1990 and"
                                + " counts as of the day of this handbook, 1 December 2024");
    }
}
