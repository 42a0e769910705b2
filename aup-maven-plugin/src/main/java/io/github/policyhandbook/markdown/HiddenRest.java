package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** What of an HTML block is hidden by something in it that has no end: all that stands behind it. */
final class HiddenRest {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private HiddenRest() {}

    /**
     * Tells what is lost behind the beginning of an element whose words are for no reader.
     *
     * @param rest from behind its tag to the end of the block
     * @param line the line of the file on which it begins
     */
    static Optional<Fault> fault(WrittenTag tag, String rest, int line) {
        return WORDS.matcher(rest).find()
                ? Optional.of(Fault.warning(
                        Rule.DROPPED_HTML,
                        line,
                        "the HTML <" + tag.name() + "> that begins here has no end, so readers do not see "
                                + lost(rest, line),
                        "Take it away, or close it with </" + tag.name() + ">."))
                : Optional.empty();
    }

    /** The lines of the file that a text takes which begins on one of them. */
    static String lost(String text, int line) {
        int last =
                line + (int) text.stripTrailing().chars().filter(c -> c == '\n').count();
        return last == line ? "the rest of line " + line : "lines " + line + " to " + last;
    }
}
