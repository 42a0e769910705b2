package io.github.policyhandbook.site.data;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a spreadsheet: RFC 4180, and safe to open.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises against "CSV
 * injection": {@code =HYPERLINK(...)} in a title must stay a title.
 */
final class CsvLine {

    /** What starts a formula, the full-width signs of East Asian keyboards included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvLine() {}

    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean needsQuotes(String text) {
        return text.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\r' || c == '\n' || c == '\t')
                || !text.equals(text.strip());
    }
}
