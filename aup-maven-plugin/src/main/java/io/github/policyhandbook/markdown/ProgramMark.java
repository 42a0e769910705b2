package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands behind {@code <!}, {@code <?} or {@code <%} and is no comment: HTML takes it for a word to a program, so no page
 * shows it. Mostly the author forgot the hyphens of a comment, {@code <!NB: ask the head>}, or doubts something, {@code <?>}.
 *
 * @param text from its {@code <} to its end, or to the end of its block where it has none
 */
record ProgramMark(String text, boolean ended) {

    /** Other programs write these without being asked, and they hold no words for anybody. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "<!doctype\\s+html\\b.*|<\\?(?:xml|mso|import)\\b.*|<!\\[(?:if|endif)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Where it stands decides how it is shown: within HTML no backslash does it. */
    enum Place {
        MARKDOWN,
        HTML
    }

    /** Whether one begins there. */
    static boolean begins(String html, int at) {
        boolean named = html.startsWith("<!", at) || html.startsWith("<?", at) || html.startsWith("<%", at);
        return named && !html.startsWith("<!--", at);
    }

    /** The one that begins there in an HTML block, whose reader takes the first pointed bracket for its end. */
    static ProgramMark at(String html, int at) {
        String end = html.startsWith("<%", at) ? "%>" : ">";
        int found = html.indexOf(end, at);
        return found < 0
                ? new ProgramMark(html.substring(at), false)
                : new ProgramMark(html.substring(at, found + end.length()), true);
    }

    /**
     * What is lost with it.
     *
     * @param line the line of the file on which it begins
     */
    Optional<Fault> fault(int line, Place place) {
        return ended && NO_WORDS.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(Fault.warning(Rule.DROPPED_HTML, line, what(line), mend(place)));
    }

    private String what(int line) {
        String written = text.stripTrailing();
        String quoted = "\"" + beginning() + "\"";
        int last = line + (int) written.chars().filter(c -> c == '\n').count();
        if (last == line) {
            return quoted + " is read as HTML and left out, so readers do not see it";
        }
        return ended
                ? quoted + " begins HTML that ends on line " + last + ", so readers do not see what stands between"
                : quoted + " begins HTML without an end, so readers do not see lines " + line + " to " + last;
    }

    private String mend(Place place) {
        return (place == Place.MARKDOWN
                        ? "Where readers are to see it, write a backslash before it, \\" + text.substring(0, 2)
                        : "Where readers are to see it, write &lt; for its <")
                + "; where it is a note of your own, write <!-- before it and --> behind it.";
    }

    private String beginning() {
        return OneLine.beginning(text.lines().findFirst().orElse(text).strip());
    }
}
