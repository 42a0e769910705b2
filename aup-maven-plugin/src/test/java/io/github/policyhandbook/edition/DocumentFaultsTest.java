package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.StoryReader.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Readers;
import org.junit.jupiter.api.Test;

class DocumentFaultsTest {

    private static final String TODAY = "2025-03-01";

    private final PolicyStory story = new PolicyStory();

    @Test
    void theFaultsOfTheTipAreToldAsTheyAre() {
        story.revision("2024-01-01", "aup.md", "error: the date \"12/9/2025\" reads as two days", "Text.")
                .revision("2024-01-02", "index.md", "error: the status \"fine\" is none", "Welcome.");

        Resolution resolution = story.today(TODAY);

        assertThat(resolution.hasErrors()).isTrue();
        assertThat(told(resolution.findings()))
                .containsExactly(
                        "ERROR policies/aup.md: the date \"12/9/2025\" reads as two days",
                        "ERROR policies/index.md: the status \"fine\" is none");
        assertThat(resolution.handbook().findings()).isEqualTo(resolution.findings());
    }

    @Test
    void theFaultsOfDraftsAndOfFilesForOthersAreForTheConsoleOnly() {
        story.readBy(Readers.PUBLIC)
                .revision(
                        "2024-01-01",
                        "plan.md",
                        "readers: public; status: draft; error: the id \"plan\" is odd",
                        "Plan.")
                .revision("2024-01-02", "staff.md", "error: the id \"staff\" is odd", "Staff.");

        Resolution resolution = story.today(TODAY);

        assertThat(resolution.findings()).hasSize(2);
        assertThat(resolution.hasErrors()).isTrue();
        assertThat(resolution.handbook().findings()).isEmpty();
    }

    @Test
    void aYearThatIsNoneIsAnErrorAtTheTip() {
        story.revision("2024-01-01", "aup.md", "for-year: 2024-2026", "Text.");

        assertThat(told(story.today(TODAY).findings()))
                .containsExactly("ERROR policies/aup.md: the for-year \"2024-2026\" is no academic year");
    }

    @Test
    void aDateBefore1990IsAWarningUnlessTheParserToldIt() {
        story.revision("2024-01-01", "a.md", "approved: 0204-09-12; for-year: 1924-1925", "A.")
                .revision("2024-01-01", "b.md", "approved: 0204-09-12; error: the year 0204 is a slip", "B.");

        assertThat(told(story.today(TODAY).findings()))
                .containsExactly(
                        "WARNING policies/a.md: the date of \"approved\", 12 September 0204, is before 1990 and is taken"
                                + " for a slip",
                        "WARNING policies/a.md: the date of \"for-year\", 1 September 1924, is before 1990 and is taken"
                                + " for a slip",
                        "ERROR policies/b.md: the year 0204 is a slip");
    }

    @Test
    void aDateFarAheadOfItsCommitIsAWarning() {
        story.revision("2024-09-20", "a.md", "approved: 2042-09-17; effective: 2028-09-01", "A.");

        assertThat(told(story.today(TODAY).findings()))
                .containsExactly(
                        "WARNING policies/a.md: the date of \"approved\", 17 September 2042, is more than 5 years"
                                + " after its commit");
    }

    @Test
    void aReviewMoreThanTenYearsAheadIsAWarning() {
        story.revision("2025-09-20", "a.md", "approved: 2025-09-12; review: 2207-09-12", "A.")
                .revision("2025-09-20", "b.md", "approved: 2025-09-12; review: 2055-09-12", "B.")
                .revision("2025-09-20", "c.md", "approved: 2025-09-12; review: 2035-09-20", "C.");

        assertThat(told(story.today("2025-12-01").findings()))
                .containsExactly(
                        "WARNING policies/a.md: the date of \"review\", 12 September 2207, is more than 10 years after"
                                + " its commit, so no review is ever due",
                        "WARNING policies/b.md: the date of \"review\", 12 September 2055, is more than 10 years after"
                                + " its commit, so no review is ever due");
    }

    @Test
    void aReviewFarAheadInAnOldTextNoLongerMatters() {
        story.revision("2023-01-01", "a.md", "review: 2055-09-12", "One.")
                .revision("2023-02-01", "a.md", "review: 2025-09-12", "Two.");

        assertThat(story.today(TODAY).findings()).isEmpty();
    }

    @Test
    void anOldFaultThatChangesWhatIsShownWarnsOnceAFileAndNamesItsCommit() {
        story.revision("2023-01-01", "aup.md", "error: the date \"1/2/2023\" reads as two days", "One.")
                .revision("2023-02-01", "aup.md", "error: the date \"1/2/2023\" reads as two days", "Two.")
                .revision("2023-03-01", "aup.md", "", "Three.");

        Resolution resolution = story.today(TODAY);

        assertThat(resolution.hasErrors()).isFalse();
        assertThat(told(resolution.findings()))
                .containsExactly("WARNING policies/aup.md: the date \"1/2/2023\" reads as two days, in the old commit"
                        + " a1b2c31 of 1 February 2023");
    }

    @Test
    void aFaultThatStillStandsIsNotToldOfOldRevisionsToo() {
        story.revision("2023-01-01", "old.md", "id: aup; for-year: soon", "One.")
                .revision(
                        "2023-02-01",
                        "Move",
                        PolicyStory.rename("old.md", "new.md", "id: aup; for-year: soon", "Two."));

        assertThat(told(story.today(TODAY).findings()))
                .containsExactly("ERROR policies/new.md: the for-year \"soon\" is no academic year");
    }

    @Test
    void ofAnOldDraftOnlyAnUnreadableStatusMatters() {
        story.revision("2023-01-01", "a.md", "status: draft; error: the date \"1/2/2023\" reads as two days", "One.")
                .revision(
                        "2023-01-02",
                        "b.md",
                        "status: draft; unclear: status; error: the key \"staus\" is not known",
                        "One.")
                .revision(
                        "2023-02-01", "Mend", PolicyStory.write("a.md", "", "A."), PolicyStory.write("b.md", "", "B."));

        Resolution resolution = story.today(TODAY);

        assertThat(told(resolution.findings()))
                .containsExactly("WARNING policies/b.md: the key \"staus\" is not known, in the old commit"
                        + " a1b2c31 of 2 January 2023");
        assertThat(resolution.handbook().findings()).isEmpty();
    }

    @Test
    void anEarlyDateIsToldBesideFaultsOfOtherKinds() {
        story.revision("2024-01-01", "a.md", "approved: 0204-09-12; error: the status \"fine\" is none", "A.");

        assertThat(told(story.today(TODAY).findings()))
                .containsExactly(
                        "WARNING policies/a.md: the date of \"approved\", 12 September 0204, is before 1990 and is taken"
                                + " for a slip",
                        "ERROR policies/a.md: the status \"fine\" is none");
    }

    @Test
    void anEarlyDateInAnOldTextIsTold() {
        story.revision("2023-01-01", "a.md", "approved: 1924-09-12", "One.").revision("2023-02-01", "a.md", "", "Two.");

        assertThat(told(story.today(TODAY).findings()))
                .containsExactly(
                        "WARNING policies/a.md: the date of \"approved\", 12 September 1924, is before 1990 and is taken"
                                + " for a slip, in the old commit a1b2c30 of 1 January 2023");
    }

    @Test
    void aFaultThatIsMendedInACopyIsToldOfItsOldCommitOnly() {
        story.revision("2023-01-01", "a.md", "id: aup", "One.")
                .revision("2023-02-01", "b.md", "id: aup; error: the date \"1/2/2023\" reads as two days", "One.")
                .revision("2023-02-02", "Delete a.md", PolicyStory.remove("a.md"))
                .revision("2023-03-01", "b.md", "id: aup", "One.");

        Resolution resolution = story.today(TODAY);

        assertThat(resolution.hasErrors()).isFalse();
        assertThat(told(resolution.findings())).hasSize(1);
    }
}
