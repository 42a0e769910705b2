package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.compare.WordEdit.Op;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks whole words where edits mark parts: {@code £12} that became {@code $12} is one word gone and one new, since
 * neither “deleted: £” nor “12” alone says anything to a listener. A full stop or quotation mark beside a word is no
 * part of it.
 */
public final class WholeWords {

    /** A longer run without blanks is an address or a script that sets no blanks: a part of it is told by itself. */
    private static final int LONGEST_WORD = 60;

    private final List<WordEdit> whole = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private WholeWords() {}

    /** The same edits, each widened to the words it changes a part of; they make the same two texts. */
    static List<WordEdit> of(List<WordEdit> edits) {
        WholeWords words = new WholeWords();
        for (int i = 0; i < edits.size(); i++) {
            WordEdit edit = edits.get(i);
            switch (edit.op()) {
                case DELETE -> words.deleted.append(edit.text());
                case INSERT -> words.inserted.append(edit.text());
                case EQUAL -> words.equal(edit.text(), edits.subList(i + 1, edits.size()));
            }
        }
        words.flush();
        return List.copyOf(words.whole);
    }

    /** What both texts have: its first letters may complete the word before it, its last ones the word behind it. */
    private void equal(String text, List<WordEdit> following) {
        int start = isChanging() && completes(tail(deleted), tail(inserted), head(text))
                ? head(text).length()
                : 0;
        deleted.append(text, 0, start);
        inserted.append(text, 0, start);
        String rest = text.substring(start);
        String last = tail(rest);
        boolean opens =
                !last.isEmpty() && completes(head(next(following, Op.DELETE)), head(next(following, Op.INSERT)), last);
        String kept = opens ? rest.substring(0, rest.length() - last.length()) : rest;
        if (!kept.isEmpty()) {
            flush();
            whole.add(new WordEdit(Op.EQUAL, kept));
        }
        if (opens) {
            deleted.append(last);
            inserted.append(last);
        }
    }

    private boolean isChanging() {
        return !deleted.isEmpty() || !inserted.isEmpty();
    }

    /** Whether the letters that stayed and those that changed on either side of them are of one word. */
    private static boolean completes(String changedOld, String changedNew, String stayed) {
        return isOfWord(stayed) && stayed.length() <= LONGEST_WORD && (isOfWord(changedOld) || isOfWord(changedNew));
    }

    private static boolean isOfWord(String part) {
        return part.codePoints().noneMatch(Character::isIdeographic)
                && part.codePoints()
                        .anyMatch(c -> Character.isLetterOrDigit(c)
                                || c == '%'
                                || Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    /** The first edits of a kind before the next stretch that both texts have. */
    private static String next(List<WordEdit> following, Op op) {
        for (WordEdit edit : following) {
            if (edit.op() == Op.EQUAL) {
                break;
            }
            if (edit.op() == op) {
                return edit.text();
            }
        }
        return "";
    }

    private static String head(CharSequence text) {
        int end = 0;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return text.subSequence(0, end).toString();
    }

    private static String tail(CharSequence text) {
        int start = text.length();
        while (start > 0 && !isBlank(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, text.length()).toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void flush() {
        if (!deleted.isEmpty()) {
            whole.add(new WordEdit(Op.DELETE, deleted.toString()));
        }
        if (!inserted.isEmpty()) {
            whole.add(new WordEdit(Op.INSERT, inserted.toString()));
        }
        deleted.setLength(0);
        inserted.setLength(0);
    }
}
