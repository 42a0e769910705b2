package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where git wrote both wordings into a file because it could not tell which one was meant:
 *
 * <pre>{@code
 * <<<<<<< HEAD
 * Lock the screen.
 * =======
 * Lock every screen.
 * >>>>>>> draft
 * }</pre>
 *
 * <p>Only the three lines together say so: a line of equals signs alone underlines a heading.
 */
public final class ConflictMarkers {

    private ConflictMarkers() {}

    /**
     * One error for each conflict, on the line where it begins.
     *
     * @param content the file's bytes
     */
    public static List<Fault> in(byte[] content) {
        List<Fault> faults = new ArrayList<>();
        int begins = 0;
        boolean parted = false;
        int line = 0;
        for (String text : TextDecoder.decode(content).text().split("\r\n|\n|\r", -1)) {
            line++;
            if (isMarker(text, '<')) {
                begins = line;
                parted = false;
            } else if (isMarker(text, '=')) {
                parted = begins > 0;
            } else if (isMarker(text, '>') && parted) {
                faults.add(Fault.error(
                        begins,
                        "a merge conflict is not resolved: the file holds two wordings, up to line " + line,
                        "Choose one of the two wordings, take the three marker lines away, save, and run again."));
                begins = 0;
                parted = false;
            }
        }
        return faults;
    }

    /** Seven of the sign, and behind them nothing or the name of a side. */
    private static boolean isMarker(String line, char sign) {
        String marker = String.valueOf(sign).repeat(7);
        return line.equals(marker) || line.startsWith(marker + " ");
    }
}
