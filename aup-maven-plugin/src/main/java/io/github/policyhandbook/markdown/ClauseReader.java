package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Clause.Kind;
import io.github.policyhandbook.model.Link;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes one clause out of one block, if there is anything in it to read or look at. */
final class ClauseReader {

    private final ClauseList clauses;
    private final LineIndex lines;
    private final InlineReader inlines;

    ClauseReader(ClauseList clauses, LineIndex lines, InlineReader inlines) {
        this.clauses = clauses;
        this.lines = lines;
        this.inlines = inlines;
    }

    /**
     * A clause and its words as the page shows them: its number still in front, its author's id taken off.
     *
     * @param index which clause it is; empty where the block is none
     */
    record Shown(OptionalInt index, List<InlineText> words) {}

    /**
     * A paragraph, an item or a heading.
     *
     * @param counted the number its list gives it, which goes before one written in its words: that one is then text
     */
    Shown words(Node block, Kind kind, int level, Optional<String> counted) {
        int line = lineOf(block);
        AuthorId.Taken taken = AuthorId.take(inlines.read(block));
        InlineText shown = taken.text();
        if (shown.isEmpty()) {
            taken.id().ifPresent(id -> clauses.tellLoneId(id, line));
            return new Shown(OptionalInt.empty(), List.of(shown));
        }
        WrittenNumber.Position position =
                kind == Kind.HEADING ? WrittenNumber.Position.HEADING : WrittenNumber.Position.TEXT;
        Optional<WrittenNumber.Found> written =
                counted.isPresent() ? Optional.empty() : WrittenNumber.in(shown, position, false);
        InlineText said =
                written.map(number -> shown.withoutLeading(number.length())).orElse(shown);
        int index = clauses.add(new Clause(
                kind,
                line,
                counted.or(() -> written.map(WrittenNumber.Found::number)),
                said.text(),
                said.styled(),
                said.links(),
                clauses.usable(taken.id(), line),
                level,
                List.of()));
        return new Shown(OptionalInt.of(index), List.of(shown));
    }

    /**
     * A row of a table.
     *
     * @param columns how many columns the table has
     */
    Shown row(Node row, List<? extends Node> cells, int columns, int level) {
        int line = lineOf(row);
        RowText text = RowText.of(cells.stream().map(inlines::read).toList(), columns);
        if (text.isEmpty()) {
            text.id().ifPresent(id -> clauses.tellLoneId(id, line));
            return new Shown(OptionalInt.empty(), text.shown());
        }
        int index = clauses.add(new Clause(
                Kind.TABLE_ROW,
                line,
                text.number(),
                text.text(),
                text.styled(),
                text.links(),
                clauses.usable(text.id(), line),
                level,
                text.cells()));
        return new Shown(OptionalInt.of(index), text.shown());
    }

    /** A code block, word for word. */
    OptionalInt code(String code, int offset, int level) {
        return verbatim(Kind.CODE, code, lines.lineOf(offset), List.of(), level, code.isBlank());
    }

    /** An HTML block. */
    OptionalInt html(Node block, HtmlBlockReader html, int level) {
        return verbatim(Kind.HTML, html.text(), lineOf(block), html.links(), level, html.isEmpty());
    }

    /** Pages leave it out, so its reader loses nothing. */
    void tellEmptyHeading(Node heading) {
        clauses.tellEmptyHeading(lineOf(heading));
    }

    private OptionalInt verbatim(Kind kind, String text, int line, List<Link> links, int level, boolean empty) {
        if (empty) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(clauses.add(
                new Clause(kind, line, Optional.empty(), text, text, links, Optional.empty(), level, List.of())));
    }

    private int lineOf(Node block) {
        return lines.lineOf(block.getStartOffset());
    }
}
