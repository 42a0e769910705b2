package io.github.policyhandbook.output;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder a site is written to, and its places beside it while a build goes on. They share its parent, because a
 * rename is one step only within one file system.
 *
 * @param path the folder, absolute and without links on the way; it need not exist yet
 */
public record OutputFolder(Path path) {

    /**
     * What an output folder must leave alone.
     *
     * @param source the folder the policies are in; the output may lie inside it
     * @param repositoryRoot the folder of the repository's files; the output may lie inside it
     * @param gitFolder the repository's own data: {@code .git}
     */
    public record Surroundings(Path source, Optional<Path> repositoryRoot, Optional<Path> gitFolder) {}

    /**
     * Checks a folder before any work is done for it, and makes the folders it stands in.
     *
     * @throws HandbookException if a site cannot or must not be written there; the message names the parameter
     */
    public static OutputFolder prepare(Path output, Surroundings surroundings) {
        Path absolute = output.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            throw refused(output, "is a whole drive");
        }
        refuseWhatIsNoFolder(output, absolute);
        refuseAround(output, absolute, surroundings.source(), "the policies");
        surroundings.repositoryRoot().ifPresent(root -> refuseAround(output, absolute, root, "the repository"));
        if (ancestors(absolute).anyMatch(folder -> isGitData(folder, surroundings.gitFolder()))) {
            throw refused(output, "is inside git's own data");
        }
        return new OutputFolder(made(output, parent).resolve(absolute.getFileName()));
    }

    /** Where the new site is built. */
    Path fresh() {
        return beside("new");
    }

    /** Where the site before stands while the new one takes its place. */
    Path aside() {
        return beside("old");
    }

    /** What may be deleted at any time. */
    Path trash() {
        return beside("trash");
    }

    /** The file whose lock keeps two builds apart. */
    Path lock() {
        return beside("lock");
    }

    private Path beside(String what) {
        return path.resolveSibling("." + path.getFileName() + ".aup-" + what);
    }

    private static void refuseWhatIsNoFolder(Path output, Path absolute) {
        if (Files.isSymbolicLink(absolute)) {
            throw refused(output, "is a symbolic link, which a new site would replace");
        }
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(absolute)) {
            throw refused(output, "is a file");
        }
    }

    /** The site replaces the whole folder, and with it everything that is in it. */
    private static void refuseAround(Path output, Path absolute, Path kept, String what) {
        if (ancestors(kept.toAbsolutePath().normalize()).anyMatch(folder -> isSame(folder, absolute))) {
            throw refused(output, "is or holds the folder of " + what + ", " + kept);
        }
    }

    private static boolean isGitData(Path folder, Optional<Path> gitFolder) {
        boolean isNamedGit = Objects.toString(folder.getFileName(), "").equalsIgnoreCase(".git");
        return isNamedGit || gitFolder.filter(git -> isSame(folder, git)).isPresent();
    }

    /** The folder and all those around it, by their true places where they exist. */
    private static Stream<Path> ancestors(Path folder) {
        return Stream.iterate(truePlace(folder), Objects::nonNull, Path::getParent);
    }

    /** The folder without links on its way, as far as it exists. */
    private static Path truePlace(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            Path parent = folder.getParent();
            return parent == null ? folder : truePlace(parent).resolve(folder.getFileName());
        }
    }

    /** Asks the file system too: on some, letter case makes no difference. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return truePlace(one).equals(truePlace(other));
        }
    }

    private static Path made(Path output, Path parent) {
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw refused(output, "stands in a folder that cannot be made, " + parent, e);
        }
        try {
            Path real = parent.toRealPath();
            // Tried rather than asked: what Java answers about rights is not always true of a network drive.
            Files.delete(Files.createTempFile(real, ".aup-", ".probe"));
            return real;
        } catch (IOException e) {
            throw refused(output, "stands in a folder that cannot be written to, " + parent, e);
        }
    }

    private static HandbookException refused(Path output, String reason, Exception... cause) {
        String message = "aup.outputDirectory: a site cannot be written to " + output + ", because it " + reason
                + ".\n  State a folder of its own: -Daup.outputDirectory=target/handbook";
        return List.of(cause).stream()
                .findFirst()
                .map(known -> new HandbookException(message, known))
                .orElseGet(() -> new HandbookException(message));
    }
}
