package io.github.policyhandbook.check;

import io.github.policyhandbook.edition.OwnAddress;
import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Policies that were published at another address: under another id, or before they stated one. Nothing stands there any
 * more, and links that people kept lead nowhere. The first id of a policy is mostly the address it had, and changes nothing.
 */
final class ChangedIds implements Inspection.OfFile {

    /**
     * When the address of today took the place of another one.
     *
     * @param before the newest revision that had another one
     * @param since the revision that brought today's
     */
    private record Turn(PolicyRevision before, PolicyRevision since) {

        /** Whether somebody promised the old address, rather than that it came of a file's name. */
        boolean wasStated() {
            return before.text().frontMatter().id().isPresent();
        }
    }

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        boolean cannotBeRead =
                file.text().factLines().has("id") && file.facts().id().isEmpty();
        if (handbook.version(file).isEmpty() || cannotBeRead) {
            return List.of();
        }
        return turn(withoutAddressesOfOthers(file, handbook))
                .filter(turn -> turn.wasStated() || !isLongAgo(turn, handbook))
                .map(turn -> fault(file, handbook, turn))
                .stream()
                .toList();
    }

    /** What is another file's address by now cannot be had back: two files would ask for it. */
    private static List<PolicyRevision> withoutAddressesOfOthers(CheckedFile file, CheckedHandbook handbook) {
        List<PolicyRevision> published = PublishedPast.of(file).revisions();
        String own = OwnAddress.of(published.get(published.size() - 1));
        Set<String> ofOthers = handbook.files().stream()
                .filter(other -> !other.path().equals(file.path()))
                .flatMap(other -> other.policy().stream())
                .map(policy -> policy.revisions().get(policy.revisions().size() - 1))
                .map(ChangedIds::folded)
                .collect(Collectors.toSet());
        return published.stream()
                .filter(revision -> OwnAddress.of(revision).equals(own) || !ofOthers.contains(folded(revision)))
                .toList();
    }

    /** Letter case never tells two addresses apart. */
    private static String folded(PolicyRevision revision) {
        return OwnAddress.of(revision).toLowerCase(Locale.ROOT);
    }

    /** Empty where the policy always had its address, or had it already before it had another. */
    private static Optional<Turn> turn(List<PolicyRevision> published) {
        String address = OwnAddress.of(published.get(published.size() - 1));
        int since = published.size() - 1;
        while (since > 0 && OwnAddress.of(published.get(since - 1)).equals(address)) {
            since--;
        }
        boolean back = published.subList(0, since).stream()
                .anyMatch(earlier -> OwnAddress.of(earlier).equals(address));
        return since == 0 || back
                ? Optional.empty()
                : Optional.of(new Turn(published.get(since - 1), published.get(since)));
    }

    private static Fault fault(CheckedFile file, CheckedHandbook handbook, Turn turn) {
        String old = OwnAddress.of(turn.before());
        boolean warns = turn.wasStated() && !isLongAgo(turn, handbook);
        return new Fault(
                Rule.CHANGED_ID,
                warns ? Severity.WARNING : Severity.NOTE,
                file.lineOf("id"),
                "the policy's address is \"" + OwnAddress.of(turn.since()) + "\", but it was \"" + old + "\" until "
                        + until(file, handbook, turn) + ": links to the old one lead nowhere",
                "Write \"id: " + old + "\" and the old links work again; the title can be another one. Where nobody has"
                        + " such links, silence this with that reason.");
    }

    /** After a year, who had an old link found another way. */
    private static boolean isLongAgo(Turn turn, CheckedHandbook handbook) {
        return day(turn, handbook).plusYears(1).isBefore(handbook.today());
    }

    /** What is not committed yet, or only put forward, changes the address from now on. */
    private static String until(CheckedFile file, CheckedHandbook handbook, Turn turn) {
        List<PolicyRevision> revisions = file.policy().orElseThrow().revisions();
        boolean isNewest = turn.since().equals(revisions.get(revisions.size() - 1));
        boolean isToCome = turn.since().revision().commit().equals(Revision.NO_COMMIT)
                || file.facts().isDraft() && isNewest;
        return isToCome ? "now" : EnglishDate.of(day(turn, handbook));
    }

    private static LocalDate day(Turn turn, CheckedHandbook handbook) {
        return turn.since().revision().date(handbook.calendar().zone());
    }
}
