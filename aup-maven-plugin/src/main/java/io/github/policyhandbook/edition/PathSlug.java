package io.github.policyhandbook.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a policy's address from where its file stands: {@code ICT/Mobile Phones.md} becomes {@code ict-mobile-phones}. */
final class PathSlug {

    private static final int LONGEST = 80;
    private static final int HASH_DIGITS = 8;
    private static final Pattern ENDING = Pattern.compile("\\.[^./]+$");
    private static final Pattern FOLDERS_OWN_FILE = Pattern.compile("/(?:index|readme)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_DASHES = Pattern.compile("^-+|-+$");

    private PathSlug() {}

    /** The slug of a path below the source folder; never empty, never over 80 characters. */
    static String of(String below) {
        String name = ENDING.matcher(below).replaceFirst("");
        return completed(slug(FOLDERS_OWN_FILE.matcher(name).replaceFirst("")), below);
    }

    /** The slug of an id that cannot stand in an address as it is. */
    static String ofWords(String words) {
        return completed(slug(words), words);
    }

    private static String slug(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return OUTER_DASHES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
    }

    /** A script without Latin letters leaves nothing, a deep folder too much: the hash of the whole keeps it apart. */
    private static String completed(String slug, String whole) {
        if (slug.isEmpty()) {
            return hash(whole);
        }
        if (slug.length() <= LONGEST) {
            return slug;
        }
        String cut = slug.substring(0, LONGEST - HASH_DIGITS - 1);
        return OUTER_DASHES.matcher(cut).replaceAll("") + "-" + hash(whole);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
