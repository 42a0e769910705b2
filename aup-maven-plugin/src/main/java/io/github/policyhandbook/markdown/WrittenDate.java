package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.EnglishDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as schools write it: {@code 2025-09-12} or {@code 12 September 2025}, and nothing that can be misread. */
final class WrittenDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]+)\\.?,?\\s+(\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Policies of schools are younger; an older date is a slip of the hand. */
    private static final int EARLIEST_YEAR = 1990;

    private static final String HOW = "Write it as 2025-09-12 or 12 September 2025.";

    private WrittenDate() {}

    /** A date, or why there is none. */
    sealed interface Reading permits Day, Refused {}

    /** The day that was written. */
    record Day(LocalDate date) implements Reading {}

    /**
     * Why it was refused.
     *
     * @param reason goes on from {@code the date "12/9/2025" }: {@code can be read in two ways: ...}
     * @param mend what to do, a sentence
     */
    record Refused(String reason, String mend) implements Reading {}

    static Reading read(String written) {
        String text = Blanks.collapse(written);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher inWords = IN_WORDS.matcher(text);
        if (inWords.matches()) {
            return day(inWords.group(3), monthNamed(inWords.group(2)), inWords.group(1));
        }
        Matcher inNumbers = IN_NUMBERS.matcher(text);
        return inNumbers.matches() ? inNumbers(inNumbers) : new Refused("is not in a form that can be read", HOW);
    }

    private static Reading day(String year, int month, String day) {
        if (month == 0) {
            return new Refused("names no month", HOW);
        }
        Optional<LocalDate> date = dateOf(number(year), month, number(day));
        if (date.isEmpty()) {
            return new Refused("is not a day of the calendar", HOW);
        }
        if (date.get().getYear() < EARLIEST_YEAR) {
            return new Refused("is before " + EARLIEST_YEAR, "Put the year right.");
        }
        return new Day(date.get());
    }

    /** English and American readings are both named, so that the author sees why the day has to be spelt out. */
    private static Reading inNumbers(Matcher written) {
        int year = number(written.group(3)) + (written.group(3).length() == 2 ? 2000 : 0);
        int first = number(written.group(1));
        int second = number(written.group(2));
        Set<String> readings = new LinkedHashSet<>();
        dateOf(year, second, first).map(EnglishDate::of).ifPresent(readings::add);
        dateOf(year, first, second).map(EnglishDate::of).ifPresent(readings::add);
        if (readings.isEmpty()) {
            return new Refused("is not a day of the calendar", HOW);
        }
        String reason = readings.size() == 2
                ? "can be read in two ways: " + String.join(" or ", readings)
                : "does not say which number is the month";
        return new Refused(reason, "Write " + String.join(" or ", readings) + ".");
    }

    private static Optional<LocalDate> dateOf(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 1 to 12 for a month's name or its usual short form, 0 for any other word. */
    private static int monthNamed(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        for (String month : MONTHS) {
            if (month.equals(name) || month.substring(0, 3).equals(name)) {
                return MONTHS.indexOf(month) + 1;
            }
        }
        return name.equals("sept") ? MONTHS.indexOf("september") + 1 : 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
