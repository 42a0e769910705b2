package io.github.policyhandbook.check;

import io.github.policyhandbook.check.Ordinal.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause's number, taken apart at its last sign, which is the one that counts on: {@code 3.2(b)} is the {@code b} of
 * {@code 3.2}.
 *
 * @param before what stands before that sign
 * @param after the marks behind it
 */
record ClauseNumber(String before, String sign, String after) {

    private static final Pattern PARTS =
            Pattern.compile("(?<before>.*?)(?<sign>\\d+|[A-Za-z]+)(?<after>[^A-Za-z\\d]*)");

    /** The number of a clause; empty where nothing in it counts. */
    static Optional<ClauseNumber> of(String written) {
        Matcher parts = PARTS.matcher(written);
        return parts.matches()
                ? Optional.of(new ClauseNumber(parts.group("before"), parts.group("sign"), parts.group("after")))
                : Optional.empty();
    }

    /** As it is written. */
    String written() {
        return before + sign + after;
    }

    /** Whether it has one sign only: {@code 3.}, {@code (b)}, but not {@code 3.2}. */
    boolean isPlain() {
        return before.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The numbers above it, innermost last: {@code 3.2.} of {@code 3.2(b)}; empty for a plain one. */
    String above() {
        return before.replaceAll("[^A-Za-z\\d]+", ".").replaceAll("(?<=\\d)(?=[A-Za-z])", ".");
    }

    /** The number it is a part of: {@code 3.2} for {@code 3.2(b)}. */
    Optional<ClauseNumber> parent() {
        return of(before);
    }

    /** What its neighbours in a series share with it besides the style: marks, and large or small letters. */
    String form() {
        String marks = isPlain() ? before + "_" + after : (before.endsWith("(") ? "(" : "") + "_";
        return Character.isUpperCase(sign.charAt(0)) ? marks + "A" : marks;
    }

    /** What its last sign can mean. */
    List<Ordinal> readings() {
        return Ordinal.readings(sign);
    }

    /** Its neighbour at another place of the same series. */
    ClauseNumber at(Ordinal reading, int place) {
        String other = reading.sign(place);
        boolean capital = reading.style() != Style.FIGURE && Character.isUpperCase(sign.charAt(0));
        return new ClauseNumber(before, capital ? other.toUpperCase(Locale.ROOT) : other, after);
    }
}
