package io.github.policyhandbook.check;

import io.github.policyhandbook.edition.PathSlug;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Policies that were published under another id, or lost theirs: nothing stands at the old address any more, and links that
 * people kept lead nowhere. The first id of a policy is mostly the address it had, and then changes nothing.
 */
final class ChangedIds implements Inspection.OfFile {

    /**
     * When the id of today took the place of something else.
     *
     * @param before the newest revision that did not state it
     * @param since the revision that did so first
     */
    private record Turn(PolicyRevision before, PolicyRevision since) {

        Optional<String> oldId() {
            return before.text().frontMatter().id();
        }
    }

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        if (handbook.version(file).isEmpty() || cannotBeRead(file)) {
            return List.of();
        }
        return turn(file)
                .flatMap(turn ->
                        turn.oldId().isPresent() ? changed(file, handbook, turn) : firstStated(file, handbook, turn))
                .stream()
                .toList();
    }

    private static boolean cannotBeRead(CheckedFile file) {
        return file.text().factLines().has("id") && file.facts().id().isEmpty();
    }

    /** Empty where the policy always had the id, or had it already before it had another. */
    private static Optional<Turn> turn(CheckedFile file) {
        List<PolicyRevision> published = PublishedPast.of(file).revisions();
        int since = published.size();
        while (since > 0 && id(published.get(since - 1)).equals(file.facts().id())) {
            since--;
        }
        List<PolicyRevision> past = published.subList(0, since);
        boolean back = file.facts().id().isPresent()
                && past.stream()
                        .anyMatch(revision -> id(revision).equals(file.facts().id()));
        return past.isEmpty() || since == published.size() || back
                ? Optional.empty()
                : Optional.of(new Turn(published.get(since - 1), published.get(since)));
    }

    private static Optional<String> id(PolicyRevision revision) {
        return revision.text().frontMatter().id();
    }

    private static Optional<Fault> changed(CheckedFile file, CheckedHandbook handbook, Turn turn) {
        String old = turn.oldId().orElseThrow();
        String address = file.policy().orElseThrow().id();
        if (old.equals(address)) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                Rule.CHANGED_ID,
                isLongAgo(turn, handbook) ? Severity.NOTE : Severity.WARNING,
                file.lineOf("id"),
                "the policy's address is \"" + address + "\", but it was published as \"" + old + "\" until "
                        + until(file, handbook, turn) + ": links to the old address lead nowhere",
                "Write \"id: " + old
                        + "\" again; the title can be another one. Where nobody has the old links, silence this"
                        + " with that reason."));
    }

    private static Optional<Fault> firstStated(CheckedFile file, CheckedHandbook handbook, Turn turn) {
        String old = PathSlug.of(turn.before().file().below());
        String address = file.policy().orElseThrow().id();
        if (old.equals(address)) {
            return Optional.empty();
        }
        return Optional.of(Fault.note(
                Rule.CHANGED_ID,
                file.lineOf("id"),
                "the id \"" + address + "\" was first stated " + (isNow(file, turn) ? "now" : on(handbook, turn))
                        + " and changed the address, which was \"" + old + "\": links to that lead nowhere",
                "Write \"id: " + old + "\" where the old links are to go on working."));
    }

    /** After a year, who had an old link found another way. */
    private static boolean isLongAgo(Turn turn, CheckedHandbook handbook) {
        return day(turn, handbook).plusYears(1).isBefore(handbook.today());
    }

    private static String until(CheckedFile file, CheckedHandbook handbook, Turn turn) {
        return isNow(file, turn) ? "now" : EnglishDate.of(day(turn, handbook));
    }

    private static String on(CheckedHandbook handbook, Turn turn) {
        return "on " + EnglishDate.of(day(turn, handbook));
    }

    /** Whether it is not committed yet, or only put forward. */
    private static boolean isNow(CheckedFile file, Turn turn) {
        List<PolicyRevision> revisions = file.policy().orElseThrow().revisions();
        boolean isLast = turn.since().equals(revisions.get(revisions.size() - 1));
        return turn.since().revision().commit().equals(Revision.NO_COMMIT)
                || file.facts().isDraft() && isLast;
    }

    private static LocalDate day(Turn turn, CheckedHandbook handbook) {
        return turn.since().revision().date(handbook.calendar().zone());
    }
}
