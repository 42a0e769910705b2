package io.github.policyhandbook.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 (FIPS 180-4) of a content: equal contents have an equal one, and no others do. */
public final class Sha256 {

    private Sha256() {}

    /** Its 64 hex digits in lower case. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same for a text, as UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same in Base64, as a page's security policy names what it lets through. */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
