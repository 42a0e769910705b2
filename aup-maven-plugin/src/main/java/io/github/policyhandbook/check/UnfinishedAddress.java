package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Link;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of links that end where they should begin to say something: {@code https://}, {@code mailto:}, and {@code #}, which
 * leads to the top of its own page. Pages have them as they are written.
 */
final class UnfinishedAddress {

    private static final Pattern BEGINNING_ONLY =
            Pattern.compile("(?<scheme>https?|mailto|tel):(?:\\s|%20|/)*(?:#.*)?", Pattern.CASE_INSENSITIVE);

    private static final String TOP = "#";

    /** Words of a link that leads to the top on purpose, and signs such as an arrow. */
    private static final Pattern TO_TOP = Pattern.compile(
            "(?i).*\\b(?:top|up|back|start|beginning|return|contents|page)\\b.*|[^\\p{L}\\p{N}]*", Pattern.DOTALL);

    private UnfinishedAddress() {}

    /** What is wrong with a link that pages let through; empty where its address says where it leads. */
    static Optional<Fault> fault(Link link, int line) {
        String target = link.target().strip();
        if (target.equals(TOP)) {
            return TO_TOP.matcher(link.text()).matches() ? Optional.empty() : Optional.of(toTop(line));
        }
        Matcher beginning = BEGINNING_ONLY.matcher(target);
        return beginning.matches()
                ? Optional.of(Fault.warning(
                        Rule.LINK_TARGET,
                        line,
                        "the link to \"" + OneLine.beginning(target) + "\" leads nowhere, since its address ends there",
                        "Write the whole address, as in " + example(beginning.group("scheme"))
                                + ", or take the link away."))
                : Optional.empty();
    }

    private static Fault toTop(int line) {
        return Fault.note(
                Rule.LINK_TARGET,
                line,
                "the link to \"#\" leads to the top of its own page only",
                "Write in its place the address of what its words name, or take the link away.");
    }

    private static String example(String scheme) {
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "mailto" -> "mailto:office@school.example";
            case "tel" -> "tel:01632960123";
            default -> "https://www.school.example";
        };
    }
}
