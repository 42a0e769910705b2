package io.github.policyhandbook.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells contents apart that differ by accident or by the next build: CRC-32 (ISO 3309) and CRC-32C (RFC 3720, appendix
 * B.4) side by side, 64 bits. Against somebody who means to deceive it does nothing; but a Java
 * told not to compile its best takes many times as long for SHA-256, and a site may have hundreds of megabytes.
 */
public final class Checksum {

    /** How many hexadecimal digits one has. */
    public static final int DIGITS = 16;

    private static final int BUFFER = 1 << 16;

    private final CRC32 crc = new CRC32();
    private final CRC32C castagnoli = new CRC32C();

    private Checksum() {}

    /** The checksum of a content, in lower case. */
    public static String of(byte[] content) {
        Checksum checksum = new Checksum();
        checksum.add(content, content.length);
        return checksum.text();
    }

    /**
     * The same of a file, which is never in memory as a whole.
     *
     * @throws IOException if it cannot be read
     */
    public static String of(Path file) throws IOException {
        Checksum checksum = new Checksum();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                checksum.add(buffer, read);
            }
        }
        return checksum.text();
    }

    private void add(byte[] content, int length) {
        crc.update(content, 0, length);
        castagnoli.update(content, 0, length);
    }

    private String text() {
        return String.format("%08x%08x", crc.getValue(), castagnoli.getValue());
    }
}
