package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.model.Version;

/** The short code by which a printed slip names the text that was signed: equal words have the same code. */
public final class VersionCode {

    private VersionCode() {}

    /** The first eight hex digits of the SHA-256 of a version's words, in fours: {@code 3fa1-09bc}. */
    public static String of(Version version) {
        String digits = Sha256.hex(version.text().words());
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }
}
