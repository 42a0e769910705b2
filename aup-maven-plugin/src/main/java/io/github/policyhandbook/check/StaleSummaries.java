package io.github.policyhandbook.check;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.site.ChangeTally;
import java.util.List;
import java.util.Optional;

/**
 * A summary of changes that was written for an earlier change than the last one. It speaks of the text it was published
 * with, so a draft's summary is that of its own change for as long as the draft is worked on.
 */
final class StaleSummaries implements Inspection.OfFile {

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        if (file.facts().isWithdrawn() || file.policy().isEmpty()) {
            return List.of();
        }
        Policy policy = file.policy().get();
        return summary(file.facts().summaryOfChanges())
                .flatMap(summary -> publishedWith(policy, summary))
                .flatMap(written -> policy.publishedAt(written.revision())
                        .flatMap(then -> handbook.version(file)
                                .filter(now -> isAnotherText(policy, then, now, handbook))
                                .map(now -> fault(file, written.revision(), handbook))))
                .stream()
                .toList();
    }

    /** The first published revision since the summary was written as it stands now. */
    private static Optional<PolicyRevision> publishedWith(Policy policy, String summary) {
        List<PolicyRevision> revisions = policy.revisions();
        int first = revisions.size();
        while (first > 0 && states(revisions.get(first - 1), summary)) {
            first--;
        }
        return revisions.subList(first, revisions.size()).stream()
                .filter(revision -> !revision.isDraft())
                .findFirst();
    }

    private static boolean states(PolicyRevision revision, String summary) {
        return summary(revision.text().frontMatter().summaryOfChanges())
                .filter(summary::equals)
                .isPresent();
    }

    private static Optional<String> summary(Optional<String> written) {
        return written.map(String::strip).filter(summary -> !summary.isEmpty());
    }

    /** Layout and numbers need no reason. */
    private static boolean isAnotherText(Policy policy, Version then, Version now, CheckedHandbook handbook) {
        return !then.equals(now)
                && ChangeTally.worthCounting(handbook.comparison().compare(policy, then, now)) > 0;
    }

    private static Fault fault(CheckedFile file, Revision written, CheckedHandbook handbook) {
        return new Fault(
                Rule.STALE_SUMMARY,
                file.facts().isDraft() ? Severity.NOTE : Severity.WARNING,
                file.lineOf("summary-of-changes"),
                "the summary of changes was published on "
                        + EnglishDate.of(written.date(handbook.calendar().zone()))
                        + " for an earlier change than the last one",
                "Say why the text changed last, or take the summary away: what it said before stays in the history.");
    }
}
