package io.github.policyhandbook.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the number an author wrote at the start of a clause: {@code 3.2}, {@code 3.2.1}, {@code (b)}, {@code iv)},
 * {@code 1.}, {@code A.}. What could as well be a word or a quantity is left in the text:
 *
 * <ul>
 *   <li>{@code 3.2} counts where a capital, a bracket, a quotation mark or a digit follows; {@code 3.2 million} and
 *       {@code 1.5 GB} are quantities. With two dots or a closing mark ({@code 3.2.1}, {@code 3.2.}) it always counts.
 *   <li>{@code A.} counts in a heading, else from A to H only and not in a table, where it begins a name; before
 *       another initial it never does.
 * </ul>
 */
final class WrittenNumber {

    private static final String ROMAN = "(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})";
    private static final String CAPITAL_ROMAN = "(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})";
    private static final String LETTERS = "(?:[A-Za-z]|aa|bb|cc|dd|" + ROMAN + "|" + CAPITAL_ROMAN + ")";

    private static final String SUB_LETTERS = "\\([a-z]{1,4}\\)";

    /** {@code 3.2}, {@code 3.2.1.}, {@code 3.2a}, {@code 3.2(b)}. */
    private static final String DECIMAL = "(?<decimal>[1-9]\\d?(?<parts>(?:\\.(?:0|[1-9]\\d{0,2})){1,4})[a-z]?)"
            + "(?<mark>[.)]?(?:" + SUB_LETTERS + ")*)";

    /** {@code 3.}, {@code 3)}, {@code 3(b)}. */
    private static final String WHOLE = "[1-9]\\d{0,2}(?:[.)]|" + SUB_LETTERS + ")";

    /** {@code (b)}, {@code (iv)}, {@code (12)}, {@code (2a)}. */
    private static final String BRACKETED = "\\((?:" + LETTERS + "|[1-9]\\d{0,2}[a-z]?)\\)";

    private static final Pattern NUMBER = Pattern.compile("\\h*(?<number>" + DECIMAL + "|" + WHOLE + "|" + BRACKETED
            + "|" + LETTERS + "\\)|(?<letter>" + LETTERS + ")\\.)(?<colon>:?)(?:[\\h\\n]+|$)");

    private static final Pattern INITIAL = Pattern.compile("[A-Z]\\..*", Pattern.DOTALL);
    private static final Set<String> UNITS = Set.of(
            "B", "KB", "MB", "GB", "TB", "Kbps", "Mbps", "Gbps", "Hz", "MHz", "GHz", "KW", "MW", "C", "F", "FTE", "V",
            "W");

    private WrittenNumber() {}

    /** Where the clause stands, which decides what may be a number there. */
    enum Position {
        HEADING,
        TEXT,
        CELL
    }

    /**
     * A number and how much of the text it takes up.
     *
     * @param length the characters up to the first of the remaining words
     */
    record Found(String number, int length) {}

    /**
     * The number at the start of a text.
     *
     * @param more whether words follow outside this text, as in the next cell of a row: a number alone counts then
     */
    static Optional<Found> in(InlineText words, Position position, boolean more) {
        String text = words.rawText();
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.lookingAt() || matcher.end("number") > words.leadingWords()) {
            return Optional.empty();
        }
        String rest = text.substring(matcher.end());
        boolean counts = rest.isBlank() ? more : countsBefore(matcher, rest);
        return counts && letterCounts(matcher, rest, position)
                ? Optional.of(new Found(matcher.group("number"), matcher.end()))
                : Optional.empty();
    }

    private static boolean countsBefore(Matcher matcher, String rest) {
        boolean plainDecimal = matcher.group("decimal") != null
                && matcher.group("mark").isEmpty()
                && matcher.group("colon").isEmpty()
                && matcher.group("parts").lastIndexOf('.') == 0;
        return !plainDecimal || !isQuantityOf(rest);
    }

    /** Whether these words read on from a quantity: {@code million}, {@code GB}, {@code %}. */
    private static boolean isQuantityOf(String rest) {
        int first = rest.codePointAt(0);
        boolean opensWords = (Character.isLetterOrDigit(first) && !Character.isLowerCase(first))
                || "(['\"\u2018\u201C*".indexOf(first) >= 0;
        return !opensWords || UNITS.contains(rest.substring(0, endOfWord(rest)));
    }

    private static int endOfWord(String rest) {
        int end = 0;
        while (end < rest.length() && isOfWord(rest.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static boolean letterCounts(Matcher matcher, String rest, Position position) {
        String letter = matcher.group("letter");
        if (letter == null) {
            return true;
        }
        if (position == Position.CELL || INITIAL.matcher(rest).matches()) {
            return false;
        }
        boolean capital = Character.isUpperCase(letter.charAt(0));
        if (!capital) {
            return !rest.isEmpty() && Character.isLetter(rest.charAt(0));
        }
        return position == Position.HEADING || (letter.length() == 1 && letter.charAt(0) <= 'H');
    }
}
