package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Reads the comments among words as CommonMark 0.31 has them, and browsers and GitHub with it: up to the first {@code -->},
 * whatever hyphens stand before that. The parser's own rule is an older one, which shows a comment that holds {@code --}.
 */
final class InlineComments implements InlineParserExtension {

    private static final String BEGINNING = "<!--";
    private static final String END = "-->";

    /** The end that is looked for may share the two hyphens of the beginning: {@code <!-->} and {@code <!--->} are whole. */
    private static final int SHARED = 2;

    /** The words that hold no further end: they are searched once, however many beginnings they have. */
    private BasedSequence withoutEnd = BasedSequence.NULL;

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence words = parser.getInput();
        int start = parser.getIndex();
        if (words == withoutEnd || !words.matchChars(BEGINNING, start)) {
            return false;
        }
        int end = words.indexOf(END, start + BEGINNING.length() - SHARED);
        if (end < 0) {
            withoutEnd = words;
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new HtmlInlineComment(words.subSequence(start, end + END.length())));
        parser.setIndex(end + END.length());
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        withoutEnd = BasedSequence.NULL;
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        withoutEnd = BasedSequence.NULL;
    }

    /** Makes one for each document that is parsed. */
    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "<";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new InlineComments();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
