package io.github.policyhandbook.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as part of a web address: {@code Mobile Phones & Cafés} becomes {@code mobile-phones-cafes}. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** Its Latin letters and digits, in lower case and without accents, with one hyphen for all between; may be empty. */
    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return trimmed(OTHER.matcher(plain).replaceAll("-"));
    }

    /** A slug without the hyphens at its ends, as after it was cut. */
    public static String trimmed(String slug) {
        return OUTER_HYPHENS.matcher(slug).replaceAll("");
    }
}
