package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts a table from words that stand right above it, as GitHub does. Without this the parser would take the whole for
 * one paragraph and show the table's bars and dashes.
 */
final class TextAboveTable implements ParagraphPreProcessor {

    private static final Pattern RULED_LINE =
            Pattern.compile("\\s*+\\|?+\\s*+:?+-++:?+\\s*+(?:\\|\\s*+:?+-++:?+\\s*+)*+\\|?+\\s*+");

    private static final ParagraphPreProcessorFactory TABLES = TableParagraphPreProcessor.Factory();

    /** Makes it part of a parser: link definitions are taken off a paragraph before, tables made of it after. */
    static final class Factory implements ParagraphPreProcessorFactory {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new TextAboveTable();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(ReferencePreProcessorFactory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(TABLES.getClass());
        }

        @Override
        public boolean affectsGlobalScope() {
            return true;
        }
    }

    /** How many of the paragraph's characters became a paragraph of their own. */
    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        LineIndents.inCharacters(paragraph);
        int header = headerLine(paragraph);
        if (header < 1) {
            return 0;
        }
        Paragraph above = part(paragraph, 0, header);
        paragraph.insertBefore(above);
        addWords(above, behindTable(above, state), state);
        above.unlink();
        return paragraph.getLineChars(header).getStartOffset() - paragraph.getStartOffset();
    }

    /**
     * Makes a table of the first lines, where they are one whose ruled line has more or fewer columns: the parser takes
     * these too, but only before words are read.
     *
     * @return the first line behind it
     */
    private static int behindTable(Paragraph above, ParserState state) {
        int end = above.getStartOffset() + TABLES.apply(state).preProcessBlock(above, state);
        int line = 0;
        while (line < above.getLineCount() && above.getLineChars(line).getStartOffset() < end) {
            line++;
        }
        return line;
    }

    private static void addWords(Paragraph above, int from, ParserState state) {
        if (from < above.getLineCount()) {
            Paragraph words = part(above, from, above.getLineCount());
            state.getInlineParser().parse(words.getContentChars(), words);
            above.insertBefore(words);
            state.blockAdded(words);
        }
    }

    private static Paragraph part(Paragraph whole, int from, int to) {
        Paragraph part = new Paragraph();
        part.setContent(whole, from, to);
        part.setCharsFromContent();
        return part;
    }

    /** The first line with a ruled line of as many columns below it; negative if there is none. */
    private static int headerLine(Paragraph paragraph) {
        int last = paragraph.getLineCount() - 1;
        for (int line = 0; line < last; line++) {
            String below = paragraph.getLineChars(line + 1).toString();
            boolean ruled = below.indexOf('|') >= 0 && RULED_LINE.matcher(below).matches();
            if (ruled && columns(paragraph.getLineChars(line).toString()) == columns(below)) {
                return line;
            }
        }
        return -1;
    }

    private static int columns(String line) {
        String row = line.strip();
        int bars = 0;
        for (int i = row.startsWith("|") ? 1 : 0; i < row.length() - 1; i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                bars++;
            }
        }
        return bars + 1;
    }
}
