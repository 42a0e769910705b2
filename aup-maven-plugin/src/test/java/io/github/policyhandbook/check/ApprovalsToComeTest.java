package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalsToComeTest {

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

    @Test
    void aDateFarAheadIsAWarningBecauseItHidesTheText() {
        trips("id: trips\napproved: 2026-09-12").since("2025-09-20");

        assertThat(school.told(Rule.DOUBTFUL_DATE))
                .containsExactly(
                        "policies/trips.md:3: the approval is dated 12 September 2026, which is still to come, and"
                                + " hides the text from readers until then");
        assertThat(school.weights(Rule.DOUBTFUL_DATE)).containsExactly(Severity.WARNING);
    }

    @Test
    void aTextThatAppliesAlreadyIsNotHidden() {
        trips("id: trips\napproved: 2026-09-12\neffective: 2025-09-01").since("2025-09-20");

        assertThat(school.told(Rule.DOUBTFUL_DATE))
                .containsExactly(
                        "policies/trips.md:3: the approval is dated 12 September 2026, which is still to come");
    }

    @Test
    void theDateOfTheNextMeetingIsAdvice() {
        trips("id: trips\napproved: 2026-02-01").since("2025-11-20");
        assertThat(school.weights(Rule.DOUBTFUL_DATE)).containsExactly(Severity.NOTE);

        trips("id: trips\napproved: 2026-02-02").since("2025-11-21");
        assertThat(school.weights(Rule.DOUBTFUL_DATE)).containsExactly(Severity.WARNING);
    }

    @Test
    void todaysApprovalIsGiven() {
        trips("id: trips\napproved: 2025-12-01").since("2025-12-01");

        assertThat(school.told(Rule.DOUBTFUL_DATE)).isEmpty();
    }

    @Test
    void anApprovalThatWasGivenWhenItWasWrittenIsRightForADayLongPast() {
        trips("id: trips").since("2024-09-01");
        trips("id: trips\napproved: 2025-09-12").since("2025-09-12");
        school.with("asOf", "2024-12-01");

        assertThat(school.told(Rule.DOUBTFUL_DATE)).isEmpty();
    }

    @Test
    void whatIsYearsAheadIsToldOnce() {
        trips("id: trips\napproved: 2052-09-12").since("2025-09-20");

        assertThat(school.told(Rule.DOUBTFUL_DATE)).singleElement().asString().contains("more than 5 years");
    }

    @Test
    void aDraftWaitsForItsApproval() {
        trips("id: trips\nstatus: draft\napproved: 2026-09-12").since("2025-09-20");

        assertThat(school.told(Rule.DOUBTFUL_DATE)).isEmpty();
    }

    private CheckedSchool trips(String facts) {
        return school.has("trips.md", "---\n" + facts + "\n---\n# Trips\n\nPack a coat.\n");
    }
}
