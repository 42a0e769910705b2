package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that is changed as a whole: a word with its inner hyphens and apostrophes, a number, a single mark,
 * or a run of blanks. The tokens of a text joined are the text.
 */
record Token(Kind kind, String text) {

    /** What sort of stretch a token is. */
    enum Kind {
        WORD,
        NUMBER,
        MARK,
        BLANK,
        /** A whole line of code or HTML. */
        LINE;

        /** How much is won by leaving such a token unmarked: words first, then marks, then blanks. */
        int weight() {
            return switch (this) {
                case WORD, NUMBER, LINE -> 16;
                case MARK -> 6;
                case BLANK -> 2;
            };
        }
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.LINE;
    }

    /** The tokens of running text: {@code don't pay £3.50} is a word, a blank, a word, a blank, a mark and a number. */
    static List<Token> ofText(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Token token = at(start, text);
            tokens.add(token);
            start += token.text().length();
        }
        return tokens;
    }

    /** Whether running text has so many words. */
    static boolean areWords(int count, String text) {
        int words = 0;
        int start = 0;
        while (start < text.length() && words < count) {
            Token token = at(start, text);
            words += token.isWord() ? 1 : 0;
            start += token.text().length();
        }
        return words == count;
    }

    private static Token at(int start, String text) {
        int first = text.codePointAt(start);
        int end;
        Kind kind;
        if (TextFolding.isBlank(first)) {
            kind = Kind.BLANK;
            end = endOfBlanks(text, start);
        } else if (Character.isDigit(first) && endOfNumber(text, start) > 0) {
            kind = Kind.NUMBER;
            end = endOfNumber(text, start);
        } else if (isOfWord(first) && !Character.isIdeographic(first)) {
            kind = Kind.WORD;
            end = endOfWord(text, start);
        } else {
            // Ideographs are written without blanks: each one is a word of its own.
            kind = isOfWord(first) ? Kind.WORD : Kind.MARK;
            end = start + Character.charCount(first);
        }
        return new Token(kind, text.substring(start, end));
    }

    /** The lines of a text, each with its line end. */
    static List<Token> ofLines(String text) {
        List<Token> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(new Token(Kind.LINE, text.substring(start, end)));
            start = end;
        }
        return lines;
    }

    private static int endOfBlanks(String text, int start) {
        int end = start;
        while (end < text.length() && TextFolding.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where a number such as {@code 1,500} or {@code 10:30} ends; -1 where it runs on into letters, as in {@code 2nd}. */
    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = (c == '.' || c == ',' || c == ':')
                    && end + 1 < text.length()
                    && Character.isDigit(text.charAt(end + 1));
            if (!Character.isDigit(c) && !inner) {
                break;
            }
            end++;
        }
        boolean runsOn = end < text.length() && isOfWord(text.codePointAt(end));
        return runsOn || end == start ? -1 : end;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (isOfWord(c) && !Character.isIdeographic(c)) {
                end += Character.charCount(c);
            } else if (isJoint(c) && end + 1 < text.length() && Character.isLetter(text.codePointAt(end + 1))) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isJoint(int c) {
        return c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
    }
}
