package io.github.policyhandbook.output;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.output.OutputFolder.Purpose;
import io.github.policyhandbook.output.OutputFolder.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses folders that must not be written to, before any work is done for them. */
record FolderPreparation(Path output, Purpose purpose) {

    private static final String OWN = "State a folder of its own: ";
    private static final String MOVE = "Move that away, or state another folder: ";

    OutputFolder prepare(Surroundings surroundings) {
        Path absolute = output.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            throw refused("is a whole drive");
        }
        refuseWhatIsNoFolder(absolute);
        refuseAround(absolute, surroundings.source(), "the policies");
        surroundings.repositoryRoot().ifPresent(root -> refuseAround(absolute, root, "the repository"));
        ancestors(absolute)
                .filter(folder -> isGitData(folder, surroundings.gitFolder()))
                .reduce((inner, outer) -> outer)
                .ifPresent(git -> {
                    throw refused("is inside git's own data", OWN + purpose.exampleBeside(git));
                });
        Path folder = made(parent).resolve(absolute.getFileName());
        refuseAnothers(folder);
        return new OutputFolder(folder, purpose);
    }

    /** What another goal wrote there would be gone without a word. */
    private void refuseAnothers(Path folder) {
        try {
            SiteManifest.of(folder)
                    .map(SiteManifest::purpose)
                    .filter(other -> other != purpose)
                    .ifPresent(other -> {
                        throw refused("holds a " + other.thing() + " already");
                    });
        } catch (IOException e) {
            throw refused("cannot be read", e);
        }
    }

    private void refuseWhatIsNoFolder(Path absolute) {
        if (Files.isSymbolicLink(absolute)) {
            throw refused("is a symbolic link, which a new folder would replace", MOVE + purpose.otherThan(output));
        }
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(absolute)) {
            throw refused("is a file", MOVE + purpose.otherThan(output));
        }
    }

    /** What is written replaces the whole folder, and with it everything that is in it. */
    private void refuseAround(Path absolute, Path kept, String what) {
        if (ancestors(kept.toAbsolutePath().normalize()).anyMatch(folder -> isSame(folder, absolute))) {
            throw refused("is or holds the folder of " + what + ", " + kept);
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

    private Path made(Path parent) {
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw refused("stands in a folder that cannot be made, " + parent, e);
        }
        try {
            Path real = parent.toRealPath();
            // Tried rather than asked: what Java answers about rights is not always true of a network drive.
            Files.delete(Files.createTempFile(real, ".aup-", ".probe"));
            return real;
        } catch (IOException e) {
            throw refused("stands in a folder that cannot be written to, " + parent, e);
        }
    }

    private HandbookException refused(String reason) {
        return refused(reason, OWN + purpose.otherThan(output));
    }

    private HandbookException refused(String reason, String mend) {
        return new HandbookException(message(reason, mend));
    }

    private HandbookException refused(String reason, Exception cause) {
        return new HandbookException(message(reason, OWN + purpose.otherThan(output)), cause);
    }

    private String message(String reason, String mend) {
        return purpose.parameter() + ": a " + purpose.thing() + " cannot be written to " + output + ", because it "
                + reason + ".\n  " + mend;
    }
}
