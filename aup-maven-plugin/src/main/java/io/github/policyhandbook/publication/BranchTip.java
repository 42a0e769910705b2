package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Finds the commit on which the next publication of a branch stands. */
record BranchTip(Repository repository, BranchRequest request) {

    /** Where a clone usually comes from. */
    private static final String USUAL_REMOTE = Constants.DEFAULT_REMOTE_NAME;

    /**
     * The newer one of the branch here and at the remote.
     *
     * @return empty for a branch that is nowhere yet
     * @throws HandbookException if both have what the other does not
     */
    Optional<RevCommit> find(RevWalk walk, Optional<RemoteBranch> remote) throws IOException {
        Optional<RevCommit> here = commit(Constants.R_HEADS + request.branch(), walk);
        Optional<ObjectId> there = remote.flatMap(RemoteBranch::tip);
        if (there.isEmpty()) {
            return here.isPresent() ? here : fetched(walk);
        }
        RevCommit theirs = walk.parseCommit(there.get());
        if (here.isEmpty() || walk.isMergedInto(here.get(), theirs)) {
            return Optional.of(theirs);
        }
        if (walk.isMergedInto(theirs, here.get())) {
            return here;
        }
        String name = request.remote().orElseThrow() + "/" + request.branch();
        throw new HandbookException(
                "The branch \"" + request.branch() + "\" here and " + name
                        + " each have publications that the other does not.\n  To go on from theirs: git branch -f "
                        + request.branch() + " " + name
                        + "  and then publish again; each publication holds the whole site, so none is missed. The branch is as it was.");
    }

    /** In a fresh clone the branch is there as the remote had it. */
    private Optional<RevCommit> fetched(RevWalk walk) throws IOException {
        return commit(Constants.R_REMOTES + USUAL_REMOTE + "/" + request.branch(), walk);
    }

    private Optional<RevCommit> commit(String ref, RevWalk walk) throws IOException {
        Ref found = repository.exactRef(ref);
        return found == null ? Optional.empty() : Optional.of(walk.parseCommit(found.getObjectId()));
    }

    /** The branches that some working tree shows: the repository's own, and those that were added to it. */
    static List<String> checkedOut(Repository repository) throws IOException {
        Path common = repository.getCommonDirectory().toPath();
        List<String> heads = new ArrayList<>();
        if (!repository
                .getConfig()
                .getBoolean(ConfigConstants.CONFIG_CORE_SECTION, ConfigConstants.CONFIG_KEY_BARE, false)) {
            head(common).ifPresent(heads::add);
        }
        Path linked = common.resolve("worktrees");
        if (Files.isDirectory(linked)) {
            try (DirectoryStream<Path> trees = Files.newDirectoryStream(linked)) {
                for (Path tree : trees) {
                    if (isAlive(tree)) {
                        head(tree).ifPresent(heads::add);
                    }
                }
            }
        }
        return heads;
    }

    /** Whether somebody deleted the working tree, and left what the repository knows of it. */
    private static boolean isAlive(Path tree) throws IOException {
        Path file = tree.resolve(Constants.GITDIR_FILE);
        return Files.isRegularFile(file)
                && Files.exists(tree.resolve(Files.readString(file).strip()));
    }

    private static Optional<String> head(Path folder) throws IOException {
        Path head = folder.resolve(Constants.HEAD);
        return Files.isRegularFile(head)
                ? Optional.of(Files.readString(head).strip().replaceFirst("^ref: ", ""))
                : Optional.empty();
    }
}
