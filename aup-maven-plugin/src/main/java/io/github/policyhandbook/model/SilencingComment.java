package io.github.policyhandbook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment by which an author says that something is right as it stands: {@code <!-- aup:ignore link-text: the form is
 * called so -->} above the text, {@code # aup:ignore review-overdue: the governors meet on 4 December} in the front matter.
 *
 * @param rules the rules it names, as written; empty where it names none
 * @param reason why; empty where it does not say
 */
public record SilencingComment(List<String> rules, String reason) {

    private static final String SAID = "aup:ignore(?![\\w-])(?<rules>[^:]*)(?::(?<reason>.*?))?";

    private static final Pattern IN_TEXT = Pattern.compile("<!--\\s*" + SAID + "\\s*-->");

    private static final Pattern ALONE = Pattern.compile("\\s*" + IN_TEXT.pattern() + "\\s*");

    private static final Pattern IN_FACTS = Pattern.compile("(?:^|\\s)#\\s*" + SAID + "\\s*$");

    public SilencingComment {
        rules = List.copyOf(rules);
    }

    /** The comment on a line of a policy's text; empty where there is none. */
    public static Optional<SilencingComment> inText(String line) {
        return read(IN_TEXT, line);
    }

    /** The comment on a line of the front matter; empty where there is none. */
    public static Optional<SilencingComment> inFacts(String line) {
        return read(IN_FACTS, line);
    }

    /** Whether a line of a policy's text holds such a comment and nothing else. */
    public static boolean isAll(String line) {
        return line.contains("aup:ignore") && ALONE.matcher(line).matches();
    }

    private static Optional<SilencingComment> read(Pattern pattern, String line) {
        if (!line.contains("aup:ignore")) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(comment(matcher)) : Optional.empty();
    }

    private static SilencingComment comment(Matcher matcher) {
        List<String> rules = Arrays.stream(matcher.group("rules").split(","))
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .toList();
        String reason = matcher.group("reason");
        return new SilencingComment(rules, reason == null ? "" : reason.strip());
    }
}
