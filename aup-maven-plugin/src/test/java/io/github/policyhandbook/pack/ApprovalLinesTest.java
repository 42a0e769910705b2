package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.handbook.TestReviews;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.Decision.Outcome;
import io.github.policyhandbook.review.GoalCommand;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalLinesTest {

    @TempDir
    private Path folder;

    @Test
    void oneBodyTakesOneCommand() {
        assertThat(lines(List.of("Full governing body"), "meetingDate=2027-03-12"))
                .containsExactly("mvn aup:review \"-Daup.approve=2027-03-12\" \"-Daup.approvedBy=Full governing body\""
                        + " \"-Daup.decisions=decisions.json\"");
    }

    @Test
    void severalBodiesTakeOneEach() {
        assertThat(lines(List.of("Full governing body", "Finance committee")))
                .containsExactly(
                        "mvn aup:review \"-Daup.approve=DATE\" \"-Daup.approvedBy=Full governing body\" \"-Daup.policies=p0\""
                                + " \"-Daup.decisions=decisions.json\"",
                        "mvn aup:review \"-Daup.approve=DATE\" \"-Daup.approvedBy=Finance committee\" \"-Daup.policies=p1\""
                                + " \"-Daup.decisions=decisions.json\"");
    }

    @Test
    void whatIsNotDecidedIsNotWrittenDown() {
        try (TestReviews reviews = TestReviews.in(folder)) {
            write(reviews, List.of("Full governing body", "Full governing body", "Finance committee"));
            Review review = reviews.review();
            Paper paper = review.paper("p1").orElseThrow();
            Decision decision = new Decision("p1", paper.code(), Outcome.APPROVED, List.of(), "", List.of());

            assertThat(ApprovalLines.of(
                            review, new Submissions(List.of(), List.of(decision)), GoalCommand.USUAL, Words.english()))
                    .extracting(MinuteView.ApprovalLine::command)
                    .containsExactly(
                            "mvn aup:review \"-Daup.approve=DATE\" \"-Daup.approvedBy=Full governing body\" \"-Daup.policies=p1\""
                                    + " \"-Daup.decisions=decisions.json\"",
                            "");
        }
    }

    @Test
    void whatOthersApproveHasNoCommandAndIsNotApprovedByTheWay() {
        assertThat(lines(List.of("Full governing body", "Headteacher", "Trust board")))
                .containsExactly("mvn aup:review \"-Daup.approve=DATE\" \"-Daup.approvedBy=Full governing body\""
                        + " \"-Daup.policies=p0\" \"-Daup.decisions=decisions.json\"");
    }

    @Test
    void whatOthersApproveIsSaid() {
        try (TestReviews reviews = TestReviews.in(folder)) {
            write(reviews, List.of("Full governing body"));
            assertThat(ApprovalLines.others(reviews.review(), Words.english())).isEmpty();

            reviews.commit("phones", "draft", "Headteacher", "# Phones\n\nPhones are off.\n");

            assertThat(ApprovalLines.others(reviews.review(), Words.english()))
                    .startsWith("Not approved by this meeting: Phones. Record those approvals when you know the day");
        }
    }

    @Test
    void nothingThatAShellWouldRunGoesIntoACommand() {
        assertThat(lines(List.of("Board $(id) `id` %PATH%")))
                .singleElement()
                .asString()
                .contains("=Board (id) id PATH\"");
    }

    private List<String> lines(List<String> approvers, String... settings) {
        try (TestReviews reviews = TestReviews.in(folder)) {
            write(reviews, approvers);
            return ApprovalLines.of(reviews.review(settings), Submissions.NONE, GoalCommand.USUAL, Words.english())
                    .stream()
                    .map(MinuteView.ApprovalLine::command)
                    .toList();
        }
    }

    private static void write(TestReviews reviews, List<String> approvers) {
        for (int i = 0; i < approvers.size(); i++) {
            reviews.commit("p" + i, "approved", approvers.get(i), "Old words of policy " + i + ".\n");
            reviews.commit("p" + i, "draft", approvers.get(i), "New words of policy " + i + ".\n");
        }
    }
}
