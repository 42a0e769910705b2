package io.github.policyhandbook.review;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.ClauseLife.Event;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a clause that is to change changed last before, by which a meeting sees whether it is settled or stirred up often.
 *
 * @param happening what happened; {@link Happening#FIRST_SEEN} where its words never changed since it came
 * @param day the day from which that applied
 * @param fromTheStart whether it came, and has stood unchanged since, with the policy's oldest known text
 */
public record LastChange(Happening happening, LocalDate day, boolean fromTheStart) {

    /** A new place, number or layout is not what a meeting asks for: the words are. */
    private static final Set<Happening> PASSED_OVER =
            EnumSet.of(Happening.MOVED, Happening.RENUMBERED, Happening.COSMETIC);

    /**
     * The newest event in the life of the changed clause up to the approved text; of a clause that comes back, when it was
     * taken out. Empty for a clause that was never there, and in a policy of which nothing was approved.
     */
    public static Optional<LastChange> of(HandbookComparison comparison, Paper paper, ClauseChange change) {
        Policy policy = paper.proposal().policy();
        List<String> ids = (change.from().isEmpty() ? change.to() : change.from())
                .stream().map(IdentifiedClause::id).toList();
        return paper.proposal()
                .approved()
                .flatMap(approved -> comparison.lives(policy).stream()
                        .filter(life -> ids.contains(life.id()))
                        .flatMap(life -> newest(life, approved).stream())
                        .max(Comparator.comparingInt(
                                event -> event.milestone().revision().position())))
                .map(event ->
                        new LastChange(event.happening(), event.milestone().date(), isFirst(policy, event)));
    }

    private static Optional<Event> newest(ClauseLife life, Version approved) {
        List<Event> before = life.events().stream()
                .filter(event -> event.milestone().revision().position()
                        <= approved.revision().position())
                .filter(event -> !PASSED_OVER.contains(event.happening()))
                .toList();
        Optional<Event> last = before.stream().reduce((older, newer) -> newer);
        // A clause that came back with other words came back, above all.
        return last.flatMap(newest -> before.stream()
                .filter(event -> event.milestone().equals(newest.milestone()))
                .filter(event -> event.happening() == Happening.RETURNED)
                .findFirst()
                .or(() -> last));
    }

    private static boolean isFirst(Policy policy, Event event) {
        return event.happening() == Happening.FIRST_SEEN
                && event.milestone().equals(policy.versions().get(0));
    }
}
