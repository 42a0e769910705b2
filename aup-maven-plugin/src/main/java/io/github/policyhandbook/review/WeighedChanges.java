package io.github.policyhandbook.review;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.compare.WordEdit;
import java.util.List;

/** Weighs what a comparison found, by what a governor would count and read. */
final class WeighedChanges {

    private WeighedChanges() {}

    /** How much the comparison asks of its reader. */
    static Weight of(PolicyComparison comparison) {
        boolean hasBothTexts = comparison.from().isPresent() && comparison.to().isPresent();
        return comparison.changes().stream()
                .filter(WeighedChanges::counts)
                .map(change -> new Weight(
                        // Of a policy that is new or is to end, no clause changes: all of them come or go.
                        hasBothTexts ? 1 : 0,
                        changedWords(change),
                        change.cues().size(),
                        ReadingTime.seconds(wordsToRead(change))))
                .reduce(Weight.NONE, Weight::plus);
    }

    /** Whether words, links or the place changed: a new number or layout alone is no change to decide on. */
    static boolean counts(ClauseChange change) {
        boolean sameWords = change.kind() == ChangeKind.UNCHANGED || change.kind() == ChangeKind.COSMETIC;
        return change.moved() || !sameWords;
    }

    private static int changedWords(ClauseChange change) {
        return switch (change.kind()) {
            case ADDED -> words(change.to());
            case REMOVED -> words(change.from());
            case UNCHANGED, COSMETIC -> 0;
            default ->
                change.words().stream()
                        .filter(edit -> edit.op() != WordEdit.Op.EQUAL)
                        .mapToInt(edit -> words(edit.text()))
                        .sum();
        };
    }

    /** A changed clause is read whole, with the words taken out and those put in; one that goes, once. */
    private static int wordsToRead(ClauseChange change) {
        List<IdentifiedClause> read = change.to().isEmpty() ? change.from() : change.to();
        int takenOut = change.words().stream()
                .filter(edit -> edit.op() == WordEdit.Op.DELETE)
                .mapToInt(edit -> words(edit.text()))
                .sum();
        return words(read) + takenOut;
    }

    private static int words(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .mapToInt(clause -> words(clause.clause().text()))
                .sum();
    }

    /** The runs without blanks that have a letter or a digit: a dash between two words is none. */
    private static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (Character.isWhitespace(sign)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(sign)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
