package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Keeps the indentation of a paragraph's lines within what stands in front of them. The parser counts columns, of which a
 * tab has up to four; but where it makes rows of a table, it goes back by so many characters: from a row behind a tab
 * into the line above, whose last words it would take for cells.
 */
final class LineIndents {

    private LineIndents() {}

    /** Leaves no line more indented, compared with any line above it, than there are blanks in front of it. */
    static void inCharacters(Paragraph paragraph) {
        int[] indents = paragraph.getLineIndents();
        int least = indents[0];
        for (int line = 1; line < indents.length; line++) {
            indents[line] = Math.min(indents[line], least + blanksBefore(paragraph.getLineChars(line)));
            least = Math.min(least, indents[line]);
        }
        paragraph.setLineIndents(indents);
    }

    private static int blanksBefore(BasedSequence line) {
        BasedSequence text = line.getBaseSequence();
        int start = line.getStartOffset();
        int at = start;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return start - at;
    }
}
