package io.github.policyhandbook.check;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds words that a reader sees where they were written: {@code trips.md}, and not the beginning of {@code trips.md.bak};
 * the number outside a comment, and not the same within one.
 */
final class WrittenWords {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** At a name, an address or a number they make a longer one of it. */
    private static final String JOINING = "_%+-/@";

    /** These do so only where more follows, and end a sentence else. */
    private static final String STOPS = ".?#";

    private final String[] words;
    private final String text;

    private WrittenWords(String words, String text) {
        this.words = BLANKS.split(words.strip());
        this.text = text;
    }

    /** On which line of a text they begin, the first one being 0; empty where they do not stand so. */
    static Optional<Integer> line(String words, String text) {
        return words.isBlank() ? Optional.empty() : new WrittenWords(words, text).line();
    }

    private Optional<Integer> line() {
        int anywhere = -1;
        for (int at = text.indexOf(words[0]); at >= 0; at = text.indexOf(words[0], at + 1)) {
            int end = end(at);
            if (end >= 0 && isWhole(at, end) && !isInComment(at)) {
                return Optional.of(lineAt(at));
            }
            anywhere = anywhere < 0 && end >= 0 ? at : anywhere;
        }
        return anywhere < 0 ? Optional.empty() : Optional.of(lineAt(anywhere));
    }

    /** Behind the words that begin there; less than 0 where they do not. A line may end between two, in a quotation too. */
    private int end(int start) {
        int at = start + words[0].length();
        for (int i = 1; i < words.length; i++) {
            int next = at;
            while (next < text.length() && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '>')) {
                next++;
            }
            if (next == at || !text.startsWith(words[i], next)) {
                return -1;
            }
            at = next + words[i].length();
        }
        return at;
    }

    private boolean isWhole(int start, int end) {
        return (start == 0 || !joins(text.charAt(start - 1), ".")) && !isContinued(end);
    }

    private boolean isContinued(int end) {
        if (end == text.length()) {
            return false;
        }
        boolean more = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        return joins(text.charAt(end), more ? STOPS : "");
    }

    private static boolean joins(char c, String stops) {
        return Character.isLetterOrDigit(c) || JOINING.indexOf(c) >= 0 || stops.indexOf(c) >= 0;
    }

    private boolean isInComment(int at) {
        return text.lastIndexOf("<!--", at) > text.lastIndexOf("-->", at);
    }

    private int lineAt(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
