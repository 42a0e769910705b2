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

    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;
    private static final int DEEPEST = 100;
    private static final int TAB = 4;

    private static final Pattern RULE = Pattern.compile("\\s*([-*_])(?:\\s*\\1){2,}\\s*");
    private static final Pattern MARKER = Pattern.compile("(?:>|[-+*](?=\\s|$)|\\d{1,9}[.)](?=\\s|$))");

    static TextBounds of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new TextBounds(Optional.of("the text is longer than 8 million characters"));
        }
        InlineDepth words = new InlineDepth(DEEPEST);
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                words.endBlock();
            }
            words.read(line);
            if (words.exceeded() || blockDepth(line) > DEEPEST) {
                return new TextBounds(Optional.of("the text is nested too deeply"));
            }
        }
        return new TextBounds(Optional.empty());
    }

    boolean exceeded() {
        return exceededBound.isPresent();
    }

    String reason() {
        return exceededBound.orElse("");
    }

    /** At most how many lists and quotes a line can stand in: its marks, and two columns of indentation for each list. */
    private static int blockDepth(String line) {
        int marks = 0;
        int columns = 0;
        int lastMark = 0;
        int i = 0;
        Matcher marker = MARKER.matcher(line);
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                columns += c == '\t' ? TAB : 1;
                i++;
                continue;
            }
            if (!marker.region(i, line.length()).lookingAt()) {
                break;
            }
            marks++;
            lastMark = columns;
            i = marker.end();
        }
        int depth = marks + lastMark / 2;
        return depth > DEEPEST && RULE.matcher(line).matches() ? 0 : depth;
    }
}
