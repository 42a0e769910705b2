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
        boolean severalLines = comment.stripTrailing().indexOf('\n') >= 0;
        // On a last line of its own it hides nothing else, and may be meant so.
        boolean behindWords = html.indexOf('<') < at;
        boolean hidesWords =
                WORDS.matcher(comment.substring(BEGINNING.length())).find();
        return severalLines || (behindWords && hidesWords)
                ? Optional.of(fault(line, HiddenRest.lost(comment, line)))
                : Optional.empty();
    }

    private static Fault fault(int line, String lost) {
        return Fault.warning(
                Rule.DROPPED_HTML,
                line,
                "the comment that begins here has no end, so readers do not see " + lost,
                "Close it behind its last word with -->, which has no blank in it.");
    }
}
