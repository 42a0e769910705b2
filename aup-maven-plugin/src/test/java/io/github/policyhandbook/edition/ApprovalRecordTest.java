package io.github.policyhandbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalRecordTest {

    private final PolicyStory story = new PolicyStory();

    @Test
    void withoutAnyKeyTheApprovalIsNotRecorded() {
        story.revision("2024-01-01", "aup.md", "owner: Head", "One.");

        assertThat(approvals()).containsExactly("NOT_RECORDED - - -");
    }

    @Test
    void anEditAfterApprovalIsChangedSince() {
        story.revision("2024-09-20", "aup.md", "approved: 2024-09-12; approved-by: Governors", "One.")
                .revision("2024-11-01", "aup.md", "approved: 2024-09-12; approved-by: Governors", "Two.")
                .revision("2024-12-01", "aup.md", "", "Three.");

        assertThat(approvals())
                .containsExactly(
                        "APPROVED 2024-09-12 Governors 2024-09-12",
                        "CHANGED_SINCE 2024-09-12 Governors 2024-09-12",
                        "CHANGED_SINCE 2024-09-12 Governors 2024-09-12");
    }

    @Test
    void aNewDateIsANewApproval() {
        story.revision("2023-09-20", "aup.md", "approved: 2023-09-12", "One.")
                .revision("2024-09-20", "aup.md", "approved: 2024-09-17", "Two.");

        assertThat(approvals()).containsExactly("APPROVED 2023-09-12 - 2023-09-12", "APPROVED 2024-09-17 - 2024-09-17");
    }

    @Test
    void anApprovalStatedOverUnchangedTextApprovesIt() {
        story.revision("2024-01-10", "aup.md", "", "One.")
                .revision("2024-02-10", "aup.md", "approved: 2024-02-06", "One.")
                .revision("2024-03-10", "aup.md", "approved: 2024-02-06; approved-by: Governors", "One.")
                .revision("2024-04-10", "aup.md", "owner: Head", "One.");

        assertThat(approvals())
                .containsExactly(
                        "NOT_RECORDED - - -",
                        "APPROVED 2024-02-06 - 2024-01-10",
                        "APPROVED 2024-02-06 Governors 2024-01-10",
                        "APPROVED 2024-02-06 Governors 2024-01-10");
    }

    @Test
    void aStatusOrAnApproverWithoutADateApprovesWhereNoneWasStatedBefore() {
        story.revision("2024-01-10", "aup.md", "status: approved", "One.")
                .revision("2024-02-10", "aup.md", "status: approved", "Two.")
                .revision("2024-03-10", "other.md", "approved-by: Head", "Other.");

        assertThat(approvals()).containsExactly("APPROVED - - 2024-01-10", "CHANGED_SINCE - - 2024-01-10");
        assertThat(approvals("other")).containsExactly("APPROVED - Head 2024-03-10");
    }

    @Test
    void aDraftThatBecomesApprovedIsApprovedAnew() {
        story.revision("2024-01-10", "aup.md", "status: approved", "One.")
                .revision("2024-02-10", "aup.md", "status: draft", "Two, perhaps.")
                .revision("2024-03-10", "aup.md", "status: approved", "Two.");

        assertThat(approvals()).containsExactly("APPROVED - - 2024-01-10", "APPROVED - - 2024-03-10");
    }

    @Test
    void aDraftThatBecomesApprovedUnderItsOldDateIsNot() {
        story.revision("2024-01-10", "aup.md", "status: approved; approved: 2024-01-09", "One.")
                .revision("2024-02-10", "aup.md", "status: draft; approved: 2024-01-09", "Two, perhaps.")
                .revision("2024-03-10", "aup.md", "status: approved; approved: 2024-01-09", "Two.");

        assertThat(approvals()).last().isEqualTo("CHANGED_SINCE 2024-01-09 - 2024-01-09");
    }

    @Test
    void aTextChangedBackToTheApprovedOneIsApproved() {
        story.revision("2024-01-10", "aup.md", "approved: 2024-01-09", "One.")
                .revision("2024-02-10", "aup.md", "approved: 2024-01-09", "Two.")
                .revision("2024-03-10", "aup.md", "approved: 2024-01-09", "One.");

        assertThat(approvals()).last().isEqualTo("APPROVED 2024-01-09 - 2024-03-10");
    }

    @Test
    void theApprovalOfAWithdrawalApprovesNoText() {
        story.revision("2024-01-10", "aup.md", "", "One.")
                .revision("2024-02-10", "aup.md", "status: withdrawn; approved: 2024-02-06", "One.")
                .revision("2024-03-10", "aup.md", "approved: 2024-02-06", "Two.");

        assertThat(approvals()).containsExactly("NOT_RECORDED - - -", "NOT_RECORDED - - -");
    }

    @Test
    void aDateBefore1990ApprovesNothing() {
        story.revision("2024-01-10", "aup.md", "approved: 0204-01-09", "One.");

        assertThat(approvals()).containsExactly("NOT_RECORDED - - -");
    }

    @Test
    void anApproverNamedOverATextWhoseDateStoodBeforeApprovesNothingNew() {
        story.revision("2024-01-10", "aup.md", "approved: 2024-01-09", "One.")
                .revision("2024-02-10", "aup.md", "approved-by: Governors", "Two.");

        assertThat(approvals())
                .containsExactly("APPROVED 2024-01-09 - 2024-01-09", "CHANGED_SINCE 2024-01-09 - 2024-01-09");
    }

    @Test
    void aStatusThatFollowsADraftIsANewApproval() {
        story.revision("2024-01-10", "aup.md", "status: approved", "One.")
                .revision("2024-02-10", "aup.md", "status: draft", "Two.")
                .revision("2024-03-10", "aup.md", "status: approved", "Two.");

        assertThat(approvals()).containsExactly("APPROVED - - 2024-01-10", "APPROVED - - 2024-03-10");
    }

    @Test
    void anApprovalWrittenDownAfterTheEndIsThatOfTheEnd() {
        story.revision("2024-01-10", "aup.md", "", "One.")
                .revision("2024-02-10", "aup.md", "status: withdrawn", "One.")
                .revision("2024-02-12", "aup.md", "status: withdrawn; approved: 2024-02-06", "One.")
                .revision("2024-03-10", "aup.md", "approved: 2024-02-06", "Two.");

        assertThat(approvals()).containsExactly("NOT_RECORDED - - -", "NOT_RECORDED - - -");
    }

    private List<String> approvals() {
        return approvals("aup");
    }

    private List<String> approvals(String policy) {
        return StoryReader.policy(story.today("2025-03-01").handbook(), policy).versions().stream()
                .map(Version::facts)
                .flatMap(List::stream)
                .map(sheet -> inWords(sheet.approval()))
                .toList();
    }

    private static String inWords(Approval approval) {
        return approval.state() + " " + approval.date().map(Object::toString).orElse("-") + " "
                + approval.by().orElse("-") + " " + approval.approvedVersion().orElse("-");
    }
}
