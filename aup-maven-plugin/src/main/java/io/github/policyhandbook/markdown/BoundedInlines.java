package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Reads the words of each block while their cost keeps within bounds. The parser copies the rest of a block at each mark in
 * it, so that a block's cost grows with its marks times its length, and with the square of its backticks.
 */
final class BoundedInlines extends CommonmarkInlineParser {

    /** In characters copied: a few seconds' work; a long policy needs less than a thousandth of it. */
    private static final long MOST_COPYING = 1_000_000_000L;

    private long copied;

    BoundedInlines(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, references, extensions);
    }

    /** @throws PastBounds if this block takes the text past its bounds */
    @Override
    public void parse(BasedSequence content, Node block) {
        spend(content);
        super.parse(content, block);
    }

    /** @throws PastBounds if this row takes the text past its bounds */
    @Override
    public List<Node> parseCustom(
            BasedSequence content, Node row, BitSet characters, Map<Character, CharacterNodeFactory> factories) {
        spend(content);
        return super.parseCustom(content, row, characters, factories);
    }

    private void spend(BasedSequence content) {
        copied += cost(SourceWords.of(content));
        if (copied > MOST_COPYING) {
            throw new PastBounds("the text has too many marks in one paragraph");
        }
    }

    private static long cost(String words) {
        long marks = 0;
        long runs = 0;
        long run = 0;
        long longestRun = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            run = c == '`' ? run + 1 : 0;
            runs += run == 1 ? 1 : 0;
            longestRun = Math.max(longestRun, run);
            marks += isMark(c) ? 1 : 0;
        }
        return words.length() * (marks + runs * runs + longestRun);
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '[', ']', '<', '&', '*', '_', '\\', '@', '\n' -> true;
            default -> false;
        };
    }
}
