package io.github.policyhandbook.edition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as messages write it: {@code 12 September 2025}. */
final class EnglishDate {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private EnglishDate() {}

    static String of(LocalDate date) {
        return LONG.format(date);
    }
}
