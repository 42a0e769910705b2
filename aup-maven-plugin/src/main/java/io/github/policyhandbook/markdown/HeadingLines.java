package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Asks the parser for a heading only where a line looks like one. The parser's own way puts the whole paragraph together
 * at each of its lines before it looks: a table of twenty thousand rows would take minutes.
 */
final class HeadingLines implements BlockParserFactory {

    /** A line that begins with hashes, or consists of the underline of a heading. */
    private static final Pattern HEADING = Pattern.compile("\\s*+(?:#|=++\\s*+$|-++\\s*+$)");

    private final BlockParserFactory headings;

    private HeadingLines(BlockParserFactory headings) {
        this.headings = headings;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine();
        boolean looksLikeOne = HEADING.matcher(line)
                .region(state.getNextNonSpaceIndex(), line.length())
                .lookingAt();
        return looksLikeOne ? headings.tryStart(state, matched) : BlockStart.none();
    }

    /** Makes it part of a parser, in the place of the parser's own. */
    static final class Factory implements CustomBlockParserFactory {

        private final HeadingParser.Factory own = new HeadingParser.Factory();

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new HeadingLines(own.apply(options));
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return own.getAfterDependents();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return own.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return own.affectsGlobalScope();
        }
    }
}
