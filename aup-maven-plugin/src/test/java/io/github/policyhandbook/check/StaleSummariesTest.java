package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleSummariesTest {

    @TempDir
    private Path folder;

    private CheckedSchool school;

    @BeforeEach
    void begin() {
        school = CheckedSchool.in(folder);
    }

    @AfterEach
    void end() {
        school.close();
    }

    private static final String SUMMARY = "id: trips\nsummary-of-changes: Coats are named.";

    @Test
    void aSummaryLeftOverFromAnEarlierChangeIsAWarning() {
        trips("id: trips", "Pack well.").since("2024-09-01");
        trips(SUMMARY, "Pack a coat.").since("2025-03-01");
        trips(SUMMARY, "Pack a hat.").since("2025-10-01");

        assertThat(school.told(Rule.STALE_SUMMARY))
                .containsExactly(
                        "policies/trips.md:3: the summary of changes was published on 1 March 2025 for an earlier"
                                + " change than the last one");
        assertThat(school.weights(Rule.STALE_SUMMARY)).containsExactly(Severity.WARNING);
    }

    @Test
    void aSummaryStandsFromItsOwnChangeOn() {
        trips("id: trips", "Pack well.").since("2024-09-01");
        trips(SUMMARY, "Pack a coat.").since("2025-03-01");
        trips(SUMMARY + "\nowner: Head of Year", "Pack a coat.").since("2025-10-01");

        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    @Test
    void oneAddedOverTheChangedTextSpeaksOfThat() {
        trips("id: trips", "Pack well.").since("2024-09-01");
        trips("id: trips", "Pack a coat.").since("2025-03-01");
        trips(SUMMARY, "Pack a coat.").since("2025-03-02");

        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    @Test
    void anotherSummaryIsANewOne() {
        trips(SUMMARY, "Pack a coat.").since("2025-03-01");
        trips("id: trips\nsummary-of-changes: Hats are named.", "Pack a hat.").since("2025-10-01");

        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    @Test
    void aDraftsSummaryIsThatOfItsChangeForAsLongAsItIsWorkedOn() {
        trips("id: trips", "Pack well.").since("2024-09-01");
        trips(SUMMARY + "\nstatus: draft", "Pack a coat.").since("2025-03-01");
        trips(SUMMARY + "\nstatus: draft", "Pack a warm coat.").since("2025-03-08");
        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();

        trips(SUMMARY + "\napproved: 2025-03-12", "Pack a warm coat.").since("2025-03-15");
        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    @Test
    void aDraftThatCopiedTheSummaryOfThePublishedTextIsAdvised() {
        trips(SUMMARY, "Pack a coat.").since("2025-03-01");
        trips(SUMMARY + "\nstatus: draft", "Pack a hat.").since("2025-10-01");

        assertThat(school.weights(Rule.STALE_SUMMARY)).containsExactly(Severity.NOTE);
    }

    @Test
    void layoutAloneNeedsNoReason() {
        trips(SUMMARY, "Pack a coat and a hat.").since("2025-03-01");
        trips(SUMMARY, "Pack a coat\nand a hat.").since("2025-10-01");

        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    @Test
    void aTextThatWasPutBackIsTheOneItSpeaksOf() {
        trips(SUMMARY, "Pack a coat.").since("2025-03-01");
        trips(SUMMARY, "Pack a hat.").since("2025-10-01");
        trips(SUMMARY, "Pack a coat.").since("2025-10-02");

        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    private CheckedSchool trips(String facts) {
        return trips(facts, "Pack a coat.");
    }

    private CheckedSchool trips(String facts, String words) {
        return school.has("trips.md", "---\n" + facts + "\n---\n# Trips\n\n" + words + "\n");
    }
}
