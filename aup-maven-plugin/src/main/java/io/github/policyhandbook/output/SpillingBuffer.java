package io.github.policyhandbook.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Takes what is written of a file: in memory while it is little, so that it can be compared before anything is written; past
 * that in the file itself, so that the longest comparison of two years takes no more memory than the shortest.
 */
final class SpillingBuffer extends OutputStream {

    /** More than a page has, and less than a thousandth of what any machine has. */
    static final int LARGEST_IN_MEMORY = 1 << 20;

    private final Path file;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<OutputStream> disk = Optional.empty();

    /**
     * A buffer without content.
     *
     * @param file where to write what is too much; it must not be there yet, and its folder must
     */
    SpillingBuffer(Path file) {
        this.file = file;
    }

    /** All that was written, where it was little; empty where it is in the file. */
    Optional<byte[]> inMemory() {
        return disk.isPresent() ? Optional.empty() : Optional.of(memory.toByteArray());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (disk.isEmpty() && memory.size() + length > LARGEST_IN_MEMORY) {
            OutputStream opened = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
            disk = Optional.of(opened);
            memory.writeTo(opened);
            memory.reset();
        }
        disk.<OutputStream>map(opened -> opened).orElse(memory).write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (disk.isPresent()) {
            disk.get().close();
        }
    }
}
