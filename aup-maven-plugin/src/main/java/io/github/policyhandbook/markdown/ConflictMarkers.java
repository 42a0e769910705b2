package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
 * <p>A line of equals signs alone says nothing here: it may underline a heading.
 */
public final class ConflictMarkers {

    private static final int LENGTH = 7;

    /** With one of these every marker line begins. */
    private static final String SIGNS = "<|=>";

    /** A marker line and where it stands. */
    private record Marker(char sign, int line) {

        String written() {
            return "\"" + String.valueOf(sign).repeat(LENGTH) + "\"";
        }

        String asAnother() {
            return written() + ", on line " + line + (sign == '=' ? ", unless it underlines a heading" : "");
        }
    }

    private final List<Fault> faults = new ArrayList<>();

    /** The marker lines of a conflict whose end is still to come. */
    private final List<Marker> open = new ArrayList<>();

    /** Whether a line that may part the wordings stands behind the first of them. */
    private boolean parted;

    /** The last such line since then that may have been left over. */
    private Optional<Marker> divider = Optional.empty();

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
        String text = decoded.text();
        int line = 0;
        int above = 0;
        int start = 0;
        while (start <= text.length()) {
            int next = text.indexOf('\n', start) + 1;
            int end = next > 0 ? next - 1 : text.length();
            line++;
            if (start < end && SIGNS.indexOf(text.charAt(start)) >= 0) {
                markers.read(text.substring(start, end), line, text.substring(above, Math.max(above, start - 1)));
            }
            above = start;
            start = end + 1;
        }
        markers.endWithoutEnd();
        return List.copyOf(markers.faults);
    }

    private void read(String text, int line, String above) {
        if (isMarker(text, '<')) {
            endWithoutEnd();
            open.add(new Marker('<', line));
        } else if (isMarker(text, '|') && !isRow(text, above)) {
            open.add(new Marker('|', line));
        } else if (isMarker(text, '=')) {
            parted = !open.isEmpty();
            divider = underlines(above) ? divider : Optional.of(new Marker('=', line));
        } else if (isMarker(text, '>')) {
            end(text, line);
        }
    }

    private void end(String text, int line) {
        if (parted && open.get(0).sign() == '<') {
            faults.add(Fault.error(
                    Rule.MERGE_CONFLICT,
                    open.get(0).line(),
                    "a merge conflict is not resolved: the file holds two wordings, up to line " + line,
                    "Choose one of the two wordings, and take the marker lines (<<<<<<<, =======, >>>>>>>) away."));
            clear();
        } else if (!open.isEmpty() || text.length() > LENGTH) {
            // Without a name behind it, this by itself is an empty line of a quotation in a quotation.
            open.add(new Marker('>', line));
            endWithoutEnd();
        }
    }

    /** Equals signs under about as many letters are those of a heading. */
    private static boolean underlines(String above) {
        return Math.abs(above.strip().length() - LENGTH) <= 1;
    }

    private void endWithoutEnd() {
        if (!open.isEmpty()) {
            divider.ifPresent(open::add);
            faults.add(leftOver(open));
        }
        clear();
    }

    private void clear() {
        open.clear();
        parted = false;
        divider = Optional.empty();
    }

    private static Fault leftOver(List<Marker> markers) {
        String more = markers.stream().skip(1).map(Marker::asAnother).collect(Collectors.joining("; and "));
        return Fault.error(
                Rule.MERGE_CONFLICT,
                markers.get(0).line(),
                "a marker line of a merge conflict was left over: "
                        + markers.get(0).written() + (more.isEmpty() ? "" : " (and another, " + more + ")"),
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
