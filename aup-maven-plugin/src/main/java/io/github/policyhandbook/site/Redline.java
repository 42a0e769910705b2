package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.WordEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A clause's text with its changes marked.
 *
 * @param note what no mark in the words can show: {@code Moved}, {@code Link changed}; mostly empty
 * @param numbers the clause's number, or {@code 3.2 → 4.1}; empty where it has none
 * @param numbersSaid how a voice tells two numbers; empty where it reads the one as it stands
 * @param marks stretches of text, in order
 * @param heading whether it is a heading
 * @param verbatim whether its blanks and line ends count
 */
public record Redline(
        String note, String numbers, String numbersSaid, List<Mark> marks, boolean heading, boolean verbatim) {

    /**
     * A stretch of text.
     *
     * @param op {@code equal}, {@code insert} or {@code delete}
     * @param said how a voice tells it, where it would read the text as nothing: {@code comma}; else empty
     */
    public record Mark(String op, String text, String said) {}

    public Redline {
        marks = List.copyOf(marks);
    }

    public static Redline of(ClauseChange change, Words words) {
        List<IdentifiedClause> shown = change.to().isEmpty() ? change.from() : change.to();
        return new Redline(
                note(change, words),
                numbers(change),
                numbersSaid(change, words),
                marks(change, words),
                shown.get(0).clause().isHeading(),
                shown.stream().anyMatch(clause -> clause.clause().isVerbatim()));
    }

    /** The same where what the note says stands beside it anyhow. */
    public Redline withoutNote() {
        return new Redline("", numbers, numbersSaid, marks, heading, verbatim);
    }

    /** The same with other marks. */
    public Redline marked(List<Mark> others) {
        return new Redline(note, numbers, numbersSaid, others, heading, verbatim);
    }

    /** The clause's text as it stands, nothing marked: for a text that is new or gone as a whole. */
    public static Redline plain(IdentifiedClause clause) {
        return new Redline(
                "",
                clause.clause().number().orElse(""),
                "",
                List.of(new Mark("equal", ClauseNames.shown(clause.clause()), "")),
                clause.clause().isHeading(),
                clause.clause().isVerbatim());
    }

    private static List<Mark> marks(ClauseChange change, Words words) {
        if (change.kind() == ChangeKind.ADDED) {
            return List.of(new Mark("insert", text(change.to()), ""));
        }
        if (change.kind() == ChangeKind.REMOVED) {
            return List.of(new Mark("delete", text(change.from()), ""));
        }
        boolean parted = change.kind() == ChangeKind.SPLIT || change.kind() == ChangeKind.MERGED;
        List<WordEdit> edits = parted ? withoutBlankEdits(change.words()) : change.words();
        return edits.isEmpty()
                ? List.of(new Mark("equal", text(change.to()), ""))
                : WholeWords.of(edits).stream().map(edit -> mark(edit, words)).toList();
    }

    private static Mark mark(WordEdit edit, Words words) {
        boolean same = edit.op() == WordEdit.Op.EQUAL;
        return new Mark(
                edit.op().name().toLowerCase(Locale.ROOT),
                edit.text(),
                same ? "" : SpokenMarks.of(edit.text(), words).orElse(""));
    }

    /** Where a clause was parted or joined, a blank became a line's end or the other way: nothing to read out. */
    private static List<WordEdit> withoutBlankEdits(List<WordEdit> words) {
        return words.stream()
                .filter(edit -> edit.op() != WordEdit.Op.DELETE || !edit.text().isBlank())
                .map(edit -> edit.text().isBlank() ? new WordEdit(WordEdit.Op.EQUAL, edit.text()) : edit)
                .toList();
    }

    private static String note(ClauseChange change, Words words) {
        List<String> notes = new ArrayList<>();
        if (change.moved()) {
            notes.add(words.say("change.moved"));
        }
        if (!change.links().isEmpty()) {
            notes.add(words.say("change.links"));
        }
        if (change.kind() == ChangeKind.SPLIT || change.kind() == ChangeKind.MERGED) {
            notes.add(words.say("change." + change.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (change.kind() == ChangeKind.COSMETIC && ChangeTally.isSameText(change.words())) {
            notes.add(words.say(isEmphasisOnly(change) ? "change.emphasis" : "change.layout"));
        }
        return String.join(", ", notes);
    }

    /** Whether the words and their blanks are the same, and what is set in bold or italics is not. */
    private static boolean isEmphasisOnly(ClauseChange change) {
        return text(change.from()).equals(text(change.to()))
                && !styled(change.from()).equals(styled(change.to()));
    }

    private static String styled(List<IdentifiedClause> clauses) {
        return clauses.stream().map(clause -> clause.clause().styled()).collect(Collectors.joining("\n"));
    }

    private static String text(List<IdentifiedClause> clauses) {
        return clauses.stream().map(clause -> clause.clause().text()).collect(Collectors.joining("\n"));
    }

    private static String numbers(ClauseChange change) {
        String before = numbers(change.from());
        String after = numbers(change.to());
        boolean both = !before.isEmpty() && !after.isEmpty() && !before.equals(after);
        return both ? before + " \u2192 " + after : after.isEmpty() ? before : after;
    }

    private static String numbersSaid(ClauseChange change, Words words) {
        String before = numbers(change.from());
        String after = numbers(change.to());
        boolean both = !before.isEmpty() && !after.isEmpty() && !before.equals(after);
        return both ? words.say("note.renumbered", before, after) : "";
    }

    private static String numbers(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .flatMap(clause -> clause.clause().number().stream())
                .collect(Collectors.joining(", "));
    }
}
