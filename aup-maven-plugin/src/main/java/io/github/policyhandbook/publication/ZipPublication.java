package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.output.PatientFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a site as one zip file, to be unpacked elsewhere. The same site makes the same file: entries stand in the order of
 * their paths and bear no time of their own.
 */
public final class ZipPublication {

    /** The first moment that a zip file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipPublication() {}

    /**
     * Writes the file anew; one that stands there is replaced once the new one is whole.
     *
     * @throws HandbookException if it cannot be written
     */
    public static void write(SiteToPublish site, Path zip) {
        Path part = zip.resolveSibling(zip.getFileName() + ".part");
        try {
            Files.createDirectories(zip.toAbsolutePath().getParent());
            SiteCopy copy = site.after(Optional.empty(), Optional.empty());
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part));
                    ZipOutputStream entries = new ZipOutputStream(file)) {
                entries.setLevel(Deflater.BEST_COMPRESSION);
                CopiedContent content = new CopiedContent(copy, Disk.REAL);
                for (String path : copy.list().checksums().keySet()) {
                    ZipEntry entry = new ZipEntry(path);
                    entry.setTimeLocal(NO_TIME);
                    entries.putNextEntry(entry);
                    entries.write(content.read(path));
                    entries.closeEntry();
                }
            }
            PatientFiles.rename(part, zip);
        } catch (IOException e) {
            throw new HandbookException(
                    "aup.publishZip: " + zip + " cannot be written (" + e.getMessage()
                            + ").\n  See that the disk has room and that you may write there, then run the same again.",
                    e);
        }
    }
}
