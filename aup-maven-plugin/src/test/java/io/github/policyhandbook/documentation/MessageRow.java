package io.github.policyhandbook.documentation;

import io.github.policyhandbook.documentation.wording.ToldMessage;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of the page of messages.
 *
 * @param says what the console shows, up to its first full stop or end of line
 * @param does what it says behind that: what to do, or what was done; empty where it says no more
 */
record MessageRow(String says, String does) {

    /** Stands between what the message says itself and what the page says besides. */
    static final String BESIDES = " — ";

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SIGNS = Pattern.compile("([\\\\|*_`<>\\[\\]{}])");

    /** A parameter as it is written on a command line, in quotation marks where its value has blanks. */
    private static final Pattern PARAMETER =
            Pattern.compile("\"-Daup\\.[^\"]+\"|-Daup\\.\\w(?:[^\\s\";]*[^\\s\",;:.?)])?");

    /** Those of some messages: one row for all that begin alike, in the order of their first words. */
    static List<MessageRow> of(Collection<ToldMessage> messages) {
        Map<String, String> rows = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (ToldMessage message : messages) {
            String[] parts = parts(message.text());
            String does = LETTER.matcher(parts[1]).find() ? parts[1] : "";
            rows.merge(parts[0], does, MessageRow::or);
        }
        return rows.entrySet().stream()
                .map(row -> new MessageRow(row.getKey(), row.getValue()))
                .sorted((one, other) -> one.order().compareTo(other.order()))
                .toList();
    }

    /** It in Markdown, with what the page says besides. */
    String markdown(String besides) {
        return "| " + cell(says) + " | " + cell(does) + (does.isEmpty() || besides.isEmpty() ? "" : BESIDES) + besides
                + " |";
    }

    /** A text as Markdown shows it word for word. */
    static String cell(String text) {
        return PARAMETER
                .matcher(SIGNS.matcher(text).replaceAll("\\\\$1"))
                .replaceAll(
                        found -> Matcher.quoteReplacement("`" + found.group().replaceAll("\\\\(?!\\|)", "") + "`"));
    }

    private static String[] parts(String text) {
        String[] parts = text.split(text.contains("\n") ? "\\n\\s*" : "(?<=\\.) (?=[\"\\p{Lu}])", 2);
        return new String[] {
            parts[0],
            parts.length < 2 ? "" : parts[1].lines().map(String::strip).collect(Collectors.joining(" "))
        };
    }

    private static String or(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " Or: " + other;
    }

    private String order() {
        return says.toLowerCase(Locale.ROOT).replaceFirst("^[^\\p{L}]+", "") + says;
    }
}
