package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.EditionSettings;
import io.github.policyhandbook.edition.ProposalResolver;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.handbook.PolicyApproval.LeftOut;
import io.github.policyhandbook.handbook.PolicyApproval.Ready;
import io.github.policyhandbook.handbook.PolicyApproval.Refused;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.FilesInPlace;
import io.github.policyhandbook.pack.data.DecisionsJson;
import io.github.policyhandbook.pack.data.PackCodes;
import io.github.policyhandbook.review.Agenda;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.GivenApproval;
import io.github.policyhandbook.review.Meeting;
import io.github.policyhandbook.review.Review;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole trip after the meeting: from what was approved to the front matter of the approved policies. */
public final class ApprovalRun {

    private ApprovalRun() {}

    /**
     * Writes the approval into the files of the working tree, into all of them or none, and leaves the commit to the person.
     *
     * @param pack the folder of the last pack, whose papers tell which texts were approved
     * @throws HandbookException if one of the policies may not be approved, or cannot be written; nothing is written then
     */
    public static ApprovalSummary run(ReviewSettings settings, GivenApproval given, Path pack) {
        HandbookSettings handbook = settings.handbook();
        settings.change().proposed().ifPresent(ApprovalRun::refuseBranch);
        checkDay(given.date(), handbook);
        tellUnused(settings);
        try (GitHistory git = GitHistory.openProposal(settings.historyRequest(pack), settings.change())) {
            PolicyTexts texts = PolicyTexts.of(git.files(), git.history(), handbook.progress());
            EditionSettings editions = GovernorsReview.editions(handbook);
            ProposedHandbook proposed = ProposalResolver.resolve(git.history(), texts::of, editions, git.baseline());
            AuthorCorrections corrections = AuthorCorrections.read(git, proposed.names());
            HandbookComparison comparison =
                    HandbookComparison.of(proposed.handbook(), corrections.statements(), handbook.progress());
            Review review = Agenda.of(proposed, comparison, ofAll(settings.meeting()));
            PolicyApproval approval = new PolicyApproval(
                    review,
                    given,
                    new WorkingFile(handbook.sourceDirectory(), git),
                    new PaperInHistory(git, texts, editions, corrections.statements()),
                    PackCodes.in(pack));
            List<PolicyApproval.Result> results = ApprovalChoices.of(
                            review,
                            settings.meeting().policies(),
                            settings.decisions().map(file -> decisions(file, review)))
                    .stream()
                    .map(approval::of)
                    .toList();
            stopIfRefused(results, handbook);
            ApprovalSummary summary = write(results, given, git.root());
            results.stream()
                    .filter(Ready.class::isInstance)
                    .flatMap(result -> ((Ready) result).warnings().stream())
                    .forEach(handbook.progress()::warn);
            tellNeverReviewed(results, given, handbook.progress());
            return summary;
        }
    }

    private static void refuseBranch(String proposed) {
        throw new HandbookException("aup.approve writes into the files as they are checked out, not into \"" + proposed
                + "\".\n  Check that out first (git switch " + proposed
                + "), and approve without -Daup.proposed.");
    }

    private static List<Decision> decisions(Path file, Review review) {
        List<Decision> decisions = DecisionsJson.read(file, review);
        if (decisions.isEmpty()) {
            throw new HandbookException(
                    file + " records no decision, so nothing was written.\n  Record what was decided in"
                            + " the pack (\"I am the clerk: record decisions\"), save decisions.json again and give that; or leave"
                            + " out -Daup.decisions and name the approved policies with -Daup.policies.");
        }
        return decisions;
    }

    private static void tellUnused(ReviewSettings settings) {
        List<String> unused = new ArrayList<>();
        if (!settings.questions().isEmpty()) {
            unused.add("aup.questions");
        }
        if (settings.failOn() != FailOn.NONE) {
            unused.add("aup.failOn");
        }
        if (!unused.isEmpty()) {
            boolean one = unused.size() == 1;
            settings.handbook()
                    .progress()
                    .warn(String.join(" and ", unused) + (one ? " plays" : " play") + " no part in an approval: leave "
                            + (one ? "it" : "them")
                            + " out with aup.approve, or leave out aup.approve for a pack.");
        }
    }

    private static void checkDay(LocalDate date, HandbookSettings settings) {
        // As of a day to come the handbook can be shown; a meeting of that day was still not held.
        LocalDate today = settings.asOf().filter(settings.today()::isAfter).orElseGet(settings::today);
        if (date.isAfter(today)) {
            throw new HandbookException("aup.approve is " + EnglishDate.of(date) + ", which is still to come: today is "
                    + EnglishDate.of(today) + ".\n  Give the day of the meeting, once it was held.");
        }
    }

    private static Meeting ofAll(Meeting meeting) {
        return new Meeting(
                meeting.name(), meeting.date(), meeting.adopts(), meeting.notes(), List.of(), meeting.clerk());
    }

    private static void stopIfRefused(List<PolicyApproval.Result> results, HandbookSettings settings) {
        List<Finding> findings = results.stream()
                .filter(Refused.class::isInstance)
                .flatMap(result -> ((Refused) result).findings().stream())
                .toList();
        long refused = results.stream().filter(Refused.class::isInstance).count();
        findings.stream().sorted().distinct().forEach(settings.progress()::finding);
        if (refused > 0) {
            throw new HandbookException("Nothing was written: "
                    + SiteSummary.counted((int) refused, "policy", "policies")
                    + " cannot be approved; see above for which, why, and what to do.");
        }
    }

    /** In one sentence: where a school states no reviews, it does so in every policy. */
    private static void tellNeverReviewed(List<PolicyApproval.Result> results, GivenApproval given, Progress progress) {
        List<String> titles = results.stream()
                .filter(Ready.class::isInstance)
                .map(Ready.class::cast)
                .filter(ready -> !ready.everReviewed())
                .map(ready -> ready.title() + " (" + ready.path() + ")")
                .toList();
        if (!titles.isEmpty()) {
            progress.warn("Nothing says when to review next: " + String.join(", ", titles)
                    + ". Add a line \"review-every: every year\" to the front matter, or run this again with -Daup.review="
                    + given.date().plusYears(1) + ".");
        }
    }

    private static ApprovalSummary write(
            List<PolicyApproval.Result> results, GivenApproval given, Optional<Path> root) {
        List<Ready> ready = results.stream()
                .filter(Ready.class::isInstance)
                .map(Ready.class::cast)
                .toList();
        FilesInPlace.write(ready.stream()
                .filter(one -> !one.set().isEmpty())
                .map(Ready::change)
                .toList());
        List<String> leftOut = results.stream()
                .filter(LeftOut.class::isInstance)
                .map(result -> ((LeftOut) result).sentence())
                .toList();
        return new ApprovalSummary(
                given, ready.stream().map(ApprovalSummary.Approved::of).toList(), leftOut, root);
    }
}
