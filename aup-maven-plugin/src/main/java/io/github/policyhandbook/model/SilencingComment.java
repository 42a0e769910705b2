package io.github.policyhandbook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment by which an author says that something is right as it stands: {@code <!-- aup:ignore link-text: the form is
 * called so -->} above the text, {@code # aup:ignore review-overdue: the governors meet on 4 December} in the front matter.
 *
 * @param rules the rules it names, in small letters; empty where it names none
 * @param reason why; empty where it does not say
 */
public record SilencingComment(List<String> rules, String reason) {

    private static final String SAID = "aup:ignore(?![\\w-])(?<rules>[^:]*)(?::(?<reason>.*?))?";

    private static final Pattern IN_TEXT = compile("<!--\\s*" + SAID + "\\s*-->");

    private static final Pattern ALONE = compile("\\s*" + IN_TEXT.pattern() + "\\s*");

    private static final Pattern IN_FACTS = compile("(?:^|\\s)#\\s*" + SAID + "\\s*$");

    /** How one begins that was meant so, however it goes on. */
    private static final String MEANT = "\\s*aup\\s*[:;._-]?\\s*ignore\\b";

    private static final Pattern MEANT_IN_TEXT = compile("<!--" + MEANT);

    private static final Pattern MEANT_IN_FACTS = compile("(?:^|\\s)#" + MEANT);

    public SilencingComment {
        rules = List.copyOf(rules);
    }

    /** The comment on a line of a policy's text; empty where there is none. */
    public static Optional<SilencingComment> inText(String line) {
        return line.contains("<!--") ? read(IN_TEXT, line) : Optional.empty();
    }

    /** The comment on a line of the front matter; empty where there is none. */
    public static Optional<SilencingComment> inFacts(String line) {
        return line.contains("#") ? read(IN_FACTS, line) : Optional.empty();
    }

    /** Whether a line of a policy's text holds such a comment and nothing else. */
    public static boolean isAll(String line) {
        return line.contains("<!--") && ALONE.matcher(line).matches();
    }

    /** Whether a line of a policy's text begins a comment that was meant so but cannot be read: it may end on another line. */
    public static boolean isOnlyMeantInText(String line) {
        return MEANT_IN_TEXT.matcher(line).find() && inText(line).isEmpty();
    }

    /** Whether a line of the front matter holds a comment that was meant so but cannot be read. */
    public static boolean isOnlyMeantInFacts(String line) {
        return MEANT_IN_FACTS.matcher(line).find() && inFacts(line).isEmpty();
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private static Optional<SilencingComment> read(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(comment(matcher)) : Optional.empty();
    }

    private static SilencingComment comment(Matcher matcher) {
        List<String> rules = Arrays.stream(matcher.group("rules").split(","))
                .map(rule -> rule.strip().toLowerCase(Locale.ROOT))
                .filter(rule -> !rule.isEmpty())
                .toList();
        String reason = matcher.group("reason");
        return new SilencingComment(rules, reason == null ? "" : reason.strip());
    }
}
