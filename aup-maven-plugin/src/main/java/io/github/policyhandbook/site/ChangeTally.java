package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.compare.WordEdit;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many clauses met what, as a reader is told it.
 *
 * <p>The data files count a clause whose link alone changed as amended, and one that has a new number alone as
 * unchanged. A reader would look for a new word in the first and for the old number of the second: here each counts as
 * what it is, and nowhere else.
 *
 * @param links clauses of the same words in which a link or an image is new, gone, or has another address
 * @param merged places where clauses were joined into one
 * @param joined clauses of the old text that were joined there
 * @param renumbered clauses of which the number alone is new
 * @param unchanged clauses in which a reader finds no difference at all
 */
public record ChangeTally(
        int reworded,
        int links,
        int added,
        int removed,
        int split,
        int merged,
        int joined,
        int moved,
        int renumbered,
        int cosmetic,
        int unchanged) {

    public static ChangeTally of(PolicyComparison comparison) {
        List<ClauseChange> changes = comparison.changes();
        int links = count(changes, ChangeTally::isOfLinksOnly);
        return new ChangeTally(
                count(changes, change -> change.kind() == ChangeKind.AMENDED) - links,
                links,
                count(changes, change -> change.kind() == ChangeKind.ADDED),
                count(changes, change -> change.kind() == ChangeKind.REMOVED),
                count(changes, change -> change.kind() == ChangeKind.SPLIT),
                count(changes, change -> change.kind() == ChangeKind.MERGED),
                changes.stream()
                        .filter(change -> change.kind() == ChangeKind.MERGED)
                        .mapToInt(change -> change.from().size())
                        .sum(),
                count(changes, ClauseChange::moved),
                count(changes, ChangeTally::isOfNumberOnly),
                count(changes, change -> change.kind() == ChangeKind.COSMETIC),
                count(changes, change -> !change.isChange()));
    }

    /**
     * How many changes a governor would count: a new number or layout alone is none. Zero for a policy
     * that met with nothing more.
     */
    public static int worthCounting(PolicyComparison comparison) {
        return count(comparison.changes(), ChangeTally::isWorthCounting);
    }

    /** Whether words, links or the place changed. */
    public static boolean isWorthCounting(ClauseChange change) {
        boolean sameWords = change.kind() == ChangeKind.UNCHANGED || change.kind() == ChangeKind.COSMETIC;
        return change.moved() || !sameWords;
    }

    /** Whether the number is new and nothing else. */
    public static boolean isOfNumberOnly(ClauseChange change) {
        return change.kind() == ChangeKind.UNCHANGED && change.renumbered() && !change.moved();
    }

    /** Whether the words are the same and only a link or an image changed. */
    public static boolean isOfLinksOnly(ClauseChange change) {
        return change.kind() == ChangeKind.AMENDED && !change.links().isEmpty() && isSameText(change.words());
    }

    /** Whether these edits leave every word as it was; for a split or a merger the new line ends count for nothing. */
    public static boolean isSameText(List<WordEdit> words) {
        return words.stream()
                .allMatch(edit -> edit.op() == WordEdit.Op.EQUAL || edit.text().isBlank());
    }

    private static int count(List<ClauseChange> changes, Predicate<ClauseChange> which) {
        return (int) changes.stream().filter(which).count();
    }
}
