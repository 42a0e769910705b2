package io.github.policyhandbook.markdown;

import java.util.Arrays;

/** Tells the line of the file on which a character of the text below the front matter stands. */
final class LineIndex {

    private final int[] starts;
    private final int firstLine;

    /**
     * @param text the text below the front matter
     * @param firstLine the line of the file on which that text begins
     */
    LineIndex(String text, int firstLine) {
        this.firstLine = firstLine;
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            count++;
        }
        starts = new int[count];
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
    }

    /** The 1-based line of the file. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return firstLine + (found >= 0 ? found : -found - 2);
    }
}
