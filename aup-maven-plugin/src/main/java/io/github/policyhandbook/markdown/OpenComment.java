package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.Optional;

/** Tells what a comment on lines of its own hides beside itself: all that follows, where it has no end. */
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
        int last = line + lineEnds(html.stripTrailing());
        // On its last line it hides nothing else, and may be meant so.
        return html.contains(END) || last == line
                ? Optional.empty()
                : Optional.of(Fault.warning(
                        Rule.DROPPED_HTML,
                        line,
                        "the comment that begins here has no end, so readers do not see lines " + line + " to " + last,
                        "Close it behind its last word with -->, which has no blank in it."));
    }

    private static int lineEnds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
