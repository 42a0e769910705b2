package io.github.policyhandbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many-eth of its series a number is: {@code b} is the second letter, {@code iv} the fourth Roman figure. */
record Ordinal(Style style, int value) {

    private static final String[] UNITS = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 39;

    /** What a series counts with. */
    enum Style {
        FIGURE,
        LETTER,
        ROMAN
    }

    /** What a sign can mean, in either case: {@code i} is a Roman figure and a letter; nothing of other signs, nor of a year. */
    static List<Ordinal> readings(String sign) {
        if (sign.matches("\\d{1,3}")) {
            return List.of(new Ordinal(Style.FIGURE, Integer.parseInt(sign)));
        }
        String small = sign.toLowerCase(Locale.ROOT);
        List<Ordinal> readings = new ArrayList<>();
        for (int value = 1; value <= LARGEST_ROMAN; value++) {
            if (roman(value).equals(small)) {
                readings.add(new Ordinal(Style.ROMAN, value));
            }
        }
        for (int value = 1; value <= 2 * LETTERS; value++) {
            if (letters(value).equals(small)) {
                readings.add(new Ordinal(Style.LETTER, value));
            }
        }
        return readings;
    }

    /** Whether a series may begin with it; {@code 3.0} does too. */
    boolean isFirst() {
        return value == 1 || (value == 0 && style == Style.FIGURE);
    }

    /** The sign of that place in the same series, in small letters. */
    String sign(int place) {
        return switch (style) {
            case FIGURE -> String.valueOf(place);
            case LETTER -> letters(place);
            case ROMAN -> roman(place);
        };
    }

    /** After z comes aa, then bb. */
    private static String letters(int value) {
        String letter = String.valueOf((char) ('a' + (value - 1) % LETTERS));
        return letter.repeat(1 + (value - 1) / LETTERS);
    }

    private static String roman(int value) {
        return "x".repeat(value / UNITS.length) + UNITS[value % UNITS.length];
    }
}
