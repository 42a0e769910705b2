package io.github.policyhandbook.check;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Approvals dated ahead: mostly readers do not see the text until that day, so a mistyped year hides it for long. What is years
 * ahead is told when the file is read.
 */
final class ApprovalsToCome implements Inspection.OfFile {

    /** Months: papers are got ready for the next meeting, not for the one after the holidays. */
    private static final int NEXT_MEETING = 2;

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        FrontMatter facts = file.facts();
        if (facts.isDraft() || facts.isWithdrawn()) {
            return List.of();
        }
        return facts
                .approved()
                .filter(approved -> isAhead(approved, file, handbook) && !isToldAlready(file, handbook))
                .map(approved -> fault(file, approved, handbook))
                .stream()
                .toList();
    }

    /** On the day of the check, and also when it was written: a check may be made for a day long past. */
    private static boolean isAhead(LocalDate approved, CheckedFile file, CheckedHandbook handbook) {
        Optional<LocalDate> written = PublishedPast.of(file)
                .first(facts -> facts.approved().filter(approved::equals).isPresent())
                .map(revision -> revision.revision().date(handbook.calendar().zone()));
        return approved.isAfter(handbook.today())
                && written.filter(approved::isAfter).isPresent();
    }

    private static boolean isToldAlready(CheckedFile file, CheckedHandbook handbook) {
        return handbook.proposed().findings().stream()
                .filter(finding -> finding.path().equals(file.path()))
                .map(Finding::fault)
                .anyMatch(fault -> fault.rule() == Rule.DOUBTFUL_DATE && fault.line() == file.lineOf("approved"));
    }

    private static Fault fault(CheckedFile file, LocalDate approved, CheckedHandbook handbook) {
        boolean hides = handbook.version(file)
                .filter(version -> version.appliesFrom().isAfter(handbook.today()))
                .isPresent();
        boolean soon = !handbook.today().plusMonths(NEXT_MEETING).isBefore(approved);
        return new Fault(
                Rule.DOUBTFUL_DATE,
                soon ? Severity.NOTE : Severity.WARNING,
                file.lineOf("approved"),
                "the approval is dated " + EnglishDate.of(approved) + ", which is still to come"
                        + (hides ? ", and hides the text from readers until then" : ""),
                "Look whether the year is mistyped. What waits for a meeting says \"status: draft\", and gets its date"
                        + " after it.");
    }
}
