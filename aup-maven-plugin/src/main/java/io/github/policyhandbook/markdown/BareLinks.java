package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;

/**
 * Makes links of web and e-mail addresses that stand bare among the words. The search for them starts again at each
 * character of a run without blanks, so that words with a run far longer than any address are left as they are; so are
 * those that cannot hold any, which are most.
 */
final class BareLinks extends AutolinkNodePostProcessor {

    private static final int LONGEST_RUN = 2_000;

    private BareLinks(Document document) {
        super(document);
    }

    @Override
    public void process(NodeTracker state, Node node) {
        String words = SourceWords.of(node.getChars());
        if (mayHoldAddress(words) && longestRun(words) <= LONGEST_RUN) {
            super.process(state, node);
        }
    }

    /** Whether there is any mark that every address has, or one that may stand for such a mark. */
    private static boolean mayHoldAddress(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean begins = c == '/' && before == ':' || c == 'w' && before == 'w';
            if (begins || c == '@' || c == '&' || c == '\\') {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static int longestRun(String words) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = Blanks.isBlank(words.charAt(i)) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Makes it part of a parser. */
    static final class Factory extends AutolinkNodePostProcessor.Factory {

        @Override
        public NodePostProcessor apply(Document document) {
            return new BareLinks(document);
        }
    }
}
