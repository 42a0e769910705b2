package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows a text that is beyond the bounds of Markdown as plain paragraphs, so that nothing of it is lost; of one without
 * end its {@linkplain OpeningPart opening}.
 */
final class PlainText {

    private PlainText() {}

    /**
     * A clause for each stretch between blank lines, and one that tells of what is not shown.
     *
     * @param reason why it is not read as Markdown
     */
    static MarkdownReader.Reading read(String text, int firstLine, String reason) {
        List<Clause> clauses = new ArrayList<>();
        BodyWriter out = new BodyWriter();
        StringBuilder block = new StringBuilder();
        int line = firstLine;
        int blockLine = line;
        OpeningPart opening = OpeningPart.of(text);
        for (String content : (opening.text() + "\n").split("\n", -1)) {
            if (!content.isBlank()) {
                blockLine = block.length() == 0 ? line : blockLine;
                block.append(content).append('\n');
            } else if (block.length() > 0) {
                add(block.toString(), blockLine, clauses, out);
                block.setLength(0);
            }
            line++;
        }
        int restLine = line - 1;
        opening.rest().ifPresent(rest -> add(rest, restLine, clauses, out));
        Fault fault = Fault.warning(
                Rule.TEXT_BOUNDS,
                firstLine,
                reason + (opening.rest().isPresent() ? "; only its opening is shown," : "; it is shown")
                        + " as plain text",
                "Divide it into simpler or smaller texts.");
        return new MarkdownReader.Reading(clauses, out.body(), List.of(fault));
    }

    private static void add(String block, int line, List<Clause> clauses, BodyWriter out) {
        String text = Blanks.collapse(block);
        if (text.isEmpty()) {
            return;
        }
        out.open("p", clauses.size()).text(block.strip()).clauseEnd(clauses.size());
        out.close("p").text("\n");
        clauses.add(new Clause(
                Clause.Kind.PARAGRAPH, line, Optional.empty(), text, text, List.of(), Optional.empty(), 0, List.of()));
    }
}
