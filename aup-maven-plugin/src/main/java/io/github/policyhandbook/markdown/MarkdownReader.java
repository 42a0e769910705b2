package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import java.util.ArrayList;
import java.util.List;

/** Reads the Markdown below the front matter: CommonMark with tables, struck-out text, bare links, footnotes, tasks. */
final class MarkdownReader {

    private final Parser parser = Parser.builder(options())
            .customBlockParserFactory(new HeadingLines.Factory())
            .customInlineParserFactory(BoundedInlines::new)
            .customInlineParserExtensionFactory(new InlineComments.Factory())
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .paragraphPreProcessorFactory(new TextAboveTable.Factory())
            .postProcessorFactory(new BareLinks.Factory())
            .build();

    /** What the text says, clause by clause, and as a page shows it. */
    record Reading(List<Clause> clauses, Body body, List<Fault> faults) {
        Reading {
            clauses = List.copyOf(clauses);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a text.
     *
     * @param firstLine the line of the file on which it begins
     * @param key sets its footnotes apart from those of other texts on one page
     */
    Reading read(String text, int firstLine, String key) {
        TextBounds bounds = TextBounds.of(text);
        if (bounds.exceeded()) {
            return PlainText.read(text, firstLine, bounds.reason());
        }
        try {
            return DeepStack.call(() -> readMarkdown(text, firstLine, key));
        } catch (PastBounds e) {
            return PlainText.read(text, firstLine, e.reason());
        } catch (StackOverflowError e) {
            // The bounds are meant to make this impossible; should a text find a way, its words are still shown.
            return PlainText.read(text, firstLine, "the text is nested too deeply");
        }
    }

    private Reading readMarkdown(String text, int firstLine, String key) {
        List<Fault> faults = new ArrayList<>();
        ClauseList clauses = new ClauseList(faults);
        Document document = parser.parse(text);
        LineIndex lines = new LineIndex(text, firstLine);
        Body body = new BlockReader(document, lines, new Footnotes(key), clauses, faults).read(document);
        return new Reading(clauses.clauses(), body, faults);
    }

    /** As GitHub shows the same file, but that no cell of a row is ever dropped. */
    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                StrikethroughExtension.create(),
                                FootnoteExtension.create(),
                                TaskListExtension.create()))
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.SPACE_IN_LINK_URLS, true)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.WITH_CAPTION, false);
    }
}
