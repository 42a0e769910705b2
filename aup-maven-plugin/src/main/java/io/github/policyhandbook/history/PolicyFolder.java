package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.policyhandbook.model.HandbookException;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** Whether a file says what was committed. Line ends do not count, since git may convert them. */
    static boolean isSame(byte[] onDisk, String blob, Function<String, byte[]> committed) {
        if (blobName(onDisk).equals(blob)) {
            return true;
        }
        String normalised = blobName(withUnixLineEnds(onDisk));
        return normalised.equals(blob) || normalised.equals(blobName(withUnixLineEnds(committed.apply(blob))));
    }

    /**
     * An ordinary file of a folder, if there is one at that path. Neither {@code ..} nor a link in any of the folders on the
     * way may lead out of the folder.
     *
     * @param folder as it is, without links in its path
     */
    static Optional<Path> ownFile(Path folder, String path) {
        try {
            Path file = folder.resolve(path).normalize();
            boolean own = file.startsWith(folder)
                    && isOrdinaryFile(file)
                    && file.toRealPath().startsWith(folder);
            return own ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * The names of the ordinary files right in a folder below it, in order; none where that is no folder of its own.
     *
     * @param folder as it is, without links in its path
     */
    static List<String> ownNames(Path folder, String below) {
        try {
            Path place = folder.resolve(below).normalize();
            if (!place.startsWith(folder)
                    || !Files.isDirectory(place)
                    || !place.toRealPath().startsWith(folder)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(place)) {
                return files.filter(PolicyFolder::isOrdinaryFile)
                        .map(file -> file.getFileName().toString())
                        .sorted()
                        .toList();
            }
        } catch (IOException | InvalidPathException e) {
            return List.of(); // names are looked at for advice only
        }
    }

    static boolean isOrdinaryFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static HandbookException unreadable(Path file, IOException e) {
        return new HandbookException(
                file + " cannot be read: " + e.getMessage() + ".\n  Check that you may open it.", e);
    }
}
