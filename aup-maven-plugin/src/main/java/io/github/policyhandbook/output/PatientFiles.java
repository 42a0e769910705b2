package io.github.policyhandbook.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Renames and deletions that wait for a moment and try again: on Windows a virus scanner or a search index holds a file
 * for a short time after it was written, and until it lets go neither can be done.
 */
public final class PatientFiles {

    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MILLIS = 20;

    private PatientFiles() {}

    /**
     * Renames a file or folder in one step; a file that has the new name already is replaced.
     *
     * @throws IOException if it cannot be done after a second or so
     */
    public static void rename(Path from, Path to) throws IOException {
        rename(from, to, PatientFiles::paused);
    }

    /** The same, with another way to wait. */
    static void rename(Path from, Path to, Pause pause) throws IOException {
        patiently(() -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE), pause);
    }

    /**
     * Deletes a file, or a folder with all that is in it, links but not what they lead to. Nothing there is fine.
     *
     * @throws IOException if it cannot be done after a second or so
     */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            patiently(() -> Files.walkFileTree(folder, new Deletion()), PatientFiles::paused);
        }
    }

    private static void patiently(Step step, Pause pause) throws IOException {
        long millis = FIRST_PAUSE_MILLIS;
        for (int attempt = 1; ; attempt++) {
            try {
                step.run();
                return;
            } catch (IOException e) {
                if (attempt == ATTEMPTS || !pause.took(millis)) {
                    throw e;
                }
                millis *= 2;
            }
        }
    }

    private static boolean paused(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** What passes the time between two attempts; it says whether the time did pass. */
    interface Pause {
        boolean took(long millis);
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        /** A folder that was made read-only keeps its files from being deleted. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            makeWritable(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            deleteEvenReadOnly(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            deleteEvenReadOnly(folder);
            return FileVisitResult.CONTINUE;
        }

        private static void deleteEvenReadOnly(Path path) throws IOException {
            try {
                Files.deleteIfExists(path);
            } catch (AccessDeniedException e) {
                makeWritable(path);
                Files.deleteIfExists(path);
            }
        }

        private static void makeWritable(Path path) {
            if (!Files.isSymbolicLink(path) && !Files.isWritable(path)) {
                path.toFile().setWritable(true);
            }
        }
    }
}
