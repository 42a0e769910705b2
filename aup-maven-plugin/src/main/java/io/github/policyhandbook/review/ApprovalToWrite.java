package io.github.policyhandbook.review;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.ApprovedFacts;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an approval states of one policy, worked out from what its file states.
 *
 * @param facts what is to be written
 * @param missing what the clerk has to say or to mend first; nothing may be written until then
 * @param everReviewed whether the file will say when the policy is reviewed next; of one that ends nobody need know
 */
public record ApprovalToWrite(ApprovedFacts facts, List<Fault> missing, boolean everReviewed) {

    public ApprovalToWrite {
        missing = List.copyOf(missing);
    }

    /**
     * What is stated where the end of a policy was approved.
     *
     * @param facts as the file states them
     * @param before as they were approved last; empty ones where they never were
     */
    public static ApprovalToWrite ofEnd(FrontMatter facts, FrontMatter before, GivenApproval given) {
        ApprovedFacts end = new ApprovedFacts(
                Status.WITHDRAWN, given.date(), given.by(), Optional.empty(), Optional.empty(), Optional.empty());
        return new ApprovalToWrite(
                end, laterApproval(facts, before, given).stream().toList(), true);
    }

    /**
     * What is stated of a text.
     *
     * @param facts as the file states them
     * @param before as they were approved last; empty ones where they never were
     */
    public static ApprovalToWrite of(
            FrontMatter facts, FrontMatter before, GivenApproval given, EditionCalendar calendar) {
        NextReview review = new NextReview(facts, before, given);
        List<Fault> missing = new ArrayList<>();
        laterApproval(facts, before, given).ifPresent(missing::add);
        FromWhen fromWhen = new FromWhen(calendar, given.date());
        boolean said = given.effective().isPresent() || given.forYear().isPresent();
        if (!said && !fromWhen.isClear(facts.effective(), facts.forYear())) {
            missing.add(fromWhen(given.date(), fromWhen.nextYear()));
        }
        if (review.isOpen()) {
            missing.add(Fault.error(
                    Rule.APPROVAL,
                    1,
                    "the review date " + facts.review().map(EnglishDate::of).orElse("")
                            + " is that of the text before, and nothing tells how long an approval lasts",
                    "Say when the next review is due, for example -Daup.review="
                            + given.date().plusYears(1) + ", or state \"review-every: every year\" in the file."));
        }
        Optional<String> year = given.forYear()
                .filter(label -> yearOf(facts.forYear(), calendar)
                        .filter(stated -> stated.label().equals(label))
                        .isEmpty());
        return new ApprovalToWrite(
                new ApprovedFacts(Status.APPROVED, given.date(), given.by(), given.effective(), year, review.toWrite()),
                missing,
                !review.isMissing());
    }

    /** Approvals follow one another: a day before that of the last one is mistyped, or that one was. */
    private static Optional<Fault> laterApproval(FrontMatter facts, FrontMatter before, GivenApproval given) {
        return Stream.of(facts, before)
                .flatMap(stated -> stated.approved().stream())
                .max(Comparator.naturalOrder())
                .filter(given.date()::isBefore)
                .map(later -> Fault.error(
                        Rule.APPROVAL,
                        1,
                        "an approval of " + EnglishDate.of(later) + " is written down already, later than the one of "
                                + EnglishDate.of(given.date()),
                        "Look at the day in -Daup.approve. If it is the one in the file that is wrong, correct that"
                                + " first."));
    }

    private static Fault fromWhen(LocalDate date, AcademicYear next) {
        return Fault.error(
                Rule.APPROVAL,
                1,
                "the file does not say from when the text applies; approved on " + EnglishDate.of(date)
                        + ", it would count for the year that is ending",
                "Add -Daup.effective=" + next.first() + " or -Daup.forYear=" + next.label()
                        + "; if it is to apply at once, -Daup.effective=" + date + ".");
    }

    private static Optional<AcademicYear> yearOf(Optional<String> written, EditionCalendar calendar) {
        return written.flatMap(calendar::parse);
    }
}
