package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.Optional;

/**
 * Tells what a comment on lines of its own hides beside itself: all that follows where it has no end, and the words behind
 * its end on the same line.
 */
final class OpenComment {

    private static final String END = "-->";

    private OpenComment() {}

    /**
     * What is lost with a comment.
     *
     * @param html from its beginning to the end of its block
     * @param line the line of the file on which it begins
     */
    static Optional<Fault> fault(String html, int line) {
        int end = html.indexOf(END);
        return end < 0 ? withoutEnd(html, line) : wordsBehind(html, end + END.length(), line);
    }

    /** On its last line it hides nothing else, and may be meant so. */
    private static Optional<Fault> withoutEnd(String html, int line) {
        int last = line + lineEnds(html.stripTrailing());
        return last == line
                ? Optional.empty()
                : Optional.of(Fault.warning(
                        Rule.DROPPED_HTML,
                        line,
                        "the comment that begins here has no end, so readers do not see lines " + line + " to " + last,
                        "Close it behind its last word with -->, which has no blank in it."));
    }

    private static Optional<Fault> wordsBehind(String html, int from, int line) {
        String behind = html.substring(from);
        if (behind.isBlank()) {
            return Optional.empty();
        }
        String words = Blanks.collapse(new HtmlBlockReader(behind).text());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.warning(
                        Rule.DROPPED_HTML,
                        line + lineEnds(html.substring(0, from)),
                        "readers do not see the words behind the comment: \"" + OneLine.beginning(words) + "\"",
                        "Begin a new line behind -->."));
    }

    private static int lineEnds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
