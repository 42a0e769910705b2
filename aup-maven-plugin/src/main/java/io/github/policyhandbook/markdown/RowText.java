package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of a table row.
 *
 * @param shown its cells as the page shows them, its author's id taken off
 * @param said its cells without the number of the first one
 */
record RowText(List<InlineText> shown, List<InlineText> said, Optional<String> number, Optional<String> id) {

    RowText {
        shown = List.copyOf(shown);
        said = List.copyOf(said);
    }

    /**
     * @param columns how many columns the table has; a cell beyond them counts only if there is something in it
     */
    static RowText of(List<InlineText> cells, int columns) {
        List<InlineText> shown = new ArrayList<>(cells);
        Optional<String> id = Optional.empty();
        for (int i = shown.size() - 1; i >= 0 && id.isEmpty(); i--) {
            AuthorId.Taken taken = AuthorId.take(shown.get(i));
            id = taken.id();
            boolean passable = shown.get(i).isEmpty();
            shown.set(i, taken.text());
            if (!passable) {
                break;
            }
        }
        while (shown.size() > columns && shown.get(shown.size() - 1).isEmpty()) {
            shown.remove(shown.size() - 1);
        }
        List<InlineText> said = new ArrayList<>(shown);
        Optional<WrittenNumber.Found> number = Optional.empty();
        if (!said.isEmpty()) {
            boolean more = said.stream().skip(1).anyMatch(cell -> !cell.isEmpty());
            number = WrittenNumber.in(said.get(0), WrittenNumber.Position.CELL, more);
            number.ifPresent(found -> said.set(0, said.get(0).withoutLeading(found.length())));
        }
        return new RowText(shown, said, number.map(WrittenNumber.Found::number), id);
    }

    /** The cells' texts, joined by a blank. */
    String text() {
        return joined(InlineText::text);
    }

    String styled() {
        return joined(InlineText::styled);
    }

    /** The text of each cell, empty ones too. */
    List<String> cells() {
        return said.stream().map(InlineText::text).toList();
    }

    List<Link> links() {
        return said.stream().flatMap(cell -> cell.links().stream()).toList();
    }

    boolean isEmpty() {
        return said.stream().allMatch(InlineText::isEmpty);
    }

    private String joined(Function<InlineText, String> part) {
        return said.stream().map(part).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
