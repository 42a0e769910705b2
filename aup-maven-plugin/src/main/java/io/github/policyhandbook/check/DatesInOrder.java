package io.github.policyhandbook.check;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates of one file that run backwards: a review due before the approval it follows, an end before the beginning. What runs
 * backwards from one version to the next is told when the versions are.
 *
 * <p>A draft still carries dates of the text before it, so its dates prove nothing.
 */
final class DatesInOrder implements Inspection.OfFile {

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        if (file.facts().isDraft() || isToldAlready(file, handbook)) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        review(file).ifPresent(faults::add);
        end(file).ifPresent(faults::add);
        return faults;
    }

    /** Where two versions contradict each other, one slip of the pen is told as one. */
    private static boolean isToldAlready(CheckedFile file, CheckedHandbook handbook) {
        return handbook.proposed().findings().stream()
                .anyMatch(finding ->
                        finding.path().equals(file.path()) && finding.fault().rule() == Rule.BACKWARD_DATES);
    }

    private static Optional<Fault> review(CheckedFile file) {
        FrontMatter facts = file.facts();
        return facts.isWithdrawn() || !isReviewedBeforeItBegins(facts)
                ? Optional.empty()
                : facts.review()
                        .map(review -> Fault.warning(
                                Rule.BACKWARD_DATES,
                                file.lineOf("review"),
                                "the review is due on " + EnglishDate.of(review) + ", before " + beginning(facts),
                                "\"review\" is the day of the next review, not of the last one. Write when that is, or look"
                                        + " which of the two years is mistyped."));
    }

    /** A review comes after the approval; where none is dated, after the day from which the text applies. */
    static boolean isReviewedBeforeItBegins(FrontMatter facts) {
        Optional<LocalDate> begins = facts.approved().or(facts::effective);
        return facts.review()
                .filter(review -> begins.filter(review::isBefore).isPresent())
                .isPresent();
    }

    private static String beginning(FrontMatter facts) {
        return facts.approved()
                .map(day -> "the approval of " + EnglishDate.of(day))
                .orElseGet(() -> "the day from which the text applies, "
                        + EnglishDate.of(facts.effective().orElseThrow()));
    }

    /** The approval of a policy that has ended may be that of its end, which is often given later. */
    private static Optional<Fault> end(CheckedFile file) {
        FrontMatter facts = file.facts();
        Optional<Fault> beforeEffect = end(file, "effective", facts.effective());
        return facts.isWithdrawn() || beforeEffect.isPresent() ? beforeEffect : end(file, "approved", facts.approved());
    }

    private static Optional<Fault> end(CheckedFile file, String key, Optional<LocalDate> day) {
        return file.facts()
                .withdrawn()
                .filter(end -> day.filter(end::isBefore).isPresent())
                .map(end -> Fault.warning(
                        Rule.BACKWARD_DATES,
                        file.lineOf("withdrawn"),
                        "the policy is withdrawn on " + EnglishDate.of(end) + ", before the date of \"" + key + "\", "
                                + EnglishDate.of(day.orElseThrow()),
                        "Look which of the two years is mistyped. Where the policy was brought back since, take"
                                + " \"withdrawn\" away."));
    }
}
