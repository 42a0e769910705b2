package io.github.policyhandbook.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that readers can fold away: {@code <details>} above some Markdown and {@code </details>} below it. It is the one
 * element that may begin in one HTML block and end in another; each block is read by itself otherwise.
 */
final class Disclosures {

    private static final Pattern START =
            Pattern.compile("\\s*<details(?<open>\\s+open)?[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("\\s*</details\\s*>", Pattern.CASE_INSENSITIVE);

    static final Disclosures NONE = new Disclosures();

    private final Map<Node, Node> pairs = new IdentityHashMap<>();

    private Disclosures() {}

    /** Pairs the blocks among the children of a node. */
    Disclosures(Node parent) {
        Deque<Node> open = new ArrayDeque<>();
        for (Node node : parent.getChildren()) {
            if (!(node instanceof HtmlBlock block)) {
                continue;
            }
            String html = written(block);
            if (START.matcher(html).lookingAt() && !END.matcher(html).find()) {
                open.push(node);
            } else if (END.matcher(html).lookingAt() && !open.isEmpty()) {
                Node start = open.pop();
                pairs.put(start, node);
                pairs.put(node, start);
            }
        }
    }

    /** Whether the block begins or ends a disclosure whose other end is there. */
    boolean contains(HtmlBlock block) {
        return pairs.containsKey(block);
    }

    static boolean isStart(HtmlBlock block) {
        return START.matcher(written(block)).lookingAt();
    }

    /** Whether it is shown unfolded at first. */
    static boolean isUnfolded(HtmlBlock block) {
        Matcher start = START.matcher(written(block));
        return start.lookingAt() && start.group("open") != null;
    }

    /** What else stands in the block: a summary, or whatever follows the end. */
    static String rest(HtmlBlock block) {
        String html = written(block);
        return (isStart(block) ? START : END).matcher(html).replaceFirst("");
    }

    static String written(HtmlBlock block) {
        return block.getContentChars().toString();
    }
}
