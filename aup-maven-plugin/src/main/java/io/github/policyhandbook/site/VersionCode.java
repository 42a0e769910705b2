package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The short code by which a printed slip names the text that was signed: equal words have the same code. */
public final class VersionCode {

    private VersionCode() {}

    /** The first eight hex digits of the SHA-256 of a version's words, in fours: {@code 3fa1-09bc}. */
    public static String of(Version version) {
        byte[] words = version.text().words().getBytes(StandardCharsets.UTF_8);
        String digits = HexFormat.of().formatHex(sha256().digest(words));
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
