package io.github.policyhandbook.check;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Rule;
import java.time.LocalDate;
import java.util.List;

/** Drafts on which nobody decided for more than a year, however often they were worked on since. */
final class OldDrafts implements Inspection.OfFile {

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        return file
                .policy()
                .filter(policy -> file.facts().isDraft() && isWritten(file.text()))
                .map(OldDrafts::firstDraft)
                .map(draft -> draft.revision().date(handbook.calendar().zone()))
                .filter(since -> since.plusYears(1).isBefore(handbook.today()))
                .map(since -> fault(file, since))
                .stream()
                .toList();
    }

    /** The oldest of the drafts that follow on one another up to now; the last revision is the draft as it is put forward. */
    private static PolicyRevision firstDraft(Policy policy) {
        List<PolicyRevision> revisions = policy.revisions();
        int first = revisions.size() - 1;
        while (first > 0
                && revisions.get(first - 1).isDraft()
                && isWritten(revisions.get(first - 1).text())) {
            first--;
        }
        return revisions.get(first);
    }

    /** A text that is kept back only because nobody can read its status may have been decided on. */
    private static boolean isWritten(PolicyText draft) {
        return !draft.factLines().isUnclear("status");
    }

    private static Fault fault(CheckedFile file, LocalDate since) {
        boolean published =
                file.policy().stream().anyMatch(policy -> policy.versions().size() > 1);
        return Fault.warning(
                Rule.OLD_DRAFT,
                file.lineOf("status"),
                "the text has been a draft since " + EnglishDate.of(since),
                "Put it before those who approve it; aup:review draws up the papers. Where it is not wanted any more, "
                        + (published ? "put back the text that is published." : "remove the file."));
    }
}
