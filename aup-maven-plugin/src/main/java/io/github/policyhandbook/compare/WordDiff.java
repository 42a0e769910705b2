package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the words of one text became those of another. Two laws hold for every result: equal and deleted stretches make the
 * old text to the character, equal and inserted ones the new text. Deleted words stand before those that took their
 * place, and no two neighbours are of one kind.
 */
public final class WordDiff {

    private boolean coarse;

    private WordDiff() {}

    /**
     * The edits, and whether the texts were too long for exact ones.
     *
     * @param fallback {@link Fallback#COARSE_WORDS} where a stretch was taken as rewritten unread
     */
    record Result(List<WordEdit> edits, Optional<Fallback> fallback) {

        /** Of texts that are the same. */
        static final Result NONE = new Result(List.of(), Optional.empty());
    }

    /** Word by word, or cell by cell in table rows of as many cells, or line by line in code and HTML. */
    public static List<WordEdit> between(Clause from, Clause to) {
        return compare(List.of(from), List.of(to)).edits();
    }

    /** The clauses of a split or merge have each side's texts joined by one line end. */
    public static List<WordEdit> between(List<Clause> from, List<Clause> to) {
        return compare(from, to).edits();
    }

    /** Word by word. */
    public static List<WordEdit> between(String from, String to) {
        return edits(new WordDiff().wordByWord(from, to));
    }

    /** The same, and whether the texts were too long for exact edits. */
    static Result compare(List<Clause> from, List<Clause> to) {
        WordDiff diff = new WordDiff();
        List<EditStretch> stretches = from.size() == 1 && to.size() == 1
                ? diff.stretches(from.get(0), to.get(0))
                : diff.wordByWord(joined(from), joined(to));
        return new Result(edits(stretches), diff.coarse ? Optional.of(Fallback.COARSE_WORDS) : Optional.empty());
    }

    private List<EditStretch> stretches(Clause from, Clause to) {
        if (from.isVerbatim() && to.isVerbatim()) {
            return matched(Token.ofLines(from.text()), Token.ofLines(to.text()));
        }
        if (haveTheSameCells(from, to)) {
            return cellByCell(from.cells(), to.cells());
        }
        return wordByWord(from.text(), to.text());
    }

    private List<EditStretch> wordByWord(String from, String to) {
        return ShortIslands.joined(matched(Token.ofText(from), Token.ofText(to)));
    }

    private List<EditStretch> matched(List<Token> before, List<Token> after) {
        TokenDiff diff = TokenDiff.of(before, after);
        coarse |= diff.isCoarse();
        return EditStretch.of(before, after, diff.partners());
    }

    private List<EditStretch> cellByCell(List<String> from, List<String> to) {
        List<EditStretch> stretches = new ArrayList<>();
        List<Token> blank = List.of(new Token(Token.Kind.BLANK, " "));
        for (int i = 0; i < from.size(); i++) {
            if (i > 0) {
                stretches.add(new EditStretch(true, blank, blank));
            }
            stretches.addAll(wordByWord(from.get(i), to.get(i)));
        }
        return stretches;
    }

    /** Whether cells pair off one by one; a row whose text is not its cells joined by a blank is taken as plain text. */
    private static boolean haveTheSameCells(Clause from, Clause to) {
        return !from.cells().isEmpty()
                && from.cells().size() == to.cells().size()
                && String.join(" ", from.cells()).equals(from.text())
                && String.join(" ", to.cells()).equals(to.text());
    }

    private static String joined(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).collect(Collectors.joining("\n"));
    }

    private static List<WordEdit> edits(List<EditStretch> stretches) {
        List<WordEdit> edits = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        for (EditStretch stretch : stretches) {
            if (stretch.equal()) {
                write(edits, WordEdit.Op.DELETE, deleted);
                write(edits, WordEdit.Op.INSERT, inserted);
                stretch.before().forEach(token -> equal.append(token.text()));
            } else {
                write(edits, WordEdit.Op.EQUAL, equal);
                stretch.before().forEach(token -> deleted.append(token.text()));
                stretch.after().forEach(token -> inserted.append(token.text()));
            }
        }
        write(edits, WordEdit.Op.EQUAL, equal);
        write(edits, WordEdit.Op.DELETE, deleted);
        write(edits, WordEdit.Op.INSERT, inserted);
        return List.copyOf(edits);
    }

    private static void write(List<WordEdit> edits, WordEdit.Op op, StringBuilder text) {
        if (!text.isEmpty()) {
            edits.add(new WordEdit(op, text.toString()));
            text.setLength(0);
        }
    }
}
