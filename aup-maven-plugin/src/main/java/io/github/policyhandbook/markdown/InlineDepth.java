package io.github.policyhandbook.markdown;

/**
 * Estimates how deep brackets and emphasis are nested in one block's words. A run of marks counts only where something
 * follows it and something closes it, so that the dotted lines of a form are no nesting.
 */
final class InlineDepth {

    private final int deepest;
    private int brackets;
    private int emphasis;
    private boolean exceeded;

    InlineDepth(int deepest) {
        this.deepest = deepest;
    }

    /** One more line; nothing reaches over a blank one. */
    void read(String line) {
        if (line.isBlank()) {
            brackets = 0;
            emphasis = 0;
        }
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == '*' || c == '_' || c == '~') {
                i = run(line, i);
            } else {
                bracket(c);
                i++;
            }
        }
    }

    boolean exceeded() {
        return exceeded;
    }

    private void bracket(char c) {
        if (c == '[') {
            brackets++;
            exceeded |= brackets > deepest;
        } else if (c == ']' && brackets > 0) {
            brackets--;
        }
    }

    /** Emphasis takes one or two marks from a run on each side. */
    private int run(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        int levels = (end - start + 1) / 2;
        boolean opens = end < line.length() && !Blanks.isBlank(line.charAt(end));
        boolean closes = start > 0 && !Blanks.isBlank(line.charAt(start - 1));
        if (closes && (!opens || emphasis > 0)) {
            exceeded |= emphasis > deepest;
            emphasis = Math.max(0, emphasis - levels);
        } else if (opens) {
            emphasis += levels;
        }
        return end;
    }
}
