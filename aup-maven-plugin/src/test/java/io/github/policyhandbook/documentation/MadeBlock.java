package io.github.policyhandbook.documentation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a page that is made from the plugin's descriptor, between two comments.
 *
 * <pre>
 * &lt;!-- parameters --&gt;                               the own ones of the page's goal
 * &lt;!-- parameters: approve, approvedBy --&gt;          these of the page's goal, in this order
 * &lt;!-- parameters of review: approve --&gt;            these of another goal
 * &lt;!-- shared parameters --&gt;                        where its others are explained
 * &lt;!-- goals --&gt;                                    the goals
 * </pre>
 *
 * @param kind the first words of the comment
 * @param goal whose parameters they are
 * @param names those that are chosen; empty for all of the goal's own
 * @param heading the nearest heading above it
 * @param found where it stands in the page
 */
record MadeBlock(String kind, String goal, List<String> names, String heading, MatchResult found) {

    private static final Pattern COMMENT = Pattern.compile(
            "(<!-- (parameters|shared parameters|goals)(?: of (\\w+))?(?:: ([\\w, ]+))? -->\n\n)(.*?)\n<!-- /\\2 -->",
            Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    /** Those of a page, from top to bottom. */
    static List<MadeBlock> in(String page, String goalOfPage) {
        return COMMENT.matcher(page)
                .results()
                .map(found -> new MadeBlock(
                        found.group(2),
                        Optional.ofNullable(found.group(3)).orElse(goalOfPage),
                        names(found.group(4)),
                        headingAbove(page, found.start()),
                        found))
                .toList();
    }

    /** What stands between the comments and the blank lines, without which a table would not end. */
    String held() {
        return found.group(5);
    }

    /** The block with another content, comments and all. */
    String with(String content) {
        return found.group(1) + content + "\n<!-- /" + kind + " -->";
    }

    /** What a link to its heading names, as GitHub makes it. */
    String anchor() {
        return heading.toLowerCase().replaceAll("[^\\w -]", "").replace(' ', '-');
    }

    private static List<String> names(String listed) {
        return Optional.ofNullable(listed).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip)
                .toList();
    }

    private static String headingAbove(String page, int end) {
        Stream<String> headings =
                HEADING.matcher(page.substring(0, end)).results().map(heading -> heading.group(1));
        return headings.reduce((first, second) -> second).orElseThrow();
    }
}
