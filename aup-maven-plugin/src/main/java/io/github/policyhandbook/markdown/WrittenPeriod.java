package io.github.policyhandbook.markdown;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how often a policy is reviewed: {@code P1Y}, {@code every year}, {@code every 2 years}, {@code annually}. */
final class WrittenPeriod {

    private static final Pattern EVERY = Pattern.compile("every (?:(\\d{1,2}) )?(year|month)s?");

    /** Counted from any date, it still leads to a year that can be written. */
    private static final Period LONGEST = Period.ofYears(99);

    private static final int DAYS_A_YEAR = 366;

    private WrittenPeriod() {}

    /** The period; empty where it is none, no time at all, or over 99 years. */
    static Optional<Period> read(String written) {
        String text = Blanks.collapse(written).toLowerCase(Locale.ROOT);
        if (text.equals("annually") || text.equals("yearly")) {
            return Optional.of(Period.ofYears(1));
        }
        Matcher every = EVERY.matcher(text);
        Optional<Period> period = every.matches() ? Optional.of(every(every)) : iso(text);
        return period.filter(found -> !found.isZero() && !found.isNegative() && !isEndless(found));
    }

    private static boolean isEndless(Period period) {
        return period.toTotalMonths() > LONGEST.toTotalMonths() || period.getDays() > LONGEST.getYears() * DAYS_A_YEAR;
    }

    private static Period every(Matcher every) {
        int count = every.group(1) == null ? 1 : Integer.parseInt(every.group(1));
        return every.group(2).equals("year") ? Period.ofYears(count) : Period.ofMonths(count);
    }

    private static Optional<Period> iso(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
