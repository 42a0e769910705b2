package io.github.policyhandbook.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Measures, line by line, the largest paragraph and the cells of all tables. The lines of a paragraph in a quotation are
 * put together one by one, ever more slowly; and a row that is too short for its table is filled up with cells.
 */
final class BlockSize {

    private static final int MOST_LINES = 20_000;
    private static final long MOST_CELLS = 500_000;

    /** In characters: the rest of a paragraph is copied at each definition of a link in it. */
    private static final long MOST_COPYING = 500_000_000L;

    private static final String CONTAINERS = "> \t\n\u000B\f\r";
    private static final Pattern ITEM = Pattern.compile("(?:[-+*]|\\d{1,9}[.)])\\s.*");
    private static final Pattern RULED_LINE =
            Pattern.compile("\\|?+\\s*+:?+-++:?+\\s*+(?:\\|\\s*+:?+-++:?+\\s*+)*+\\|?+\\s*+");

    private int lines;
    private int definitions;
    private long length;
    private int columns;
    private long cells;
    private boolean longParagraph;
    private boolean manyDefinitions;

    /** One more line. */
    void read(String line) {
        String words = line.substring(startOfWords(line));
        if (words.isEmpty() || mayBeItem(words.charAt(0)) && ITEM.matcher(words).matches()) {
            lines = 0;
            definitions = 0;
            length = 0;
            columns = 0;
        } else if (words.indexOf('|') >= 0 && RULED_LINE.matcher(words).matches()) {
            lines = 0;
            columns = (int) words.chars().filter(c -> c == '|').count();
        }
        cells += columns;
        lines += columns > 0 ? 0 : 1;
        length += words.length();
        definitions += words.startsWith("[") ? 1 : 0;
        longParagraph |= lines > MOST_LINES;
        manyDefinitions |= length * definitions > MOST_COPYING;
    }

    /** Behind the marks of quotations, which blanks may stand around. */
    private static int startOfWords(String line) {
        int start = 0;
        while (start < line.length() && CONTAINERS.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static boolean mayBeItem(char first) {
        return first == '-' || first == '+' || first == '*' || first >= '0' && first <= '9';
    }

    /** Which bound was passed, as the fault tells it; empty where all were kept. */
    Optional<String> exceededBound() {
        if (manyDefinitions) {
            return Optional.of("the text has too many marks in one paragraph");
        }
        if (longParagraph) {
            return Optional.of("the text has a paragraph of more than 20,000 lines");
        }
        return cells > MOST_CELLS ? Optional.of("the text has tables of more than 500,000 cells") : Optional.empty();
    }
}
