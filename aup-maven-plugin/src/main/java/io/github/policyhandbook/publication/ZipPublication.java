package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.output.PatientFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
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
     * Refuses a file that cannot be written, as far as that can be told before. Nothing is written.
     *
     * @param site the folder of the built site, which no other file may stand in
     * @throws HandbookException if it is refused
     */
    public static void refuseUnfit(Path zip, Path site) {
        Path file = zip.toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            throw refused(zip, "is a folder");
        }
        if (file.startsWith(site.toAbsolutePath().normalize())) {
            throw refused(zip, "stands in the folder of the built site");
        }
        Path around = file.getParent();
        while (around != null && !Place.isThere(around)) {
            around = around.getParent();
        }
        if (around == null || !Files.isDirectory(around)) {
            throw refused(zip, "stands in " + around + ", which is no folder");
        }
        if (!Files.isWritable(around)) {
            throw refused(zip, "stands in " + around + ", which may not be written to");
        }
    }

    private static HandbookException refused(Path zip, String why) {
        return new HandbookException("aup.publishZip: " + zip + " " + why
                + ".\n  State another file, for example -Daup.publishZip=target/handbook.zip. Nothing was changed.");
    }

    /**
     * Writes the file anew; one that stands there is replaced once the new one is whole.
     *
     * @return links within it that lead nowhere, as {@code page -> link}
     * @throws HandbookException if it cannot be written
     */
    public static List<String> write(SiteToPublish site, Path zip) {
        Path part = zip.resolveSibling(zip.getFileName() + ".part");
        try {
            Files.createDirectories(zip.toAbsolutePath().getParent());
            SiteCopy copy = site.after(Optional.empty(), Optional.empty());
            List<String> broken = new PublishedLinks(copy).broken();
            pack(copy, part);
            PatientFiles.rename(part, zip);
            return broken;
        } catch (IOException e) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException failure) {
                e.addSuppressed(failure); // the next run writes over it
            }
            throw new HandbookException(
                    "aup.publishZip: " + zip + " cannot be written (" + Reason.of(e)
                            + ").\n  See that the disk has room and that you may write there, then run the same again.",
                    e);
        }
    }

    private static void pack(SiteCopy copy, Path part) throws IOException {
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
    }
}
