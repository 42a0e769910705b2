package io.github.policyhandbook.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as messages write it: {@code 12 September 2025}. */
public final class EnglishDate {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private EnglishDate() {}

    /** The date in words, the same on every machine. */
    public static String of(LocalDate date) {
        return LONG.format(date);
    }
}
