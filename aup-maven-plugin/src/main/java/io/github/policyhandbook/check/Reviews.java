package io.github.policyhandbook.check;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Reviews that are overdue or soon due, of the policies that apply: a draft is the work on its policy that a review asks for,
 * and what is withdrawn needs none.
 */
final class Reviews implements Inspection.OfFile {

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        FrontMatter facts = file.facts();
        if (facts.isDraft() || facts.isWithdrawn() || file.policy().isEmpty()) {
            return List.of();
        }
        if (facts.review().isEmpty()
                && facts.reviewEvery().isPresent()
                && facts.approved().isEmpty()) {
            return file.text().factLines().has("approved") ? List.of() : List.of(neverDue(file));
        }
        return facts.reviewDue()
                // That is told as dates that run backwards.
                .filter(due -> !DatesInOrder.isReviewedBeforeItBegins(facts))
                .map(due -> due(file, due, handbook))
                .orElse(List.of());
    }

    private static List<Fault> due(CheckedFile file, LocalDate due, CheckedHandbook handbook) {
        LocalDate today = handbook.today();
        int line = file.lineOf(file.facts().review().isPresent() ? "review" : "review-every");
        if (due.isBefore(today)) {
            return List.of(Fault.warning(
                    Rule.REVIEW_OVERDUE,
                    line,
                    "the review was due on " + EnglishDate.of(due),
                    "Put the policy before those who approve it. Where that was done, write the new day as \"approved\""
                            + (file.facts().review().isPresent() ? " and the day of the next review as \"review\"" : "")
                            + "; aup:review does so after a meeting."));
        }
        if (!due.isAfter(today.plus(handbook.settings().dueWithin()))) {
            return List.of(Fault.note(
                    Rule.REVIEW_DUE,
                    line,
                    "the review is due on " + EnglishDate.of(due) + ", " + away(ChronoUnit.DAYS.between(today, due)),
                    "Put the policy on the agenda of the next meeting; aup:review draws up the papers."));
        }
        return List.of();
    }

    private static String away(long days) {
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    }

    private static Fault neverDue(CheckedFile file) {
        return Fault.note(
                Rule.REVIEW_OVERDUE,
                file.lineOf("review-every"),
                "\"review-every\" counts from the approval, of which no day is stated, so no review is ever due",
                "Write the day of the last approval, as in: approved: 2025-09-12. Or write when the next review is due, as"
                        + " \"review\".");
    }
}
