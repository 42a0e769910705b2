package io.github.policyhandbook.mojo;

import io.github.policyhandbook.handbook.ApprovalRun;
import io.github.policyhandbook.handbook.GovernorsReview;
import io.github.policyhandbook.handbook.HandbookSettings;
import io.github.policyhandbook.handbook.Parameters;
import io.github.policyhandbook.handbook.ReviewSettings;
import io.github.policyhandbook.history.ProposedChange;
import io.github.policyhandbook.review.GivenApproval;
import io.github.policyhandbook.review.Meeting;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Compares what is proposed with what was approved, and writes a pack for the governors. */
@Mojo(name = "review", requiresProject = false, threadSafe = true)
public final class ReviewMojo extends AbstractHandbookMojo {

    /** Folder the pack is written to. */
    @Parameter(property = "aup.reviewDirectory", defaultValue = "${basedir}/target/review")
    private String reviewDirectory;

    /** Branch, tag or commit that is proposed; without it, the working tree with what is not committed yet. */
    @Parameter(property = "aup.proposed")
    private @Nullable String proposed;

    /**
     * Branch, tag or commit against which it is proposed, from where the two parted; without it, each policy's last
     * approved text.
     */
    @Parameter(property = "aup.baseline")
    private @Nullable String baseline;

    /** The policies to put on the agenda, by id, separated by commas; all that change without it. */
    @Parameter(property = "aup.policies")
    private @Nullable String policies;

    /** Name of the meeting. */
    @Parameter(property = "aup.meeting")
    private @Nullable String meeting;

    /** Day of the meeting, as year-month-day. */
    @Parameter(property = "aup.meetingDate")
    private @Nullable String meetingDate;

    /** E-mail address of the clerk, to which governors send their questions. */
    @Parameter(property = "aup.clerk")
    private @Nullable String clerk;

    /** Bodies whose policies the meeting adopts as they stand, separated by commas, as <code>approver</code> names them. */
    @Parameter(property = "aup.adopts")
    private @Nullable String adopts;

    /** Bodies or persons whose approvals the meeting only notes, separated by commas. */
    @Parameter(property = "aup.notes")
    private @Nullable String notes;

    /** Files of questions to print beside their clauses, separated by commas. */
    @Parameter(property = "aup.questions")
    private @Nullable String questions;

    /** The clerk's record of decisions. */
    @Parameter(property = "aup.decisions")
    private @Nullable String decisions;

    /** What the goal fails for, once the pack is written: <code>changes</code>, <code>cues</code> or <code>none</code>. */
    @Parameter(property = "aup.failOn", defaultValue = "none")
    private String failOn;

    /**
     * Day of the meeting that approved the policies, as year-month-day: writes the approval into their files instead of a
     * pack. Needs <code>approvedBy</code>.
     */
    @Parameter(property = "aup.approve")
    private @Nullable String approve;

    /** Who approved them, with the minute: <code>Full governing body, minute 14</code>. */
    @Parameter(property = "aup.approvedBy")
    private @Nullable String approvedBy;

    /** With <code>approve</code>: the day from which the approved texts apply, as year-month-day. */
    @Parameter(property = "aup.effective")
    private @Nullable String effective;

    /** With <code>approve</code>: the academic year the approved texts are made for. */
    @Parameter(property = "aup.forYear")
    private @Nullable String forYear;

    /** With <code>approve</code>: the day of the next review, where the files do not tell it. */
    @Parameter(property = "aup.review")
    private @Nullable String review;

    @Override
    boolean isMeantForThisFolder() {
        return approve != null || questions != null || decisions != null;
    }

    @Override
    void run(HandbookSettings settings) {
        Map<String, String> stated = Map.of(
                "approve", orEmpty(approve),
                "approvedBy", orEmpty(approvedBy),
                "effective", orEmpty(effective),
                "forYear", orEmpty(forYear),
                "review", orEmpty(review));
        Optional<GivenApproval> approval = Parameters.approval(stated, settings.calendar());
        if (approval.isPresent()) {
            ApprovalRun.run(review(settings), approval.get(), output()).lines().forEach(getLog()::info);
            return;
        }
        getLog().info(GovernorsReview.build(review(settings), output()).sentence());
    }

    private Path output() {
        return resolve("reviewDirectory", reviewDirectory, "target/review");
    }

    private ReviewSettings review(HandbookSettings settings) {
        return new ReviewSettings(
                settings,
                new ProposedChange(Parameters.text(orEmpty(proposed)), Parameters.text(orEmpty(baseline))),
                new Meeting(
                        Parameters.text(orEmpty(meeting)),
                        Parameters.meetingDate(orEmpty(meetingDate)),
                        Parameters.list(orEmpty(adopts)),
                        Parameters.list(orEmpty(notes)),
                        Parameters.list(orEmpty(policies)),
                        Parameters.clerk(orEmpty(clerk))),
                Parameters.list(orEmpty(questions)).stream()
                        .map(path -> resolve("questions", path, "questions.json"))
                        .toList(),
                Parameters.text(orEmpty(decisions)).map(path -> resolve("decisions", path, "decisions.json")),
                Parameters.failOn(failOn),
                command());
    }
}
