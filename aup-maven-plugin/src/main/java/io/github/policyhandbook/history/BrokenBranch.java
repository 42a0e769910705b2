package io.github.policyhandbook.history;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/**
 * A current branch whose file names no commit, as a machine leaves it that was switched off while it wrote. JGit takes such a
 * branch for one that has not begun, and a whole history would pass for none.
 */
final class BrokenBranch {

    private BrokenBranch() {}

    /**
     * Looks at the branch where {@code HEAD} leads to no commit.
     *
     * @throws HandbookException if its file is there all the same
     */
    static void refuse(Repository repository) throws IOException {
        Optional<String> branch = Optional.ofNullable(repository.exactRef(Constants.HEAD))
                .filter(Ref::isSymbolic)
                .map(head -> head.getTarget().getName());
        if (branch.isEmpty()) {
            return;
        }
        Path file = repository.getCommonDirectory().toPath().resolve(branch.get());
        if (Files.isRegularFile(file)) {
            // Git's own commands refuse to mend it: they stop at the broken file.
            throw new HandbookException("The current branch of the repository " + repository.getDirectory()
                    + " is damaged: its file " + file + " names no commit.\n  Make a new clone. Without one, write the"
                    + " branch's last commit into that file: it is the second word of the last line of "
                    + repository
                            .getCommonDirectory()
                            .toPath()
                            .resolve(Constants.LOGS)
                            .resolve(branch.get()) + ".");
        }
    }
}
