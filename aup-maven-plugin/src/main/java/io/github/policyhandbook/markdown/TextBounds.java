package io.github.policyhandbook.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells beforehand, in one pass, whether a text is too large or too deeply nested for a parser that calls itself for
 * each level. No policy comes near these bounds; a damaged or hostile file must not stop the handbook.
 *
 * @param reason which bound it goes beyond; empty where it keeps to all of them
 */
record TextBounds(Optional<String> exceededBound) {

    static final int MOST_CHARACTERS = 8_000_000;

    private static final int DEEPEST = 100;
    private static final int TAB = 4;

    /** A few seconds' work; a long policy needs less than a thousandth of it. */
    private static final long MOST_COPYING = 1_000_000_000L;

    private static final Pattern MARKER = Pattern.compile("(?:>|[-+*](?=\\s|$)|\\d{1,9}[.)](?=\\s|$))");

    static TextBounds of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new TextBounds(Optional.of("the text is longer than 8 million characters"));
        }
        InlineDepth depth = new InlineDepth(DEEPEST);
        InlineCost cost = new InlineCost();
        for (String line : text.split("\n", -1)) {
            depth.read(line);
            cost.read(line);
            if (depth.exceeded() || blockDepth(line) > DEEPEST) {
                return new TextBounds(Optional.of("the text is nested too deeply"));
            }
        }
        return cost.total() > MOST_COPYING
                ? new TextBounds(Optional.of("the text has too many marks in one paragraph"))
                : new TextBounds(Optional.empty());
    }

    boolean exceeded() {
        return exceededBound.isPresent();
    }

    String reason() {
        return exceededBound.orElse("");
    }

    /** At most how many lists and quotes a line can stand in: its marks, and one for each two columns of indentation. */
    private static int blockDepth(String line) {
        int marks = 0;
        int columns = 0;
        int indentation = 0;
        int i = 0;
        Matcher marker = MARKER.matcher(line);
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                columns += c == '\t' ? TAB : 1;
                i++;
            } else if (marker.region(i, line.length()).lookingAt()) {
                // One blank belongs to the mark before it.
                indentation += Math.max(0, marks == 0 ? columns : columns - 1);
                columns = 0;
                marks++;
                i = marker.end();
            } else {
                break;
            }
        }
        int depth = marks + indentation / 2;
        return depth > DEEPEST && isRule(line) ? 0 : depth;
    }

    /** A line of the same mark throughout, {@code - - - -}, is a ruled line. */
    private static boolean isRule(String line) {
        return line.chars().filter(c -> c != ' ' && c != '\t').distinct().count() == 1 && !line.contains(">");
    }
}
