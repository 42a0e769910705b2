package io.github.policyhandbook.history;

import io.github.policyhandbook.history.CommitNames.Purpose;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Revision;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;

/** What to say where the newest revision has no policies. */
final class MissingPolicies {

    private final HistoryRequest request;
    private final RepositoryPlace place;
    private final Purpose purpose;

    MissingPolicies(HistoryRequest request, RepositoryPlace place, Purpose purpose) {
        this.request = request;
        this.place = place;
        this.purpose = purpose;
    }

    /** @throws HandbookException if the tree of the newest revision lacks the policies' folder */
    void refuseMissingFolder(ObjectReader reader, ObjectId tree, Revision tip) throws IOException {
        if (place.inside().isEmpty()) {
            return;
        }
        try (TreeWalk walk = TreeWalk.forPath(reader, place.inside(), tree)) {
            if (walk != null && walk.isSubtree()) {
                return;
            }
        }
        throw Files.exists(request.folder()) ? notCommitted(tip) : nowhere(tip);
    }

    /** The folder is there and nothing in it is a policy. */
    HandbookException inFolder(Revision tip) {
        return NoPolicies.in(
                RevisionNames.isCommitted(tip)
                        ? request.folder() + ", as committed in " + RevisionNames.of(tip) + ","
                        : request.folder().toString(),
                request.selector());
    }

    private HandbookException notCommitted(Revision tip) {
        return new HandbookException("The policy folder " + request.folder() + " is not in " + commit(tip)
                + ".\n  Put the policies there if it is empty, and commit it with \"git add\" and \"git commit\"; if it"
                + " is committed elsewhere, name the branch, for example " + purpose.example() + ".");
    }

    private HandbookException nowhere(Revision tip) {
        return new HandbookException(
                "The policy folder " + request.folder() + " does not exist, neither on the disk nor"
                        + " in " + commit(tip) + ".\n  Name the right one with -Daup.sourceDirectory, for example"
                        + " -Daup.sourceDirectory=policies.");
    }

    /** The commit the history ends with, as its reader would call it. */
    private String commit(Revision tip) {
        if (!RevisionNames.isCommitted(tip)) {
            return RevisionNames.of(tip);
        }
        return request.ref().equals(Constants.HEAD)
                ? "the newest commit, " + RevisionNames.digits(tip)
                : "\"" + request.ref() + "\" (commit " + RevisionNames.digits(tip) + ")";
    }
}
