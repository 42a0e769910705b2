package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a comment in HTML hides beside itself: all that follows in its block, where it has no end. */
final class OpenComment {

    private static final String BEGINNING = "<!--";
    private static final String END = "-->";
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private OpenComment() {}

    /**
     * What is lost with a comment.
     *
     * @param html the block it stands in
     * @param at where in it the comment begins
     * @param line the line of the file on which it begins
     */
    static Optional<Fault> fault(String html, int at, int line) {
        String comment = html.substring(at);
        if (comment.contains(END)) {
            return Optional.empty();
        }
        int last = line + lineEnds(comment.stripTrailing());
        if (last > line) {
            return Optional.of(fault(line, "lines " + line + " to " + last));
        }
        // As the last line of a text it hides nothing else, and may be meant so; behind words a blank line cut it
        // short.
        boolean behindWords = html.indexOf('<') < at;
        boolean hidesWords =
                WORDS.matcher(comment.substring(BEGINNING.length())).find();
        return behindWords && hidesWords ? Optional.of(fault(line, "the rest of line " + line)) : Optional.empty();
    }

    private static Fault fault(int line, String lost) {
        return Fault.warning(
                Rule.DROPPED_HTML,
                line,
                "the comment that begins here has no end, so readers do not see " + lost,
                "Close it behind its last word with -->, which has no blank in it.");
    }

    private static int lineEnds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
