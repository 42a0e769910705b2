package io.github.policyhandbook.preview;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the path of a request as a path of the site. Nothing on the disk is ever looked up by it; whatever is written in a way
 * that no link of the site is written in is refused all the same.
 */
final class RequestedPath {

    private static final int HEX = 16;
    private static final Pattern TRICK = Pattern.compile("[\\x00-\\x1f\\x7f\\\\]|//|(^|/)\\.\\.?(/|$)");

    private RequestedPath() {}

    /**
     * The path from the site's root, a folder's with its {@code index.html}; empty for one that is refused.
     *
     * @param raw as it was sent: {@code /policies/visitors.html}
     */
    static Optional<String> of(String raw) {
        return decoded(raw)
                .filter(path -> path.startsWith("/"))
                .filter(path -> !TRICK.matcher(path).find())
                .map(path -> path.endsWith("/") ? path + "index.html" : path)
                .map(path -> path.substring(1));
    }

    /** Decoded once and no further: what is still encoded then is part of a name that nothing has. */
    private static Optional<String> decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] sent = raw.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < sent.length; i++) {
            if (sent[i] == '%') {
                int high = i + 1 < sent.length ? Character.digit(sent[i + 1], HEX) : -1;
                int low = i + 2 < sent.length ? Character.digit(sent[i + 2], HEX) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * HEX + low);
                i += 2;
            } else {
                bytes.write(sent[i]);
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
