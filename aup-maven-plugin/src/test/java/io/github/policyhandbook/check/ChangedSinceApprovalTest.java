package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangedSinceApprovalTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aPublishedTextThatChangedWithoutANewApprovalIsAWarning() {
        school.trips("id: trips\napproved: 2024-09-12", "Pack a coat.\n\nPack a hat.")
                .since("2024-09-20");
        school.trips("id: trips\napproved: 2024-09-12", "Pack a warm coat.\n\nPack a hat.")
                .since("2025-03-01");
        school.trips("id: trips\napproved: 2024-09-12", "Pack a warm coat.\n\nPack a sun hat.")
                .since("2025-05-01");

        assertThat(school.told(Rule.CHANGED_SINCE_APPROVAL))
                .containsExactly("policies/trips.md:3: the text is not the one that was approved: after the approval of"
                        + " 12 September 2024 2 clauses changed, since 1 March 2025");
        assertThat(school.weights(Rule.CHANGED_SINCE_APPROVAL)).containsExactly(Severity.WARNING);
        assertThat(school.mends(Rule.CHANGED_SINCE_APPROVAL))
                .allMatch(mend -> mend.contains("aup:review") && !mend.contains("draft"));
    }

    @Test
    void whatIsNotCommittedYetCanStillBeMarkedAsADraft() {
        school.trips("id: trips\napproved: 2024-09-12", "Pack a coat.").since("2024-09-20");
        school.trips("id: trips\napproved: 2024-09-12", "Pack a hat.");

        assertThat(school.told(Rule.CHANGED_SINCE_APPROVAL))
                .singleElement()
                .asString()
                .endsWith(" 1 clause changed, not committed yet");
        assertThat(school.mends(Rule.CHANGED_SINCE_APPROVAL)).allMatch(mend -> mend.contains("\"status: draft\""));
    }

    @Test
    void anApprovalWithoutADayIsToldOnTheLineThatRecordsIt() {
        school.trips("id: trips\nstatus: approved", "Pack a coat.").since("2024-09-20");
        school.trips("id: trips\nstatus: approved", "Pack a hat.").since("2025-03-01");

        assertThat(school.told(Rule.CHANGED_SINCE_APPROVAL))
                .containsExactly(
                        "policies/trips.md:3: the text is not the one that was approved: after the approval 1 clause"
                                + " changed, since 1 March 2025");
    }

    @Test
    void layoutAndNumbersAloneAreAdvice() {
        school.trips("id: trips\napproved: 2024-09-12", "1. Pack a coat.\n2. Pack a hat.")
                .since("2024-09-20");
        school.trips("id: trips\napproved: 2024-09-12", "1) Pack a coat.\n2) Pack a hat.")
                .since("2025-03-01");

        assertThat(school.weights(Rule.CHANGED_SINCE_APPROVAL)).containsExactly(Severity.NOTE);
        assertThat(school.told(Rule.CHANGED_SINCE_APPROVAL))
                .allMatch(told -> told.contains("its layout or numbers changed"));
    }

    @Test
    void aNewApprovalIsWhatWasMissing() {
        school.trips("id: trips\napproved: 2024-09-12", "Pack a coat.").since("2024-09-20");
        school.trips("id: trips\napproved: 2024-09-12", "Pack a hat.").since("2025-03-01");
        school.trips("id: trips\napproved: 2025-03-12", "Pack a hat.").since("2025-03-20");

        assertThat(school.told(Rule.CHANGED_SINCE_APPROVAL)).isEmpty();
    }

    @Test
    void aTextThatWasPutBackIsTheApprovedOne() {
        school.trips("id: trips\napproved: 2024-09-12", "Pack a coat.").since("2024-09-20");
        school.trips("id: trips\napproved: 2024-09-12", "Pack a hat.").since("2025-03-01");
        school.trips("id: trips\napproved: 2024-09-12", "Pack a coat.").since("2025-03-02");

        assertThat(school.told(Rule.CHANGED_SINCE_APPROVAL)).isEmpty();
    }

    @Test
    void aDraftSaysItselfThatItsApprovalIsToCome() {
        school.trips("id: trips\napproved: 2024-09-12", "Pack a coat.").since("2024-09-20");
        school.trips("id: trips\napproved: 2024-09-12\nstatus: draft", "Pack a hat.")
                .since("2025-03-01");

        assertThat(school.told(Rule.CHANGED_SINCE_APPROVAL)).isEmpty();
    }

    @Test
    void newFactsOverTheSameTextChangeNothing() {
        school.trips("id: trips\napproved: 2024-09-12").since("2024-09-20");
        school.trips("id: trips\napproved: 2024-09-12\nowner: Head of Year").since("2025-03-01");

        assertThat(school.told(Rule.CHANGED_SINCE_APPROVAL)).isEmpty();
    }

    @Test
    void withoutAnyApprovalNothingChangedSince() {
        school.trips("id: trips", "Pack a coat.").since("2024-09-20");
        school.trips("id: trips", "Pack a hat.").since("2025-03-01");

        assertThat(school.told(Rule.CHANGED_SINCE_APPROVAL)).isEmpty();
    }
}
