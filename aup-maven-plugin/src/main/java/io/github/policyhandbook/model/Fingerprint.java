package io.github.policyhandbook.model;

/**
 * What stands for the words of a text where only their being the same counts: kept instead of them, it takes as little
 * memory for a long text as for a short one.
 *
 * @param sha256 the words' SHA-256, 64 hex digits in lower case
 */
public record Fingerprint(String sha256) {

    /** The fingerprint of some words, by their UTF-8. */
    public static Fingerprint of(String words) {
        return new Fingerprint(Sha256.hex(words));
    }
}
