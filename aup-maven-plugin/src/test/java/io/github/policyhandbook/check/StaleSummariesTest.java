package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StaleSummariesTest {

    private static final String SUMMARY = "id: trips\nsummary-of-changes: Coats are named.";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aSummaryLeftOverFromAnEarlierChangeIsAWarning() {
        school.trips("id: trips", "Pack well.").since("2024-09-01");
        school.trips(SUMMARY, "Pack a coat.").since("2025-03-01");
        school.trips(SUMMARY, "Pack a hat.").since("2025-10-01");

        assertThat(school.told(Rule.STALE_SUMMARY))
                .containsExactly(
                        "policies/trips.md:3: the summary of changes was published on 1 March 2025 for an earlier"
                                + " change than the last one");
        assertThat(school.weights(Rule.STALE_SUMMARY)).containsExactly(Severity.WARNING);
    }

    @Test
    void aSummaryStandsFromItsOwnChangeOn() {
        school.trips("id: trips", "Pack well.").since("2024-09-01");
        school.trips(SUMMARY, "Pack a coat.").since("2025-03-01");
        school.trips(SUMMARY + "\nowner: Head of Year", "Pack a coat.").since("2025-10-01");

        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    @Test
    void oneAddedOverTheChangedTextSpeaksOfThat() {
        school.trips("id: trips", "Pack well.").since("2024-09-01");
        school.trips("id: trips", "Pack a coat.").since("2025-03-01");
        school.trips(SUMMARY, "Pack a coat.").since("2025-03-02");

        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    @Test
    void anotherSummaryIsANewOne() {
        school.trips(SUMMARY, "Pack a coat.").since("2025-03-01");
        school.trips("id: trips\nsummary-of-changes: Hats are named.", "Pack a hat.")
                .since("2025-10-01");

        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    @Test
    void aDraftsSummaryIsThatOfItsChangeForAsLongAsItIsWorkedOn() {
        school.trips("id: trips", "Pack well.").since("2024-09-01");
        school.trips(SUMMARY + "\nstatus: draft", "Pack a coat.").since("2025-03-01");
        school.trips(SUMMARY + "\nstatus: draft", "Pack a warm coat.").since("2025-03-08");
        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();

        school.trips(SUMMARY + "\napproved: 2025-03-12", "Pack a warm coat.").since("2025-03-15");
        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    @Test
    void aDraftThatCopiedTheSummaryOfThePublishedTextIsAdvised() {
        school.trips(SUMMARY, "Pack a coat.").since("2025-03-01");
        school.trips(SUMMARY + "\nstatus: draft", "Pack a hat.").since("2025-10-01");

        assertThat(school.weights(Rule.STALE_SUMMARY)).containsExactly(Severity.NOTE);
    }

    @Test
    void layoutAloneNeedsNoReason() {
        school.trips(SUMMARY, "Pack a coat and a hat.").since("2025-03-01");
        school.trips(SUMMARY, "Pack a coat\nand a hat.").since("2025-10-01");

        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }

    @Test
    void aTextThatWasPutBackIsTheOneItSpeaksOf() {
        school.trips(SUMMARY, "Pack a coat.").since("2025-03-01");
        school.trips(SUMMARY, "Pack a hat.").since("2025-10-01");
        school.trips(SUMMARY, "Pack a coat.").since("2025-10-02");

        assertThat(school.told(Rule.STALE_SUMMARY)).isEmpty();
    }
}
