package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.policyhandbook.model.HandbookException;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * The policy files of a folder as they lie on the disk. Links are not followed: neither out of the folder, nor round in
 * circles within it.
 */
final class PolicyFolder {

    private PolicyFolder() {}

    /** Its policies, by their path below it with {@code /}. */
    static SortedMap<String, Path> files(Path folder, PathSelector selector) {
        SortedMap<String, Path> files = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                    boolean gitsOwn = entered.endsWith(Constants.DOT_GIT);
                    return gitsOwn ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String below = folder.relativize(file).toString().replace(File.separatorChar, '/');
                    if (attributes.isRegularFile() && selector.selects(below)) {
                        files.put(below, file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    throw unreadable(file, e);
                }
            });
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        return files;
    }

    /** The file's bytes, if it is an ordinary one. */
    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The name git would give that content. */
    static String blobName(byte[] content) {
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            return formatter.idFor(Constants.OBJ_BLOB, content).name();
        }
    }

    /** The content as git commits it where Windows line ends are converted. */
    static byte[] withUnixLineEnds(byte[] content) {
        // One char a byte, so that any content survives the trip.
        String text = new String(content, ISO_8859_1);
        return text.replace("\r\n", "\n").getBytes(ISO_8859_1);
    }

    static boolean isOrdinaryFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static HandbookException unreadable(Path file, IOException e) {
        return new HandbookException(
                file + " cannot be read: " + e.getMessage() + ".\n  Check that you may open it.", e);
    }
}
