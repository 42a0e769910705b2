package io.github.policyhandbook.model;

import java.util.regex.Pattern;

/**
 * Words that come from a document, fit to be quoted in a message: on one line, and without the characters that move a
 * console's cursor or change its colours.
 */
public final class OneLine {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final int LONGEST = 80;

    private OneLine() {}

    /** The same words with a blank for every run of line ends, tabs and other control characters. */
    public static String of(String words) {
        return CONTROLS.matcher(words).replaceAll(" ");
    }

    /** The words; of a long text its beginning. */
    public static String beginning(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "...";
    }
}
