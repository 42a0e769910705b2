package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Published policies of which no approval was ever recorded. Where most policies record one, or this one says who is to
 * approve it, it is a gap; in a handbook that records none it is a choice, and advised against once.
 */
final class MissingApprovals implements Inspection {

    private static final String MEND =
            "Write when it was approved and by whom, as in: approved: 2025-09-12 and, on a line of"
                    + " its own, approved-by: Full governing body. aup:review writes both after a meeting.";

    @Override
    public List<Finding> findings(CheckedHandbook handbook) {
        List<CheckedFile> published = handbook.files().stream()
                .filter(file -> !file.facts().isDraft()
                        && !file.isBlank()
                        && handbook.version(file).isPresent())
                .toList();
        List<CheckedFile> lacking =
                published.stream().filter(file -> lacksApproval(file, handbook)).toList();
        int recorded = published.size() - lacking.size();
        List<CheckedFile> unasked =
                lacking.stream().filter(file -> !asksForOne(file)).toList();

        List<Finding> findings = new ArrayList<>();
        lacking.stream().filter(MissingApprovals::asksForOne).forEach(file -> findings.add(file.finding(asked(file))));
        if (recorded == 0 && unasked.size() > 1) {
            findings.add(unasked.get(0).finding(none(unasked.size(), unasked.get(0))));
        } else {
            Severity severity = recorded * 2 > published.size() ? Severity.WARNING : Severity.NOTE;
            unasked.forEach(file -> findings.add(file.finding(new Fault(
                    Rule.MISSING_APPROVAL,
                    severity,
                    lineOf(file),
                    "no approval of the policy is recorded",
                    mend(file)))));
        }
        published.forEach(file -> undated(file, handbook).ifPresent(fault -> findings.add(file.finding(fault))));
        return findings;
    }

    /** The place that waits to be filled in, where there is one. */
    private static int lineOf(CheckedFile file) {
        return file.lineLeftEmpty("approved").orElse(1);
    }

    /** Who leaves the day out altogether has chosen to; who writes its key and leaves it empty has forgotten it. */
    private static Optional<Fault> undated(CheckedFile file, CheckedHandbook handbook) {
        boolean recordsNoDay = handbook.version(file)
                .map(version -> version.latestFacts().approval())
                .filter(approval -> approval.state() == Approval.State.APPROVED
                        && approval.date().isEmpty())
                .isPresent();
        return file.lineLeftEmpty("approved")
                .filter(line -> recordsNoDay)
                .map(line -> Fault.warning(
                        Rule.MISSING_APPROVAL,
                        line,
                        "\"approved\" is left empty, though the policy is said to be approved",
                        "Write the day of the approval, as in: approved: 2025-09-12. Where nobody knows it any more, take"
                                + " the line away."));
    }

    /** One that is stated but cannot be read is told as that. */
    private static boolean lacksApproval(CheckedFile file, CheckedHandbook handbook) {
        return !file.text().factLines().has("approved")
                && handbook.version(file)
                        .filter(version -> version.latestFacts().approval().state() == Approval.State.NOT_RECORDED)
                        .isPresent();
    }

    private static boolean asksForOne(CheckedFile file) {
        return file.facts().approver().isPresent() || isStatutory(file);
    }

    private static boolean isStatutory(CheckedFile file) {
        return file.facts().statutory().filter(Boolean::booleanValue).isPresent();
    }

    private static Fault asked(CheckedFile file) {
        return file.facts()
                .approver()
                .map(approver -> Fault.warning(
                        Rule.MISSING_APPROVAL,
                        file.lineOf("approver"),
                        "no approval of the policy is recorded, though it is to be approved by \"" + approver + "\"",
                        MEND))
                .orElseGet(() -> Fault.warning(
                        Rule.MISSING_APPROVAL,
                        file.lineOf("statutory"),
                        "no approval of the policy is recorded, though the law asks for the policy",
                        MEND));
    }

    private static Fault none(int count, CheckedFile first) {
        return Fault.note(
                Rule.MISSING_APPROVAL,
                lineOf(first),
                "no approval is recorded of this policy and of " + (count - 1)
                        + " more, so the site says of each that its" + " approval is not recorded",
                mend(first));
    }

    private static String mend(CheckedFile file) {
        return FirstFacts.with(MEND, file);
    }
}
