package io.github.policyhandbook.output;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Changes files of the working tree, all of them or none. Each new content is written beside its file first and then takes
 * its name in one step; where one cannot, those that could are put back.
 */
public final class FilesInPlace {

    /**
     * A file and what is to stand in it.
     *
     * @param before its bytes as they were read; where the disk has others by now, nothing is written
     */
    public record Change(Path file, byte[] before, byte[] after) {
        public Change {
            before = before.clone();
            after = after.clone();
        }

        /** The bytes as they were read. */
        @Override
        public byte[] before() {
            return before.clone();
        }

        /** The bytes to be written. */
        @Override
        public byte[] after() {
            return after.clone();
        }
    }

    /** Is told of each file that has its new content, while others may still have their old one. */
    interface Watch {
        void inPlace(Path file);
    }

    private static final String BEGINNING = ".aup-";
    private static final String ENDING = ".tmp";

    /** Longer than any run takes from its first file to its last, so that none takes away another's. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(10);

    private final List<Path> beside = new ArrayList<>();
    private final List<Change> done = new ArrayList<>();

    private final Watch watch;

    private FilesInPlace(Watch watch) {
        this.watch = watch;
    }

    /**
     * Writes them.
     *
     * @throws HandbookException if one cannot be written; then all are as they were, or the message says which are not
     */
    public static void write(List<Change> changes) {
        write(changes, file -> {});
    }

    /** The same, with somebody who is told of each. */
    static void write(List<Change> changes, Watch watch) {
        new FilesInPlace(watch).writeAll(List.copyOf(changes));
    }

    private void writeAll(List<Change> changes) {
        Path at = changes.isEmpty() ? Path.of("") : changes.get(0).file();
        try {
            for (Change change : changes) {
                at = change.file();
                deleteLeftovers(folderOf(at));
                beside.add(besides(at, change.after()));
            }
            for (int i = 0; i < changes.size(); i++) {
                at = changes.get(i).file();
                if (!Arrays.equals(Files.readAllBytes(at), changes.get(i).before())) {
                    throw new HandbookException(at + " was changed while the approval was made ready.\n  " + undone()
                            + " Run the same command again: it then reads the file as it is now.");
                }
                PatientFiles.rename(beside.get(i), at);
                done.add(changes.get(i));
                watch.inPlace(at);
            }
        } catch (HandbookException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new HandbookException(
                    at + " cannot be written: " + e.getMessage() + ".\n  " + undone()
                            + " See that the disk has room, close the programs that have the file open, and try again.",
                    e);
        } finally {
            beside.forEach(FilesInPlace::deleteQuietly);
        }
    }

    /** Puts back what was written, and says how that went. */
    private String undone() {
        List<String> left = new ArrayList<>();
        for (Change change : done) {
            try {
                Path former = besides(change.file(), change.before());
                beside.add(former);
                PatientFiles.rename(former, change.file());
            } catch (IOException e) {
                left.add(change.file().toString());
            }
        }
        return left.isEmpty()
                ? "All files are as they were."
                : "These are changed already and could not be put back: " + String.join(", ", left) + ".";
    }

    /** Takes away what a run wrote beside the policies that was ended before it could do so itself. */
    private static void deleteLeftovers(Path folder) {
        Instant latest = Instant.now().minus(LEFT_BEHIND);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(latest)) {
                    Files.delete(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They are no policies and harm nobody; whether the folder can be written to shows next.
            return;
        }
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().getParent();
    }

    private static Path besides(Path file, byte[] content) throws IOException {
        Path written = Files.createTempFile(folderOf(file), BEGINNING, ENDING);
        try {
            Files.write(written, content);
            PosixFileAttributeView rights = Files.getFileAttributeView(written, PosixFileAttributeView.class);
            if (rights != null) {
                rights.setPermissions(Files.getPosixFilePermissions(file));
            }
            return written;
        } catch (IOException e) {
            deleteQuietly(written);
            throw e;
        }
    }

    /** A file left beside the policies is not one of them, and no reason to fail. */
    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
