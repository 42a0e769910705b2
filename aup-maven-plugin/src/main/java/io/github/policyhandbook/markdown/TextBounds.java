package io.github.policyhandbook.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells beforehand, whether a text is too large or too deeply nested for a parser that calls itself for
 * each level. No policy comes near these bounds; a damaged or hostile file must not stop the handbook.
 *
 * @param reason which bound it goes beyond; empty where it keeps to all of them
 */
record TextBounds(Optional<String> exceededBound) {

    static final int MOST_CHARACTERS = 8_000_000;

    private static final int DEEPEST = 100;
    private static final int TAB = 4;

    /** A book has a tenth of them: each may be a block of its own, and each block takes its time. */
    private static final int MOST_LINES = 100_000;

    /** The parser looks at the rest of the line from each mark that may open code. */
    private static final List<String> LONG_FENCES = List.of("`".repeat(1000), "~".repeat(1000));

    private static final Pattern MARKER = Pattern.compile("(?:>|[-+*](?=\\s|$)|\\d{1,9}[.)](?=\\s|$))");

    static TextBounds of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new TextBounds(Optional.of("the text is longer than 8 million characters"));
        }
        if (LONG_FENCES.stream().anyMatch(text::contains)) {
            return new TextBounds(Optional.of("the text has too many marks in one paragraph"));
        }
        InlineDepth depth = new InlineDepth(DEEPEST);
        BlockSize size = new BlockSize();
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            depth.read(line);
            lines += line.isBlank() ? 0 : 1;
            size.read(line);
            if (depth.exceeded() || blockDepth(line) > DEEPEST) {
                return new TextBounds(Optional.of("the text is nested too deeply"));
            }
        }
        return lines > MOST_LINES
                ? new TextBounds(Optional.of("the text has more than 100,000 lines"))
                : new TextBounds(size.exceededBound());
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
            } else if (mayMark(c) && marker.region(i, line.length()).lookingAt()) {
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

    private static boolean mayMark(char c) {
        return c == '>' || c == '-' || c == '+' || c == '*' || c >= '0' && c <= '9';
    }

    /** A line of the same mark throughout, {@code - - - -}, is a ruled line. */
    private static boolean isRule(String line) {
        return line.chars().filter(c -> c != ' ' && c != '\t').distinct().count() == 1 && !line.contains(">");
    }
}
