package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.site.ChangeTally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Published texts that are not the ones that were approved. A draft says itself that its approval is still to come. */
final class ChangedSinceApproval implements Inspection.OfFile {

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        if (file.facts().isDraft() || file.facts().isWithdrawn()) {
            return List.of();
        }
        Optional<Version> version = handbook.version(file);
        if (version.isEmpty() || approval(version.get()).state() != Approval.State.CHANGED_SINCE) {
            return List.of();
        }
        return file.policy().stream()
                .flatMap(policy -> approval(version.get()).approvedVersion().flatMap(policy::version).stream()
                        .map(approved -> fault(file, handbook, policy, approved, version.get())))
                .toList();
    }

    private static Approval approval(Version version) {
        return version.latestFacts().approval();
    }

    private static Fault fault(
            CheckedFile file, CheckedHandbook handbook, Policy policy, Version approved, Version now) {
        int clauses = ChangeTally.worthCounting(handbook.comparison().compare(policy, approved, now));
        Revision first = firstChange(policy, approved);
        boolean committed = !first.commit().equals(Revision.NO_COMMIT);
        String given =
                approval(now).date().map(day -> " of " + EnglishDate.of(day)).orElse("");
        String since = committed
                ? ", since " + EnglishDate.of(first.date(handbook.calendar().zone()))
                : ", not committed yet";
        return new Fault(
                Rule.CHANGED_SINCE_APPROVAL,
                clauses == 0 ? Severity.NOTE : Severity.WARNING,
                line(file),
                "the text is not the one that was approved: after the approval" + given + " " + counted(clauses)
                        + since,
                "Have the change approved and write the day as \"approved\"; aup:review shows what changed, and writes it"
                        + " after the meeting."
                        + (committed
                                ? ""
                                : " Until then write \"status: draft\", and the approved text stays in place."));
    }

    private static Revision firstChange(Policy policy, Version approved) {
        List<Version> versions = policy.versions();
        return versions.get(versions.indexOf(approved) + 1).revision();
    }

    private static String counted(int clauses) {
        return switch (clauses) {
            case 0 -> "its layout or numbers changed";
            case 1 -> "1 clause changed";
            default -> clauses + " clauses changed";
        };
    }

    private static int line(CheckedFile file) {
        return Stream.of("approved", "approved-by", "status")
                .filter(file.text().factLines()::has)
                .map(file::lineOf)
                .findFirst()
                .orElse(1);
    }
}
