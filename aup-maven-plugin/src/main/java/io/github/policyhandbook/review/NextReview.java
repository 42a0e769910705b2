package io.github.policyhandbook.review;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Status;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** When a policy is due for review next, once it is approved. */
final class NextReview {

    private static final int MONTHS = 12;

    /** Days: a review asked for "in September" is a year after an approval in September, early or late. */
    private static final int ABOUT = 31;

    private final FrontMatter facts;
    private final FrontMatter before;
    private final GivenApproval given;

    /**
     * @param facts as the file states them
     * @param before as they were approved last
     */
    NextReview(FrontMatter facts, FrontMatter before, GivenApproval given) {
        this.facts = facts;
        this.before = before;
        this.given = given;
    }

    /** The date to be written; empty where none is, or where nobody can tell. */
    Optional<LocalDate> toWrite() {
        if (given.review().isPresent()) {
            return given.review()
                    .filter(day ->
                            facts.review().isPresent() || facts.reviewEvery().isEmpty());
        }
        if (facts.review().isEmpty() || isRecorded() || isPutForward()) {
            return Optional.empty();
        }
        return facts.reviewEvery().map(given.date()::plus).or(this::fromInterval);
    }

    /** Whether a date is stated that an approval makes stale, and nothing tells the next one. */
    boolean isOpen() {
        return facts.review().isPresent()
                && !isRecorded()
                && !isPutForward()
                && toWrite().isEmpty();
    }

    /** Whether nothing says that the policy is ever reviewed again. */
    boolean isMissing() {
        return facts.review().isEmpty()
                && facts.reviewEvery().isEmpty()
                && given.review().isEmpty();
    }

    /** This very approval is written down already, and its review with it. */
    private boolean isRecorded() {
        return facts.status().filter(Status.APPROVED::equals).isPresent()
                && facts.approved().filter(given.date()::equals).isPresent()
                && isStillToCome();
    }

    /** A date that is new in the text put forward is what the governors were shown. */
    private boolean isPutForward() {
        return isStillToCome() && !facts.review().equals(before.review());
    }

    private boolean isStillToCome() {
        return facts.review().filter(given.date()::isBefore).isPresent();
    }

    private Optional<LocalDate> fromInterval() {
        return Stream.of(facts, before)
                .flatMap(stated -> interval(stated).stream())
                .findFirst()
                .map(given.date()::plus);
    }

    private static Optional<Period> interval(FrontMatter stated) {
        if (stated.approved().isEmpty() || stated.review().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = stated.approved().get();
        LocalDate to = stated.review().get();
        long months = ChronoUnit.MONTHS.between(from, to);
        long years = Math.round(ChronoUnit.DAYS.between(from, to) / 365.25);
        boolean aboutYears = years > 0 && Math.abs(ChronoUnit.DAYS.between(from.plusYears(years), to)) < ABOUT;
        long rounded = aboutYears ? years * MONTHS : months;
        return Optional.of(Period.ofMonths((int) rounded)).filter(interval -> interval.getMonths() > 0);
    }
}
