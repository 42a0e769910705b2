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

    /** Folder of the pack. */
    @Parameter(property = "aup.reviewDirectory", defaultValue = "${basedir}/target/review")
    private String reviewDirectory;

    /**
     * Branch, tag or commit that is proposed. Where none is stated, the working tree with what is not committed yet.
     */
    @Parameter(property = "aup.proposed")
    private @Nullable String proposed;

    /**
     * Branch, tag or commit against which it is proposed, from the point where the two parted:
     * <code>origin/main</code>. Where none is stated, each policy's last approved text.
     */
    @Parameter(property = "aup.baseline")
    private @Nullable String baseline;

    /**
     * The policies to put on the agenda, by id, separated by commas: <code>acceptable-use,privacy</code>. All that
     * change where none is stated. With <code>aup.approve</code>, those that were approved.
     */
    @Parameter(property = "aup.policies")
    private @Nullable String policies;

    /** Name of the meeting. */
    @Parameter(property = "aup.meeting")
    private @Nullable String meeting;

    /** Day of the meeting, year-month-day. */
    @Parameter(property = "aup.meetingDate")
    private @Nullable String meetingDate;

    /** The clerk's e-mail address, to which governors send their questions. */
    @Parameter(property = "aup.clerk")
    private @Nullable String clerk;

    /**
     * Bodies whose policies the meeting takes over as they stand, as <code>approver</code> names them, separated by
     * commas.
     */
    @Parameter(property = "aup.adopts")
    private @Nullable String adopts;

    /** Bodies or persons whose approvals the meeting only notes, separated by commas. */
    @Parameter(property = "aup.notes")
    private @Nullable String notes;

    /** Files of questions to print beside their clauses, separated by commas. */
    @Parameter(property = "aup.questions")
    private @Nullable String questions;

    /** File of the clerk's record of decisions. */
    @Parameter(property = "aup.decisions")
    private @Nullable String decisions;

    /**
     * What the goal fails for, once the pack is written: <code>changes</code> for any paper; <code>cues</code> for
     * words that a reader should not miss, new policies and those that are to end, each named; or <code>none</code>.
     */
    @Parameter(property = "aup.failOn", defaultValue = "none")
    private String failOn;

    /**
     * Day of the meeting that approved, year-month-day: writes the approval into the policies instead of a pack. Not
     * one still to come, and not before the approval that a file states already.
     */
    @Parameter(property = "aup.approve")
    private @Nullable String approve;

    /**
     * With <code>aup.approve</code>, which needs it: who approved, with the minute if you like: <code>Full governing
     * body, minute 14</code>.
     */
    @Parameter(property = "aup.approvedBy")
    private @Nullable String approvedBy;

    /**
     * With <code>aup.approve</code>: the day from which the texts apply, from a year before the approval to two years
     * after it. Not together with <code>aup.forYear</code>.
     */
    @Parameter(property = "aup.effective")
    private @Nullable String effective;

    /**
     * With <code>aup.approve</code>: the academic year they are made for, <code>2026-2027</code>, which must not be
     * over.
     */
    @Parameter(property = "aup.forYear")
    private @Nullable String forYear;

    /** With <code>aup.approve</code>: the day of the next review, where the files do not tell it. */
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
