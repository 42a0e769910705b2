package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.review.GivenApproval;
import io.github.policyhandbook.site.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the clerk says of an approval; its parts make sense together only. */
final class ApprovalParameters {

    private static final int EARLIEST_YEAR = 1990;
    private static final String EXAMPLE =
            "-Daup.approve=2026-03-12 \"-Daup.approvedBy=Full governing body, minute 14\"";

    /** What the pack's command has in the place of a body that it does not know. */
    private static final String PLACEHOLDER = Words.english().say("pack.minute-line-body");

    private final Map<String, String> stated;
    private final EditionCalendar calendar;

    ApprovalParameters(Map<String, String> stated, EditionCalendar calendar) {
        this.stated = Map.copyOf(stated);
        this.calendar = calendar;
    }

    /** The approval; empty where none of its parts is given. */
    Optional<GivenApproval> read() {
        Optional<LocalDate> date = day("approve");
        Optional<String> by = text("approvedBy");
        if (date.isEmpty()) {
            refuseParts();
            return Optional.empty();
        }
        if (by.isEmpty()) {
            throw new HandbookException(
                    "aup.approve says when the policies were approved, but nothing says by whom.\n  Give both: "
                            + EXAMPLE);
        }
        if (by.get().chars().anyMatch(Character::isISOControl)) {
            throw Parameters.refused("approvedBy", by.get(), "words on one line", "Full governing body");
        }
        if (by.get().split(",")[0].strip().equals(PLACEHOLDER)) {
            throw new HandbookException("aup.approvedBy is still the word " + PLACEHOLDER
                    + ", which stands in the pack's command where no approver is known.\n  Write who approved: "
                    + EXAMPLE);
        }
        if (day("effective").isPresent() && text("forYear").isPresent()) {
            throw new HandbookException("aup.effective and aup.forYear both say from when the texts apply.\n"
                    + "  Give one of them: -Daup.effective=2026-09-01 for a day, -Daup.forYear=2026-2027 for the first day"
                    + " of that year.");
        }
        Optional<LocalDate> review = day("review");
        if (review.filter(day -> !day.isAfter(date.get())).isPresent()) {
            throw new HandbookException(
                    "aup.review is " + review.get() + ", but the next review comes after the approval"
                            + " on " + date.get() + ".\n  Give a later day, for example -Daup.review="
                            + date.get().plusYears(1));
        }
        refuseFarOff(date.get());
        return Optional.of(new GivenApproval(date.get(), by.get(), day("effective"), year(), review));
    }

    /** A text may apply from a little before its approval, or be made for the year after next; what is further off is mistyped. */
    private void refuseFarOff(LocalDate approval) {
        LocalDate earliest = approval.minusYears(1);
        LocalDate latest = approval.plusYears(2);
        day("effective")
                .filter(day -> day.isBefore(earliest) || day.isAfter(latest))
                .ifPresent(day -> {
                    throw new HandbookException("aup.effective is " + day + ", but the approval was on " + approval
                            + ": more than a year before it, or two after, no text of it applies.\n"
                            + "  Give the day from which the texts apply, for example -Daup.effective=" + approval);
                });
        year().flatMap(calendar::parse)
                .filter(year -> year.last().isBefore(approval) || year.first().isAfter(latest))
                .ifPresent(year -> {
                    throw new HandbookException(
                            "aup.forYear is " + year.label() + ", but the approval was on " + approval
                                    + ".\n  Give that academic year or a later one, for example -Daup.forYear="
                                    + calendar.yearOf(approval).label());
                });
    }

    private void refuseParts() {
        for (String name : List.of("approvedBy", "effective", "forYear", "review")) {
            if (text(name).isPresent()) {
                throw new HandbookException(
                        "aup." + name + " belongs to an approval, but nothing says on which day it was"
                                + " given.\n  Give that too: " + EXAMPLE);
            }
        }
    }

    private Optional<LocalDate> day(String name) {
        Optional<LocalDate> day = Parameters.day(name, value(name));
        if (day.filter(date -> date.getYear() < EARLIEST_YEAR).isPresent()) {
            throw Parameters.refused(name, value(name), "a day after " + (EARLIEST_YEAR - 1), "2026-03-12");
        }
        return day;
    }

    private Optional<String> year() {
        return text("forYear")
                .map(written -> calendar.parse(written)
                        .map(AcademicYear::label)
                        .orElseThrow(() -> Parameters.refused(
                                "forYear",
                                written,
                                "an academic year",
                                calendar.yearOf(LocalDate.of(2026, 12, 31)).label())));
    }

    private Optional<String> text(String name) {
        return Parameters.text(value(name));
    }

    private String value(String name) {
        return stated.getOrDefault(name, "");
    }
}
