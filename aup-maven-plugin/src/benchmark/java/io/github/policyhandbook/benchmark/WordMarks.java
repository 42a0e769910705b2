package io.github.policyhandbook.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of an old text went and which of the new one came: a yes or no for each word, in order. Blanks and marks are
 * not counted.
 *
 * @param known false where the true edit is not known word by word
 */
record WordMarks(boolean known, List<Boolean> before, List<Boolean> after) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['\u2019-][\\p{L}\\p{N}\\p{M}]+)*");

    WordMarks {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static WordMarks none(String text) {
        List<Boolean> kept = flags(text, false);
        return new WordMarks(true, kept, kept);
    }

    static WordMarks unknown() {
        return new WordMarks(false, List.of(), List.of());
    }

    /** One flag for each word of a text. */
    static List<Boolean> flags(String text, boolean flag) {
        List<Boolean> flags = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            flags.add(flag);
        }
        return flags;
    }

    /** For each word of a text whether any of its characters is marked. */
    static List<Boolean> of(String text, boolean[] marked) {
        List<Boolean> flags = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            boolean any = false;
            for (int k = words.start(); k < words.end(); k++) {
                any |= marked[k];
            }
            flags.add(any);
        }
        return flags;
    }

    /** The words and what is between them, in order. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            if (words.start() > end) {
                pieces.add(text.substring(end, words.start()));
            }
            pieces.add(words.group());
            end = words.end();
        }
        if (end < text.length()) {
            pieces.add(text.substring(end));
        }
        return pieces;
    }

    static boolean isWord(String piece) {
        return !piece.isEmpty() && WORD.matcher(piece).matches();
    }

    int marked() {
        return (int) (before.stream().filter(flag -> flag).count()
                + after.stream().filter(flag -> flag).count());
    }
}
