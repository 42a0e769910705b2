package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Clause.Kind;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows that were meant as a table and are none, so that readers see {@code | Clerk | Minutes |}. */
final class BrokenTables implements Inspection.OfFile {

    private static final Set<Kind> OF_WORDS = Set.of(Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE, Kind.FOOTNOTE);

    /** A line that begins with a cell between two bars, in a quotation or an item of a list too. */
    private static final Pattern ROW =
            Pattern.compile("[\\s>]*+(?:(?:[-*+]|\\d{1,9}[.)])\\s++)?(?<row>\\|\\s*+[^|\\s][^|]*+\\|.*)");

    private static final Pattern LINE_BELOW = Pattern.compile("\\|(?=[\\s|:]*+-)[\\s|:-]*+");

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        boolean told = false;
        for (Clause clause : file.text().clauses()) {
            // With blank lines between them, each row is a paragraph of its own.
            Optional<Fault> fault = fault(clause, file);
            if (!told) {
                fault.ifPresent(faults::add);
            }
            told = fault.isPresent();
        }
        return faults;
    }

    private static Optional<Fault> fault(Clause clause, CheckedFile file) {
        if (!OF_WORDS.contains(clause.kind()) || !clause.text().contains("|")) {
            return Optional.empty();
        }
        List<String> rows = new ArrayList<>();
        int line = clause.line();
        for (String written : CoveredBlock.of(clause, file).text().split("\n")) {
            Matcher row = ROW.matcher(written);
            if (row.matches()) {
                rows.add(row.group("row").strip());
            } else if (rows.isEmpty()) {
                line++;
            } else {
                break;
            }
        }
        boolean table = rows.size() > 1 || rows.stream().anyMatch(row -> columns(row) > 1 && row.endsWith("|"));
        return table ? Optional.of(fault(line, rows)) : Optional.empty();
    }

    private static Fault fault(int line, List<String> rows) {
        String below = "|" + "---|".repeat(columns(rows.get(0)));
        boolean miscounted = rows.size() > 1 && LINE_BELOW.matcher(rows.get(1)).matches();
        return Fault.warning(
                Rule.TABLE_HEADER,
                line,
                "the rows that begin here are no table, so readers see their bars",
                miscounted
                        ? "Write the line below the first row with as many columns as that row: " + below + "."
                        : "Put the line " + below + " below the first row, and no blank line between the rows.");
    }

    private static int columns(String row) {
        int bars = (int) row.chars().filter(c -> c == '|').count();
        return row.endsWith("|") ? bars - 1 : bars;
    }
}
