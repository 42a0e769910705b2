package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Tells where a number does not follow the one before it, unless the source shows that it does for its readers. */
final class NumberFaults {

    /** More numbers than these are not left out by a slip: whatever is numbered so is no series. */
    private static final int MOST_MISSING = 9;

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private final CheckedFile file;
    private final StandingNumbers standing;
    private final List<Fault> faults = new ArrayList<>();

    NumberFaults(CheckedFile file, StandingNumbers standing) {
        this.file = file;
        this.standing = standing;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Tells what is wrong with a number that is not the next one of its series; a {@code 2.0} below a 2.1 is a version. */
    void tell(NumberSeries series, NumberedClause clause, Ordinal reading) {
        if (!series.counts()) {
            return;
        }
        OptionalInt first = series.lineOf(reading.value());
        if (first.isPresent()) {
            tellRepeat(clause, first.getAsInt());
        } else if (reading.value() > series.place() + 1) {
            tellGap(series, clause, reading);
        } else if (reading.value() < series.place() && reading.value() > 0) {
            tellBehind(series, clause);
        }
    }

    /** Tells a number that stands there already. */
    void tellRepeat(NumberedClause clause, int first) {
        faults.add(Fault.warning(
                Rule.NUMBERING,
                clause.line(),
                "the number \"" + clause.number().written() + "\" stands twice (first on line " + first + ")",
                "Give each clause a number of its own, then look whether what refers to the numbers behind it still"
                        + " fits."));
    }

    private void tellGap(NumberSeries series, NumberedClause clause, Ordinal reading) {
        ClauseNumber missing = clause.number().at(reading, series.place() + 1);
        int count = reading.value() - series.place() - 1;
        if (count > MOST_MISSING || isThere(missing, reading, series, clause)) {
            return;
        }
        String which = quoted(missing);
        if (count > 1) {
            String end = quoted(clause.number().at(reading, reading.value() - 1));
            which += (count == 2 ? " and " : " to ") + end;
        }
        faults.add(Fault.warning(
                Rule.NUMBERING,
                clause.line(),
                quoted(clause.number()) + " follows " + quoted(series.last().number()) + " (line "
                        + series.last().line() + "), and " + which + (count > 1 ? " are missing" : " is missing"),
                "Number the clauses on without a gap. Where one was taken out and the others are to keep their numbers, say"
                        + " so in its place: \"" + missing.written() + " No longer used\"."));
    }

    private void tellBehind(NumberSeries series, NumberedClause clause) {
        faults.add(Fault.warning(
                Rule.NUMBERING,
                clause.line(),
                quoted(clause.number()) + " stands behind "
                        + quoted(series.last().number()) + " (line "
                        + series.last().line() + ")",
                "Put the clauses or their numbers in order."));
    }

    /**
     * Whether a number that no clause has between two lines is yet to be read there: as {@code 3.2 iPads}, which could be a
     * quantity, as one of several in a paragraph, or with clauses to come that were put in another order.
     */
    private boolean isThere(ClauseNumber missing, Ordinal reading, NumberSeries series, NumberedClause clause) {
        if (standing.has(missing, clause)) {
            return true;
        }
        Pattern written = asWritten(missing, reading);
        int last = Math.min(clause.line(), file.lines().size());
        for (int line = series.last().line(); line <= last; line++) {
            String text = TAG.matcher(file.lines().get(line - 1)).replaceAll("");
            if (written.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    private static Pattern asWritten(ClauseNumber number, Ordinal reading) {
        String sign = Pattern.quote(number.before() + number.sign());
        if (number.before().contains("(")) {
            return Pattern.compile(sign + "\\)");
        }
        return reading.style() == Ordinal.Style.FIGURE
                ? Pattern.compile("(?:^|\\|)[^\\p{L}\\p{N}|]*" + sign + "(?!\\d)")
                : Pattern.compile("(?:^|[\\s|*])" + sign + "[.)]");
    }

    private static String quoted(ClauseNumber number) {
        return "\"" + number.written() + "\"";
    }
}
