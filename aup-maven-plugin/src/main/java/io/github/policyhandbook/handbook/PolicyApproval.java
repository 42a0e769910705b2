package io.github.policyhandbook.handbook;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.handbook.ApprovalChoices.Choice;
import io.github.policyhandbook.markdown.ConflictMarkers;
import io.github.policyhandbook.markdown.FrontMatterEdit;
import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.model.VersionCode;
import io.github.policyhandbook.model.Withdrawal;
import io.github.policyhandbook.output.FilesInPlace;
import io.github.policyhandbook.pack.data.PackCodes.PackPaper;
import io.github.policyhandbook.review.ApprovalToWrite;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.GivenApproval;
import io.github.policyhandbook.review.Meeting;
import io.github.policyhandbook.review.Motion;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.Treatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the approval of one policy ready to be written, or says why it may not be. Nothing is written here. */
final class PolicyApproval {

    private final Review review;
    private final GivenApproval given;
    private final WorkingFile files;
    private final AmendedPolicy amendments;
    private final Map<String, PackPaper> pack;
    private final PolicyParser parser = new PolicyParser();

    /** @param pack the last pack's papers, by policy */
    PolicyApproval(
            Review review, GivenApproval given, WorkingFile files, PaperInHistory papers, Map<String, PackPaper> pack) {
        this.review = review;
        this.given = given;
        this.files = files;
        this.amendments = new AmendedPolicy(review.comparison(), papers);
        this.pack = pack;
    }

    /** What is to become of a policy. */
    sealed interface Result permits Ready, LeftOut, Refused {}

    /**
     * Ready to be written.
     *
     * @param code the code of its text
     * @param verified whether the text is known to be the one that was approved
     * @param ends whether it is the policy's end that was approved
     * @param everReviewed whether its file says when it is reviewed next
     * @param warnings what the clerk should look at again
     * @param set what will be set; nothing where all stands there already
     */
    record Ready(
            String title,
            String path,
            String code,
            boolean verified,
            boolean ends,
            boolean everReviewed,
            List<String> warnings,
            List<String> set,
            FilesInPlace.Change change)
            implements Result {
        Ready {
            warnings = List.copyOf(warnings);
            set = List.copyOf(set);
        }
    }

    /** Nothing is to be written, for the reason that the sentence tells. */
    record LeftOut(String sentence) implements Result {}

    /** It may not be written. */
    record Refused(List<Finding> findings) implements Result {
        Refused {
            findings = List.copyOf(findings);
        }
    }

    Result of(Choice choice) {
        Policy policy = choice.policy();
        String title = choice.title();
        FileState file = policy.revisions().get(policy.revisions().size() - 1).file();
        if (isRemoved(policy) && !files.isLink(file)) {
            return new LeftOut(
                    title + ": its file is removed, so that there is nowhere to write the approval. Its end is"
                            + " recorded with the commit that removes it.");
        }
        WorkingFile.Reading reading = files.read(file);
        if (reading instanceof WorkingFile.Refused refused) {
            return refused(file, List.of(refused.fault()));
        }
        return of(choice, title, file, (WorkingFile.Found) reading);
    }

    private Result of(Choice choice, String title, FileState file, WorkingFile.Found found) {
        PolicyText text = parser.parse(found.content());
        ApprovedCode code = new ApprovedCode(choice, VersionCode.of(text), pack);
        Optional<Decision> decision = code.decision();
        Optional<Fault> other = code.otherReferral();
        if (other.isPresent()) {
            return refused(file, List.of(other.get()));
        }
        Optional<String> referral = code.referral(file.path());
        if (referral.isPresent()) {
            return new LeftOut(referral.get());
        }
        Optional<String> otherBody = choice.named() ? Optional.empty() : otherBody(text);
        if (otherBody.isPresent()) {
            return new LeftOut(title + " (" + file.path() + ") is approved by " + otherBody.get()
                    + ", as its file states, and was only taken over or heard of; it is left as it is. Once "
                    + otherBody.get() + " has approved it, name it: -Daup.policies="
                    + choice.policy().id());
        }
        // First, since what else is found in such a file comes of it.
        List<Fault> faults = ConflictMarkers.in(found.content());
        if (faults.isEmpty()) {
            faults = errors(file, text);
        }
        if (faults.isEmpty()) {
            faults = code.fault().stream().toList();
        }
        if (faults.isEmpty() && decision.filter(ApprovedCode::isAmended).isPresent()) {
            faults = amendments.faults(choice, decision.get(), text);
        }
        ApprovalToWrite approval = toWrite(choice, text);
        if (faults.isEmpty()) {
            faults = approval.missing();
        }
        if (!faults.isEmpty()) {
            return refused(file, faults);
        }
        FrontMatterEdit.Outcome edited = FrontMatterEdit.approve(found.content(), approval.facts());
        if (edited instanceof FrontMatterEdit.Refused unsafe) {
            return refused(file, List.of(unsafe.fault()));
        }
        FrontMatterEdit.Written written = (FrontMatterEdit.Written) edited;
        // What stands approved already states what the approval before has set.
        Optional<Fault> asked =
                written.set().isEmpty() ? Optional.empty() : code.otherMotion(motion(choice, file, text));
        if (asked.isPresent()) {
            return refused(file, List.of(asked.get()));
        }
        return new Ready(
                title,
                file.path(),
                VersionCode.of(text),
                code.isKnown(),
                ends(choice, text),
                approval.everReviewed(),
                Stream.of(
                                code.isTold() ? Optional.<String>empty() : writtenLater(choice.policy(), file, text),
                                ofAnotherBody(choice, text))
                        .flatMap(Optional::stream)
                        .toList(),
                written.set(),
                new FilesInPlace.Change(found.place(), found.content(), written.content()));
    }

    /** A policy's end is told by its file, or by the pack where a draft states a day for it. */
    private ApprovalToWrite toWrite(Choice choice, PolicyText text) {
        FrontMatter before = choice.proposal().map(Proposal::approvedFacts).orElse(FrontMatter.EMPTY);
        return ends(choice, text)
                ? ApprovalToWrite.ofEnd(text.frontMatter(), before, given)
                : ApprovalToWrite.of(text.frontMatter(), before, given, calendar());
    }

    private static boolean ends(Choice choice, PolicyText text) {
        return text.frontMatter().isWithdrawn()
                || choice.proposal().filter(one -> one.proposed().isEmpty()).isPresent();
    }

    private static Motion motion(Choice choice, FileState file, PolicyText text) {
        return choice.proposal()
                .map(Motion::of)
                .orElseGet(() -> Motion.of(ends(choice, text), text.frontMatter(), Optional.of(file.path())));
    }

    /** What stops a review stops an approval too, where it stands in the file itself. */
    private List<Fault> errors(FileState file, PolicyText text) {
        List<Fault> told = review.proposed().findings().stream()
                .filter(finding -> finding.path().equals(file.path()))
                .map(Finding::fault)
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
        return told.isEmpty()
                ? text.faults().stream()
                        .filter(fault -> fault.severity() == Severity.ERROR)
                        .toList()
                : told;
    }

    /** Where nobody told which text was approved, one that was committed after the meeting hardly was. */
    private Optional<String> writtenLater(Policy policy, FileState file, PolicyText text) {
        Optional<LocalDate> since = Optional.empty();
        List<PolicyRevision> revisions = policy.revisions();
        for (int i = revisions.size() - 1;
                i >= 0 && revisions.get(i).text().words().equals(text.words());
                i--) {
            Revision revision = revisions.get(i).revision();
            boolean committed = !revision.commit().equals(Revision.NO_COMMIT);
            since = committed ? Optional.of(revision.date(calendar().zone())) : since;
        }
        return since.filter(given.date()::isBefore)
                .map(day -> file.path() + ": the text was committed on " + EnglishDate.of(day)
                        + ", after the approval. Look whether it is the one that was approved.");
    }

    private Optional<String> ofAnotherBody(Choice choice, PolicyText text) {
        return otherBody(text)
                .map(name -> choice.title() + " is approved by " + name
                        + ", as its file states, and is now written down as"
                        + " approved by " + given.by() + ". Look whether the day and the minute are those of " + name
                        + ".");
    }

    /** What the meeting only heard of or took over is approved by somebody else, on another day. */
    private Optional<String> otherBody(PolicyText text) {
        Optional<String> approver = text.frontMatter().approver();
        Meeting by = new Meeting(
                Optional.of(given.by()),
                Optional.of(given.date()),
                review.meeting().adopts(),
                review.meeting().notes(),
                List.of());
        return approver.filter(name -> Treatment.of(approver, by) != Treatment.DECISION);
    }

    private EditionCalendar calendar() {
        return review.proposed().handbook().calendar();
    }

    private static boolean isRemoved(Policy policy) {
        Milestone last = policy.milestones().get(policy.milestones().size() - 1);
        return last instanceof Withdrawal end && end.removed();
    }

    private static Refused refused(FileState file, List<Fault> faults) {
        return new Refused(
                faults.stream().map(fault -> new Finding(file.path(), fault)).toList());
    }
}
