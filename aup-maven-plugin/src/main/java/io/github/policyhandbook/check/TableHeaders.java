package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Tables whose columns have no names: who listens to a page hears a cell's words without what they are about (WCAG 2.2,
 * 1.3.1). A single row or a single column is a box rather than a table, and needs none.
 */
final class TableHeaders implements Inspection.OfFile {

    /** What has been seen of a table whose end is still to come. */
    private static final class Table {

        private final Clause first;
        private final int line;
        private int rows;
        private int cells;
        private boolean header;

        Table(Clause first, int line) {
            this.first = first;
            this.line = line;
        }

        void read(BodyTag tag) {
            rows += tag.opens("tr") ? 1 : 0;
            cells += tag.opens("td") ? 1 : 0;
            header |= tag.opens("th");
        }

        boolean lacksHeader() {
            return !header && rows > 1 && cells > rows;
        }
    }

    @Override
    public List<Fault> faults(CheckedFile file, CheckedHandbook handbook) {
        List<Fault> faults = new ArrayList<>();
        TagLines lines = new TagLines(file);
        Deque<Table> open = new ArrayDeque<>();
        for (BodyTag tag : BodyTag.of(file.text())) {
            if (tag.opens("table")) {
                open.push(new Table(tag.clause(), lines.next(tag.clause(), "table")));
            } else if (tag.closes("table") && !open.isEmpty()) {
                Table table = open.pop();
                if (table.lacksHeader()) {
                    faults.add(fault(table, file));
                }
            } else if (!open.isEmpty()) {
                open.peek().read(tag);
            }
        }
        return faults;
    }

    private static Fault fault(Table table, CheckedFile file) {
        boolean markdown = table.first.kind() == Clause.Kind.TABLE_ROW;
        return Fault.warning(
                Rule.TABLE_HEADER,
                markdown ? headerLine(table.first, file) : table.line,
                "the table has no " + (markdown ? "words in its header row" : "header cells")
                        + ", so nobody hears which column a cell belongs to",
                markdown
                        ? "Name each column in the table's first row: | Who | What |."
                        : "Write the cells of its first row, which name the columns, with <th> instead of <td>.");
    }

    /** A header row without words is no clause; it stands two lines above the first row that is one. */
    private static int headerLine(Clause first, CheckedFile file) {
        int line = first.line();
        while (line > 1 && file.lines().get(line - 2).contains("|")) {
            line--;
        }
        return line;
    }
}
