package io.github.policyhandbook.publication;

import io.github.policyhandbook.output.Checksum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Writes files of a copy and reads each of them again: what a reader meets is what was built, to the last byte. */
record CopiedContent(SiteCopy copy, Disk disk) {

    /**
     * Writes one file that is not there yet.
     *
     * @throws IOException if it cannot be written, or is not what it should be once it is
     */
    void writeTo(String path, Path file) throws IOException {
        disk.makeFolder(file.getParent());
        try (InputStream content = copy.open(path)) {
            disk.write(file, content);
        }
        verify(path, file);
    }

    /**
     * The content of a file.
     *
     * @throws IOException if it is not what was built
     */
    byte[] read(String path) throws IOException {
        try (InputStream content = copy.open(path)) {
            byte[] bytes = content.readAllBytes();
            if (!Checksum.of(bytes).equals(copy.list().checksums().get(path))) {
                throw new IOException(path + " was changed since it was built");
            }
            return bytes;
        }
    }

    /** Whether a file is what the list says. */
    boolean isThere(String path, Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Checksum.of(file).equals(copy.list().checksums().get(path));
    }

    /** @throws IOException if a file is not what the list says */
    void verify(String path, Path file) throws IOException {
        if (!isThere(path, file)) {
            throw new IOException(path + " arrived otherwise than it was built, or was changed since");
        }
    }

    /** What is done to a file before it takes its name. */
    interface Finish {
        void of(Path file) throws IOException;
    }

    /** Writes the list; where it stands under its name, it is whole and on the disk. */
    void writeList(Path folder, Finish finish) throws IOException {
        writeList(copy.list(), folder, finish, disk);
    }

    static void writeList(PublicationList list, Path folder, Finish finish, Disk disk) throws IOException {
        Path part = folder.resolve(PublicationList.NAME + ".part");
        disk.delete(part);
        disk.write(part, new ByteArrayInputStream(list.text().getBytes(StandardCharsets.UTF_8)));
        finish.of(part);
        disk.force(part);
        disk.rename(part, folder.resolve(PublicationList.NAME));
        disk.force(folder);
    }
}
