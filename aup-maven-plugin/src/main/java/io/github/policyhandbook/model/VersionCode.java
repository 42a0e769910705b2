package io.github.policyhandbook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The short code by which a printed paper names the very text it shows: equal words have the same code. */
public final class VersionCode {

    private static final Pattern CODE = Pattern.compile("[0-9a-f]{4}-[0-9a-f]{4}");

    private VersionCode() {}

    /** The first eight hex digits of the SHA-256 of a version's words, in fours: {@code 3fa1-09bc}. */
    public static String of(Version version) {
        return of(version.text());
    }

    /** The same for a text that is no version yet. */
    public static String of(PolicyText text) {
        String digits = text.words().sha256();
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }

    /** The code that a person wrote down, in capitals or not; empty where it is none. */
    public static Optional<String> parse(String written) {
        return Optional.of(written.strip().toLowerCase(Locale.ROOT))
                .filter(code -> CODE.matcher(code).matches());
    }
}
