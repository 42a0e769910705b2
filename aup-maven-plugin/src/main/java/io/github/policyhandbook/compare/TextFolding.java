package io.github.policyhandbook.compare;

import java.text.Normalizer;

/**
 * A text without what no reader takes for a change of words: which quotes and dashes it is set in, and its blanks.
 *
 * <p>{@code “Keep it” – always} and {@code 'Keep it' - always} fold to the same text. A dash or an apostrophe that comes
 * or goes is a difference, as in {@code resign} and {@code re-sign}.
 */
final class TextFolding {

    private static final char FIRST_MARK = '\u0300';

    private TextFolding() {}

    /** The folded text. Blanks are kept between words only, so that {@code ( a )} equals {@code (a)}. */
    static String fold(String text) {
        String composed = hasNoMarks(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        boolean blank = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = foldMark(composed.charAt(i));
            if (isInvisible(c)) {
                continue;
            }
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            if (c == '-' && endsWith(folded, '-') && !blank) {
                continue; // two hyphens typed for a dash
            }
            if (blank && folded.length() > 0 && isOfWord(c) && isOfWord(folded.charAt(folded.length() - 1))) {
                folded.append(' ');
            }
            blank = false;
            if (c == '\u2026') {
                folded.append("...");
            } else {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether there is nothing to compose: all letters below the first combining mark are composed. */
    private static boolean hasNoMarks(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < FIRST_MARK) {
            i++;
        }
        return i == text.length();
    }

    static boolean isBlank(int c) {
        // The usual letters first: this is asked of every character of a text.
        return c > ' ' && c < 0x7F ? false : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean endsWith(StringBuilder text, char c) {
        return text.length() > 0 && text.charAt(text.length() - 1) == c;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
    }

    private static char foldMark(char c) {
        return switch (c) {
            case '"', '`', '\u00B4', '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\u2039', '\u203A' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> c;
        };
    }
}
