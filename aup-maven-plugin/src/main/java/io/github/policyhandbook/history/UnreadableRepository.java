package io.github.policyhandbook.history;

import io.github.policyhandbook.model.HandbookException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Constants;

/** What to say of a repository that cannot be opened, or that JGit would take for something else. */
final class UnreadableRepository {

    /** What git writes today, and what it writes where it uses its extensions. */
    private static final List<String> KNOWN_FORMATS = List.of("0", "1");

    private UnreadableRepository() {}

    /** Taken for none, it would cost the handbook its whole history without a word. An empty folder is none. */
    static void refuseDamaged(Path dotGit) {
        if (Files.isDirectory(dotGit.resolve(Constants.OBJECTS)) && Files.exists(dotGit.resolve(Constants.CONFIG))) {
            throw new HandbookException("The repository " + dotGit
                    + " is damaged: its file HEAD names no branch, or its folder refs is gone.\n  Make a new clone."
                    + " Without one, write \"ref: refs/heads/main\" into that file, with the name of your branch.");
        }
    }

    /** Where HEAD is a longer name than usual, as on most build servers, JGit sees no repository at all. */
    static void refuseLongNames(Path gitFolder) {
        if (Files.isDirectory(gitFolder.resolve(Constants.OBJECTS))
                && Files.isRegularFile(gitFolder.resolve(Constants.HEAD))) {
            try {
                refuseSha256(gitFolder.toFile());
            } catch (IOException | ConfigInvalidException e) {
                // Settings that cannot be read name no objects; what else is wrong with it is told next.
            }
        }
    }

    /** Refuses what JGit would misread, before it looks. */
    static void refuseUnknown(File gitDir) throws IOException, ConfigInvalidException {
        refuseSha256(gitDir);
        Optional<String> format =
                RepositorySettings.formatVersion(gitDir).filter(version -> !KNOWN_FORMATS.contains(version));
        if (format.isPresent()) {
            throw new HandbookException("The repository " + gitDir
                    + " is of a make that is not known here: its file config"
                    + " says \"repositoryformatversion = " + format.get() + "\".\n  Make a new clone, or mend that line"
                    + " where it is mistyped: git writes 0 or 1.");
        }
    }

    /** JGit would take half of each longer name for the whole one. */
    private static void refuseSha256(File gitDir) throws IOException, ConfigInvalidException {
        String format = RepositorySettings.objectFormat(gitDir);
        if (!format.equalsIgnoreCase("sha1")) {
            throw new HandbookException("The repository " + gitDir + " names its objects by " + format
                    + ", which cannot be read here.\n  Make a copy of it with the usual SHA-1 names and build from that:"
                    + " \"git init --object-format=sha1 ../copy\", then \"git fast-export --all | git -C ../copy"
                    + " fast-import\", then \"git -C ../copy switch main\" with the name of your branch.");
        }
    }

    /** What to say where opening it failed. */
    static HandbookException because(Exception e, Path root) {
        boolean settings = Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                .anyMatch(ConfigInvalidException.class::isInstance);
        String mend = settings
                ? "Mend the line of its file config that \"git config --list\" names there, or make a new clone."
                : "Try \"git status\" there; \"git worktree repair\" mends a link that leads nowhere.";
        return new HandbookException(
                "The repository of " + root + " cannot be opened: " + GitTrouble.reason(e) + ".\n  " + mend, e);
    }
}
