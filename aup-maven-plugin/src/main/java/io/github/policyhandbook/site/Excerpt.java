package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.compare.WordEdit.Op;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of a change for a table: what changed in full, with some words around it. Only words that both texts have are
 * left out, so that no change is ever hidden.
 */
public final class Excerpt {

    /** A stretch of the text, and whether the other side lacks it. */
    public record Part(String text, boolean changed) {}

    /** A text that is read in one breath is given whole. */
    private static final int FEW_WORDS = 30;

    private static final int WORDS_AROUND = 7;

    private static final int OPENING_WORDS = 40;

    private static final String LEFT_OUT = " \u2026 ";

    private Excerpt() {}

    /**
     * That side's text, shortened where it is long.
     *
     * @param side {@link Op#DELETE} for the old text, {@link Op#INSERT} for the new one
     */
    static List<Part> of(List<WordEdit> edits, Op side) {
        // What both texts have decides, so that both sides of a change are shortened or neither is.
        int words = edits.stream()
                .filter(edit -> edit.op() == Op.EQUAL)
                .mapToInt(edit -> words(edit.text()))
                .sum();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            WordEdit edit = edits.get(i);
            if (edit.op() == side) {
                parts.add(new Part(edit.text(), !edit.text().isBlank()));
            } else if (edit.op() == Op.EQUAL) {
                boolean first = i == 0;
                boolean last = i == edits.size() - 1;
                String text = words <= FEW_WORDS ? edit.text() : shortened(edit.text(), first, last);
                parts.add(new Part(text, false));
            }
        }
        return parts;
    }

    /** A text's first words, with an ellipsis where more than a few follow. */
    static String beginning(String text) {
        return words(text) <= OPENING_WORDS + WORDS_AROUND
                ? text
                : text.substring(0, endOfWords(text, OPENING_WORDS)) + LEFT_OUT.stripTrailing();
    }

    /** Its first words where something changed before it, its last ones where something changes behind it. */
    private static String shortened(String text, boolean first, boolean last) {
        int kept = WORDS_AROUND * (first || last ? 1 : 2);
        if (words(text) <= kept + 2) {
            return text;
        }
        String head = first ? "" : text.substring(0, endOfWords(text, WORDS_AROUND));
        String tail = last ? "" : text.substring(startOfLastWords(text));
        return head + LEFT_OUT + tail;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static int endOfWords(String text, int number) {
        int words = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean ends = Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1));
            if (ends && ++words == number) {
                return i;
            }
        }
        return text.length();
    }

    private static int startOfLastWords(String text) {
        int words = 0;
        for (int i = text.length() - 1; i > 0; i--) {
            boolean starts = Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i));
            if (starts && ++words == WORDS_AROUND) {
                return i;
            }
        }
        return 0;
    }
}
