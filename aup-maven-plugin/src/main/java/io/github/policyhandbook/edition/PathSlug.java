package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.model.Slug;
import java.util.regex.Pattern;

/** Makes a policy's address from where its file stands: {@code ICT/Mobile Phones.md} becomes {@code ict-mobile-phones}. */
final class PathSlug {

    private static final int LONGEST = 80;
    private static final int HASH_DIGITS = 8;
    private static final Pattern ENDING = Pattern.compile("\\.[^./]+$");
    private static final Pattern FOLDERS_OWN_FILE = Pattern.compile("/(?:index|readme)$", Pattern.CASE_INSENSITIVE);

    private PathSlug() {}

    /** The slug of a path below the source folder; never empty, never over 80 characters. */
    static String of(String below) {
        String name = ENDING.matcher(below).replaceFirst("");
        return completed(Slug.of(FOLDERS_OWN_FILE.matcher(name).replaceFirst("")), below);
    }

    /** The slug of an id that cannot stand in an address as it is. */
    static String ofWords(String words) {
        return completed(Slug.of(words), words);
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
        return Slug.trimmed(cut) + "-" + hash(whole);
    }

    private static String hash(String text) {
        return Sha256.hex(text).substring(0, HASH_DIGITS);
    }
}
