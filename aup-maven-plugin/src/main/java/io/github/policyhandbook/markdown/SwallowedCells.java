package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Tells a comment that begins in one cell of a table and ends in another: it hides what stands between, bars and all. */
final class SwallowedCells {

    private SwallowedCells() {}

    /**
     * What is lost in a row.
     *
     * @param cells those of the whole row, the ones that the parser added because the row has too few among them
     */
    static Optional<Fault> fault(List<TableCell> cells, LineIndex lines) {
        // Where no cell is missing, the bar is one of the comment's own words.
        boolean missing = cells.stream().anyMatch(cell -> cell.getChars().isEmpty());
        return missing
                ? cells.stream()
                        .flatMap(cell -> commentWithBar(cell).stream())
                        .findFirst()
                        .map(comment -> fault(lines.lineOf(comment.getStartOffset())))
                : Optional.empty();
    }

    private static Optional<Node> commentWithBar(TableCell cell) {
        Deque<Node> nodes = new ArrayDeque<>(List.of(cell));
        while (!nodes.isEmpty()) {
            Node node = nodes.pop();
            if (node instanceof HtmlInlineComment && node.getChars().indexOf('|') >= 0) {
                return Optional.of(node);
            }
            node.getChildren().forEach(nodes::add);
        }
        return Optional.empty();
    }

    private static Fault fault(int line) {
        return Fault.warning(
                Rule.DROPPED_HTML,
                line,
                "a comment reaches over a bar of the table, so readers do not see the cells in it",
                "Close it with --> in the cell it begins in; where it is to hide several cells, write one in each.");
    }
}
