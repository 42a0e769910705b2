package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where git wrote both wordings into a file because it could not tell which one was meant, and marker lines of such a
 * place that were left over when it was mended:
 *
 * <pre>{@code
 * <<<<<<< HEAD
 * Lock the screen.
 * =======
 * Lock every screen.
 * >>>>>>> draft
 * }</pre>
 *
 * <p>A line of equals signs alone says nothing: it underlines a heading.
 */
public final class ConflictMarkers {

    private static final int LENGTH = 7;

    private final List<Fault> faults = new ArrayList<>();

    /** The line on which a conflict begins whose end is still to come; 0 where there is none. */
    private int begins;

    private char sign;
    private boolean parted;

    private ConflictMarkers() {}

    /**
     * One error for each conflict, on the line where it begins, or where its first line left over stands.
     *
     * @param content the file's bytes
     */
    public static List<Fault> in(byte[] content) {
        return in(TextDecoder.decode(content));
    }

    /** The same in what those bytes say. */
    static List<Fault> in(DecodedText decoded) {
        ConflictMarkers markers = new ConflictMarkers();
        int line = 0;
        String above = "";
        for (String text : decoded.text().split("\r\n|\n|\r", -1)) {
            line++;
            markers.read(text, line, above);
            above = text;
        }
        markers.endWithoutEnd();
        return List.copyOf(markers.faults);
    }

    private void read(String text, int line, String above) {
        if (isMarker(text, '<')) {
            endWithoutEnd();
            begin(line, '<');
        } else if (isMarker(text, '|') && !isRow(text, above)) {
            begin(line, '|');
        } else if (isMarker(text, '=')) {
            parted = begins > 0 && sign == '<';
        } else if (isMarker(text, '>')) {
            end(text, line);
        }
    }

    /** The common text in the midst of a conflict begins none of its own. */
    private void begin(int line, char with) {
        if (begins == 0) {
            begins = line;
            sign = with;
            parted = false;
        }
    }

    private void end(String text, int line) {
        if (parted) {
            faults.add(Fault.error(
                    Rule.MERGE_CONFLICT,
                    begins,
                    "a merge conflict is not resolved: the file holds two wordings, up to line " + line,
                    "Choose one of the two wordings, and take the marker lines (<<<<<<<, =======, >>>>>>>) away."));
        } else if (begins > 0) {
            faults.add(leftOver(begins, sign, " (and another, \">>>>>>>\", on line " + line + ")"));
        } else if (text.length() > LENGTH) {
            // Without a name behind it this is an empty line of a quotation in a quotation.
            faults.add(leftOver(line, '>', ""));
        }
        begins = 0;
        parted = false;
    }

    private void endWithoutEnd() {
        if (begins > 0) {
            faults.add(leftOver(begins, sign, ""));
        }
        begins = 0;
        parted = false;
    }

    private static Fault leftOver(int line, char sign, String more) {
        return Fault.error(
                Rule.MERGE_CONFLICT,
                line,
                "a marker line of a merge conflict was left over: \""
                        + String.valueOf(sign).repeat(LENGTH) + "\"" + more,
                "Look whether the wording beside it is the one that is meant, and take the line away.");
    }

    /** Enough of the sign, and behind them nothing or the name of a side. */
    private static boolean isMarker(String line, char sign) {
        String marker = String.valueOf(sign).repeat(LENGTH);
        return line.equals(marker) || line.startsWith(marker + " ");
    }

    /** Empty cells of a table look like the marker of the common text. */
    private static boolean isRow(String text, String above) {
        return above.contains("|")
                || (text.length() > LENGTH && text.stripTrailing().endsWith("|"));
    }
}
