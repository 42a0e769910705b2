package io.github.policyhandbook.markdown;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The manner in which an author writes dates, learnt from one of them: {@code 5th Sept. 2025} leads to
 * {@code 12th Mar. 2026}. From anything that is no date in words, {@code 2026-03-12} follows.
 */
final class DateStyle {

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?<gap>\\s+)(?<month>[a-z]+)(?<mark>\\.?,?)(?<space>\\s+)\\d{4}",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORT = 3;

    private final Optional<Matcher> inWords;

    private DateStyle(Optional<Matcher> inWords) {
        this.inWords = inWords;
    }

    /** The style of a date as it stands in a file. */
    static DateStyle of(String written) {
        Matcher matcher = IN_WORDS.matcher(written.strip());
        boolean readable = WrittenDate.read(written) instanceof WrittenDate.Day;
        return new DateStyle(readable && matcher.matches() ? Optional.of(matcher) : Optional.empty());
    }

    /** The day in this style. */
    String write(LocalDate day) {
        return inWords.map(former -> like(former, day)).orElseGet(day::toString);
    }

    private static String like(Matcher former, LocalDate date) {
        String day = String.valueOf(date.getDayOfMonth());
        String padded = former.group("day").startsWith("0") && day.length() == 1 ? "0" + day : day;
        String ordinal = former.group("ordinal") == null
                ? ""
                : cased(former.group("ordinal")).apply(ordinal(date.getDayOfMonth()));
        String month = month(former.group("month"), date);
        // A full stop ends a shortened name, and May is as long as its short form.
        String mark = month.length() > SHORT + 1 ? former.group("mark").replace(".", "") : former.group("mark");
        // Within a folded value the date may run over a line end.
        return padded
                + ordinal
                + oneLine(former.group("gap"))
                + month
                + mark
                + oneLine(former.group("space"))
                + date.getYear();
    }

    private static String month(String former, LocalDate date) {
        String name = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        boolean isMay = former.equalsIgnoreCase("may");
        boolean shortened = former.length() <= SHORT + 1 && !isMay && !isWhole(former);
        String word = shortened ? shortened(name, former) : name;
        return cased(former).apply(word);
    }

    private static boolean isWhole(String former) {
        return former.equalsIgnoreCase("june") || former.equalsIgnoreCase("july");
    }

    private static String shortened(String name, String former) {
        boolean sept = name.equals("September") && former.length() == SHORT + 1;
        return name.substring(0, sept ? SHORT + 1 : SHORT);
    }

    private static UnaryOperator<String> cased(String former) {
        if (former.equals(former.toUpperCase(Locale.ROOT))) {
            return word -> word.toUpperCase(Locale.ROOT);
        }
        boolean small = former.equals(former.toLowerCase(Locale.ROOT));
        return small ? word -> word.toLowerCase(Locale.ROOT) : word -> word;
    }

    private static String oneLine(String blanks) {
        return blanks.contains("\n") ? " " : blanks;
    }

    private static String ordinal(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
