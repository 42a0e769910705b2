package io.github.policyhandbook.markdown;

import java.util.regex.Pattern;

/**
 * Estimates what it costs to find the marks among a text's words. The parser copies the rest of a block at each mark in
 * it, so that a block's cost grows with its marks times its length, and with the square of its backticks.
 */
final class InlineCost {

    private static final String MARKS = "[]<&*_\\";
    private static final Pattern OWN_LINE = Pattern.compile("(?:[-+*]|#{1,6})\\s");

    private long total;
    private long length;
    private long marks;
    private long backticks;

    /** One more line; a blank one, an item or a heading ends the block before it. */
    void read(String line) {
        String text = line.strip();
        if (text.isEmpty() || OWN_LINE.matcher(text).lookingAt()) {
            endBlock();
        }
        length += line.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`') {
                backticks += i == 0 || text.charAt(i - 1) != '`' ? 1 : 0;
            } else if (MARKS.indexOf(c) >= 0) {
                marks++;
            }
        }
    }

    /** The cost of all that was read, in characters copied. */
    long total() {
        return total + block();
    }

    private void endBlock() {
        total += block();
        length = 0;
        marks = 0;
        backticks = 0;
    }

    private long block() {
        return length * (marks + backticks * backticks);
    }
}
