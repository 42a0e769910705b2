package io.github.policyhandbook.site;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the interface in one language: all that a page says and no policy wrote.
 *
 * <p>They stand in {@code messages_en.properties}; a second language is a second file with the same keys. A sentence
 * that counts has two forms, {@code clauses.one} and {@code clauses.other}. {@code {0}} is the first value.
 */
public final class Words {

    /** What stands before the key of a message that is worded otherwise where nothing has happened yet. */
    private static final String OF_PROPOSALS = "pack.says.";

    /** From here on a number's digits are set in groups. */
    private static final int GROUPED = 1_000;

    private static final Words ENGLISH = new Words(read("messages_en.properties"), Locale.UK);

    private final Map<String, String> messages;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();

    private Words(Map<String, String> messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    }

    private static Map<String, String> read(String name) {
        try (InputStream bytes = Words.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new HandbookException("The plugin lacks its file " + name + ". Install the plugin anew.");
            }
            Properties written = new Properties();
            written.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            Map<String, String> messages = new HashMap<>();
            written.stringPropertyNames().forEach(key -> messages.put(key, written.getProperty(key)));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words as a British school writes them. */
    public static Words english() {
        return ENGLISH;
    }

    /**
     * The same words for what is only put forward: an old text is the approved one, and a change has not happened yet.
     * Where a message has a form of its own for that, its key behind {@code pack.says.}, that one is said.
     */
    public Words ofProposals() {
        Map<String, String> proposals = new HashMap<>(messages);
        messages.forEach((key, message) -> {
            if (key.startsWith(OF_PROPOSALS)) {
                proposals.put(key.substring(OF_PROPOSALS.length()), message);
            }
        });
        return new Words(proposals, locale);
    }

    /** The language as HTML names it: {@code en-GB}. */
    public String language() {
        return locale.toLanguageTag();
    }

    /**
     * A message without values.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String say(String key) {
        String message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message \"" + key + "\"");
        }
        return message;
    }

    /** A message with its values put in where {@code {0}}, {@code {1}} stand. */
    public String say(String key, Object... values) {
        String message = say(key);
        StringBuilder said = new StringBuilder();
        int at = 0;
        while (at < message.length()) {
            boolean slot = message.charAt(at) == '{' && at + 2 < message.length() && message.charAt(at + 2) == '}';
            if (slot) {
                said.append(values[message.charAt(at + 1) - '0']);
                at += 3;
            } else {
                said.append(message.charAt(at++));
            }
        }
        return said.toString();
    }

    /** A message that counts, in its singular or plural form: {@code 1 clause}, {@code 1,200 clauses}. */
    public String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".other"), number(number));
    }

    /** {@code 1,200}. */
    public String number(int number) {
        boolean isPlain = number >= 0 && number < GROUPED;
        return isPlain ? Integer.toString(number) : String.format(locale, "%,d", number);
    }

    /** {@code 1 September 2024}. */
    public String date(LocalDate date) {
        return dates.computeIfAbsent(date, day::format);
    }

    /** {@code 2024 to 2025}, or {@code 2024} for a calendar year. */
    public String year(AcademicYear year) {
        return year.label().replace("-", " " + say("year.to") + " ");
    }

    /** The same for a heading or a table's head, where no line ends within it. */
    String unbrokenYear(AcademicYear year) {
        return year(year).replace(' ', '\u00a0');
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " " + say("list.and") + " " + parts.get(last);
    }

    /** The sentence with a capital first letter and one full mark. */
    public String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(locale) + words.substring(1) + ".";
    }

    /** What a text says where its author wrote nothing: {@code Back to the text}. */
    String of(Body.Label label) {
        return say("text." + label.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String yesOrNo(boolean answer) {
        return say(answer ? "answer.yes" : "answer.no");
    }
}
