package io.github.policyhandbook.check;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Approvals given after the text began to apply. A text that is approved again without a change keeps the day it applied
 * from, so only the first approval of a text is held against that day.
 *
 * <p>Within a month it is the first meeting of a new year that decides on the year's texts: advice. Much later it may be a
 * review, of which the history knows no earlier approval: advice too.
 */
final class ApprovalsInTime implements Inspection.OfFile {

    private static final int MEETING_OF_THE_NEW_YEAR = 1;
    private static final int SHORTEST_REVIEW = 10;

    /**
     * From when a text applies, as its facts say.
     *
     * @param what the day, as a sentence calls it
     */
    private record Start(LocalDate day, String key, String what) {

        static Optional<Start> of(FrontMatter facts, EditionCalendar calendar) {
            Optional<AcademicYear> year = facts.forYear().flatMap(calendar::parse);
            return facts.effective()
                    .map(day ->
                            new Start(day, "effective", "the day from which the text applies, " + EnglishDate.of(day)))
                    .or(() -> year.map(stated -> new Start(
                            stated.first(),
                            "for-year",
                            "the first day of " + stated.label() + ", the year the text is for")));
        }

        Predicate<FrontMatter> isStatedBy(EditionCalendar calendar) {
            return facts -> of(facts, calendar)
                    .filter(start -> start.day().equals(day) && start.key().equals(key))
                    .isPresent();
        }
    }

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        FrontMatter facts = file.facts();
        if (facts.isDraft() || facts.isWithdrawn() || facts.approved().isEmpty()) {
            return List.of();
        }
        LocalDate approved = facts.approved().get();
        return Start.of(facts, handbook.calendar())
                .filter(start -> start.day().isBefore(approved))
                .flatMap(start -> severity(file, handbook, start, approved)
                        .map(severity -> fault(file, severity, start, approved)))
                .stream()
                .toList();
    }

    private static Optional<Severity> severity(
            CheckedFile file, CheckedHandbook handbook, Start start, LocalDate approved) {
        PublishedPast past = PublishedPast.of(file);
        Optional<PolicyRevision> began = past.first(start.isStatedBy(handbook.calendar()));
        Optional<PolicyRevision> decided =
                past.first(facts -> facts.approved().filter(approved::equals).isPresent());
        if (began.isEmpty()
                || decided.isEmpty()
                || !saysTheSame(began.get(), decided.get())
                || wasApprovedBefore(past, decided.get(), approved)) {
            return Optional.empty();
        }
        boolean maybeReview =
                past.revisions().get(0).equals(began.get()) || PublishedPast.isBefore(began.get(), decided.get());
        boolean soon = !start.day().plusMonths(MEETING_OF_THE_NEW_YEAR).isBefore(approved);
        boolean late = !start.day().plusMonths(SHORTEST_REVIEW).isAfter(approved);
        return Optional.of(soon || maybeReview && late ? Severity.NOTE : Severity.WARNING);
    }

    private static boolean saysTheSame(PolicyRevision one, PolicyRevision other) {
        return one.text().words().equals(other.text().words());
    }

    /** The day it applies from may be written down long after that approval, together with a later one. */
    private static boolean wasApprovedBefore(PublishedPast past, PolicyRevision decided, LocalDate approved) {
        return past.revisions().stream()
                .filter(revision -> saysTheSame(revision, decided))
                .flatMap(revision -> revision.text().frontMatter().approved().stream())
                .anyMatch(approved::isAfter);
    }

    private static Fault fault(CheckedFile file, Severity severity, Start start, LocalDate approved) {
        return new Fault(
                Rule.APPROVAL_AFTER_EFFECT,
                severity,
                file.lineOf("approved"),
                "the approval of " + EnglishDate.of(approved) + " is later than " + start.what(),
                "Look whether \"approved\" or \"" + start.key()
                        + "\" is mistyped. Where the text was used before it was"
                        + " approved, or was approved again since, silence this with that reason.");
    }
}
