package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a table row by row, and writes it with header cells that screen readers can announce. */
final class TableWriter {

    private final ClauseReader clauses;
    private final InlineWriter words;
    private final LineIndex lines;
    private final DroppedHtml dropped;

    TableWriter(ClauseReader clauses, InlineWriter words, LineIndex lines, DroppedHtml dropped) {
        this.clauses = clauses;
        this.words = words;
        this.lines = lines;
        this.dropped = dropped;
    }

    void write(TableBlock table, int level, BodyWriter out) {
        int columns = columns(table);
        boolean inBody = false;
        out.open("table");
        for (Node section : table.getChildren()) {
            boolean head = section instanceof TableHead;
            boolean beginsBody = section instanceof TableBody && section.hasChildren() && !inBody;
            if (beginsBody) {
                out.open("tbody");
                inBody = true;
            }
            for (Node row : section.getChildren()) {
                if (!(section instanceof TableSeparator)) {
                    row(row, head, columns, level, out);
                }
            }
        }
        if (inBody) {
            out.close("tbody");
        }
        out.close("table");
    }

    /** A table is as wide as its first row. */
    private static int columns(TableBlock table) {
        Node head = table.getFirstChild();
        return head == null || head.getFirstChild() == null
                ? 0
                : cells(head.getFirstChild()).size();
    }

    private void row(Node row, boolean head, int columns, int level, BodyWriter out) {
        List<TableCell> cells = cells(row);
        SwallowedCells.fault(cells, lines).ifPresent(dropped::add);
        ClauseReader.Shown shown = clauses.row(row, cells, columns, level);
        if (head && shown.index().isEmpty()) {
            // A header without words says nothing; screen readers would announce blanks.
            return;
        }
        if (head) {
            out.open("thead");
        }
        out.begin("tr");
        shown.index().ifPresent(out::clause);
        out.endTag();
        int last = shown.words().size() - 1;
        for (int i = 0; i <= last; i++) {
            cell(cells.get(i), head, out);
            words.write(shown.words().get(i), out);
            if (i == last) {
                shown.index().ifPresent(out::clauseEnd);
            }
            out.close(head ? "th" : "td");
        }
        out.close("tr");
        if (head) {
            out.close("thead");
        }
    }

    private static void cell(TableCell cell, boolean head, BodyWriter out) {
        out.begin(head ? "th" : "td");
        if (head) {
            out.attribute("scope", "col");
        }
        if (cell.getAlignment() != null) {
            out.attribute("align", cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        out.endTag();
    }

    private static List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            if (cell instanceof TableCell found) {
                cells.add(found);
            }
        }
        return cells;
    }
}
