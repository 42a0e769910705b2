package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.StoryReader.milestones;
import static io.github.policyhandbook.edition.StoryReader.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedVersionsTest {

    private static final String TODAY = "2026-03-01";
    private static final String BAD = "error: the date 12/9/2025 may be read in two ways";

    private final PolicyStory story = new PolicyStory();

    @Test
    void aTextWhoseDateCouldNotBeReadGivesWayToTheDateThatMendsIt() {
        story.revision("2025-10-20", "trips.md", BAD, "Pack a coat.")
                .revision("2025-10-21", "trips.md", "approved: 2025-09-12", "Pack a hat.");

        assertThat(findings()).isEmpty();
        assertThat(versions())
                .containsExactly("2025-09-12 COMMITTED Pack a coat.", "2025-09-12-2 APPROVED Pack a hat.");
    }

    @Test
    void theVersionBeforeTheRefusedOneStillHolds() {
        story.revision("2024-09-20", "trips.md", "approved: 2024-09-12", "Pack a bag.")
                .revision("2025-10-20", "trips.md", BAD, "Pack a coat.")
                .revision("2025-10-21", "trips.md", "approved: 2015-09-12", "Pack a hat.");

        assertThat(findings())
                .containsExactly(
                        "WARNING policies/trips.md: the stated date 12 September 2015 is earlier than that of the"
                                + " version before it, and counts as 12 September 2024");
        assertThat(versions())
                .containsExactly(
                        "2024-09-12 APPROVED Pack a bag.",
                        "2024-09-12-2 COMMITTED Pack a coat.",
                        "2024-09-12-3 VERSION_BEFORE Pack a hat.");
    }

    @Test
    void severalTriesToMendItAreOneSlip() {
        story.revision("2025-10-20", "trips.md", BAD, "Pack a coat.")
                .revision("2025-10-21", "trips.md", BAD, "Pack a warm coat.")
                .revision("2025-10-22", "trips.md", "approved: 2025-09-12", "Pack a hat.");

        assertThat(findings()).isEmpty();
    }

    @Test
    void aTextThatStoodForAYearIsNoTryThoughNobodyReadItsDate() {
        story.revision("2023-10-20", "trips.md", BAD, "Pack a coat.")
                .revision("2024-10-20", "trips.md", BAD, "Pack a hat.")
                .revision("2025-10-20", "trips.md", "approved: 2015-09-12", "Pack a scarf.");

        assertThat(findings()).singleElement().asString().endsWith("counts as 20 October 2023");
    }

    @Test
    void aTextWithoutADateThatTheSiteTookIsAVersionBefore() {
        story.revision("2025-10-20", "trips.md", "", "Pack a coat.")
                .revision("2025-10-21", "trips.md", "approved: 2025-09-12", "Pack a hat.");

        assertThat(findings()).singleElement().asString().endsWith("counts as 20 October 2025");
    }

    @Test
    void aDateThatCouldBeReadHoldsThoughTheTextWasRefusedForSomethingElse() {
        story.revision("2025-10-20", "trips.md", "approved: 2025-10-10; error: the readers are none", "Pack a coat.")
                .revision("2025-10-21", "trips.md", "approved: 2024-10-10", "Pack a hat.");

        assertThat(findings()).singleElement().asString().endsWith("counts as 10 October 2025");
    }

    @Test
    void aYearThatIsNoneGivesWayToTheOneThatWasMeant() {
        story.revision("2025-10-20", "trips.md", "for-year: 2025-2027; approved: 2025-10-10", "Pack a coat.")
                .revision("2025-10-21", "trips.md", "for-year: 2025-2026; approved: 2025-10-10", "Pack a hat.");

        assertThat(findings()).isEmpty();
        assertThat(versions()).last().isEqualTo("2025-09-01-2 FOR_YEAR Pack a hat.");
    }

    @Test
    void theEndOfARefusedTextMayBeStatedForADayBeforeItsCommit() {
        story.revision("2025-10-20", "trips.md", BAD, "Pack a coat.")
                .revision("2025-10-21", "trips.md", "status: withdrawn; withdrawn: 2025-10-01", "Pack a coat.");

        assertThat(findings()).isEmpty();
        assertThat(versions()).containsExactly("2025-10-01 COMMITTED Pack a coat.", "2025-10-01 ended");
    }

    @Test
    void aDateBehindTheRefusedTextMovesNothing() {
        story.revision("2025-10-20", "trips.md", BAD, "Pack a coat.")
                .revision("2026-01-10", "trips.md", "approved: 2026-01-09", "Pack a hat.");

        assertThat(versions()).containsExactly("2025-10-20 COMMITTED Pack a coat.", "2026-01-09 APPROVED Pack a hat.");
    }

    private List<String> findings() {
        return told(story.today(TODAY).findings()).stream()
                .filter(finding -> finding.contains("the stated date"))
                .toList();
    }

    private List<String> versions() {
        return milestones(story.today(TODAY).handbook(), "trips");
    }
}
