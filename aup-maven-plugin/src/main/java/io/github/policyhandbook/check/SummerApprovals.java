package io.github.policyhandbook.check;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * New texts approved in the last months of an academic year that do not say for which year: the site takes the day of the
 * approval, so what was meant for September stands in the edition of the year that is about to end.
 *
 * <p>A text that is approved again stays as it was, and a year that is over for long is nobody's question any more.
 */
final class SummerApprovals implements Inspection.OfFile {

    private static final int LAST_MONTHS = 3;

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        FrontMatter facts = file.facts();
        if (facts.isDraft() || facts.isWithdrawn() || facts.approved().isEmpty()) {
            return List.of();
        }
        LocalDate approved = facts.approved().get();
        AcademicYear year = handbook.calendar().yearOf(approved);
        return handbook
                .version(file)
                .filter(version -> isLate(approved, year))
                .filter(version -> mattersStill(year, handbook))
                .filter(version -> isNewTextOfThen(version, approved, year))
                .filter(version -> !saysFromWhen(file, handbook.calendar(), approved))
                .map(version -> fault(file, version, approved, year, handbook.calendar()))
                .stream()
                .toList();
    }

    private static boolean isLate(LocalDate approved, AcademicYear year) {
        return !approved.isBefore(lastMonths(year));
    }

    private static LocalDate lastMonths(AcademicYear year) {
        return year.last().plusDays(1).minusMonths(LAST_MONTHS);
    }

    /** An approval of last summer may be meant for the current year, one of the summer before for none that still runs. */
    private static boolean mattersStill(AcademicYear year, CheckedHandbook handbook) {
        AcademicYear current = handbook.calendar().yearOf(handbook.today());
        return handbook.calendar().next(year).compareTo(current) >= 0;
    }

    /** Whether this is the text's first approval, and its day rests on no more than that or on its commit. */
    private static boolean isNewTextOfThen(Version version, LocalDate approved, AcademicYear year) {
        Optional<LocalDate> first = version.facts().stream()
                .map(FactSheet::approval)
                .filter(approval -> approval.state() == Approval.State.APPROVED)
                .flatMap(approval -> approval.date().stream())
                .findFirst();
        boolean unstated = version.basis() == Version.Basis.APPROVED || version.basis() == Version.Basis.COMMITTED;
        return unstated
                && first.filter(approved::equals).isPresent()
                && !version.appliesFrom().isBefore(lastMonths(year));
    }

    /** A day or year that was copied on from an earlier text says nothing, unless it is still to come then. */
    private static boolean saysFromWhen(CheckedFile file, EditionCalendar calendar, LocalDate approved) {
        FrontMatter facts = file.facts();
        Optional<LocalDate> lastOfYear =
                facts.forYear().flatMap(calendar::parse).map(AcademicYear::last);
        PublishedPast past = PublishedPast.of(file);
        Optional<PolicyRevision> decided =
                past.first(then -> then.approved().filter(approved::equals).isPresent());
        Optional<PolicyRevision> stated = facts.effective()
                .flatMap(day ->
                        past.first(then -> then.effective().filter(day::equals).isPresent()));
        boolean isNews =
                stated.isPresent() && decided.isPresent() && !PublishedPast.isBefore(stated.get(), decided.get());
        return isNews
                || facts.effective().filter(day -> !day.isBefore(approved)).isPresent()
                || lastOfYear.filter(day -> !day.isBefore(approved)).isPresent();
    }

    private static Fault fault(
            CheckedFile file, Version version, LocalDate approved, AcademicYear year, EditionCalendar calendar) {
        String next = calendar.next(year).label();
        boolean published = !version.revision().commit().equals(Revision.NO_COMMIT);
        return Fault.warning(
                Rule.SUMMER_APPROVAL,
                file.lineOf("approved"),
                "the text was approved on " + EnglishDate.of(approved) + " without saying whether it is for "
                        + year.label() + " or for " + next + ", so it applies from "
                        + EnglishDate.of(version.appliesFrom()),
                published
                        ? "Write \"effective: " + approved + "\" where that is right. A text for " + next
                                + " says \"for-year: " + next + "\" in the commit that brings it: what is published"
                                + " already is not put off by a date that is written later."
                        : "Write \"for-year: " + next + "\" where it is for the next year, or \"effective: " + approved
                                + "\" where it applies at once.");
    }
}
