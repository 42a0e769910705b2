package io.github.policyhandbook.history;

import io.github.policyhandbook.model.HandbookException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;

/**
 * Where a folder's repository is, and where the folder is in it.
 *
 * <p>The repository is the nearest one upwards: a folder with {@code .git} in it (a folder, or a file that leads to one,
 * as in a linked working tree or a submodule), or a bare repository. The folder itself need not exist: what is left of
 * its path below the repository is its place in the committed files. So {@code /srv/handbook.git/policies} is the folder
 * {@code policies} of a bare repository, and a folder left out by a sparse checkout is found too.
 *
 * @param root the working tree, or the bare repository itself
 * @param bare whether there is no working tree
 * @param inside the folder's path in the repository, with {@code /}; empty for the root
 */
record RepositoryPlace(Path root, boolean bare, String inside) {

    /**
     * Finds it from the folder alone; {@code GIT_DIR} and its like are not obeyed.
     *
     * @throws HandbookException if there is one that is damaged
     */
    static Optional<RepositoryPlace> of(Path folder) {
        Path folderAsItIs = withoutLinks(folder);
        for (Path at = folderAsItIs; at != null; at = at.getParent()) {
            boolean workTree = holdsRepository(at);
            if (workTree || FileKey.isGitRepository(at.toFile(), FS.DETECTED)) {
                String inside = at.relativize(folderAsItIs).toString().replace(File.separatorChar, '/');
                return Optional.of(new RepositoryPlace(at, !workTree, inside));
            }
            UnreadableRepository.refuseLongNames(at.resolve(Constants.DOT_GIT));
            UnreadableRepository.refuseLongNames(at);
            UnreadableRepository.refuseDamaged(at.resolve(Constants.DOT_GIT));
        }
        return Optional.empty();
    }

    /** Whether the folder is, or would be, in a repository without a working tree, where no folder stands on the disk. */
    static boolean isInBare(Path folder) {
        return of(folder).filter(RepositoryPlace::bare).isPresent();
    }

    /**
     * Opens the repository.
     *
     * @throws HandbookException if it is of a kind that cannot be read here
     */
    Repository open() {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
        if (bare) {
            builder.setGitDir(root.toFile());
        } else {
            builder.setWorkTree(root.toFile());
        }
        try {
            builder.setup();
            UnreadableRepository.refuseUnknown(builder.getGitDir());
            return readingCommits(builder.build());
        } catch (HandbookException e) {
            throw e;
        } catch (IOException | ConfigInvalidException | RuntimeException e) {
            throw UnreadableRepository.because(e, root);
        }
    }

    /** The folder's place on disk. */
    Path folder() {
        return root.resolve(inside);
    }

    /** Whether the folder lies there, and not in git alone. */
    boolean isCheckedOut() {
        return !bare && Files.isDirectory(folder());
    }

    private static boolean holdsRepository(Path folder) {
        Path dotGit = folder.resolve(Constants.DOT_GIT);
        return Files.isRegularFile(dotGit) || FileKey.isGitRepository(dotGit.toFile(), FS.DETECTED);
    }

    /**
     * A commit graph is a copy of what the commits say, which git makes to be quicker. No damage to it may matter, so the
     * commits themselves are asked.
     */
    private static Repository readingCommits(Repository repository) {
        repository
                .getConfig()
                .setBoolean(ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_COMMIT_GRAPH, false);
        return repository;
    }

    /** Git knows files by their place below the real root, so links on the way are resolved as far as the path exists. */
    private static Path withoutLinks(Path folder) {
        for (Path existing = folder; existing != null; existing = existing.getParent()) {
            if (Files.exists(existing)) {
                try {
                    return existing.toRealPath().resolve(existing.relativize(folder));
                } catch (IOException e) {
                    throw new HandbookException(
                            "The folder " + existing + " cannot be read: " + e.getMessage()
                                    + ".\n  Check that you may open it.",
                            e);
                }
            }
        }
        return folder;
    }
}
