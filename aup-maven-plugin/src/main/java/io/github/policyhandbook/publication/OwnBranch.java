package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Sees that a branch is the handbook's, and holds nothing but what is the handbook's or may be there.
 *
 * @param ref its full name
 */
record OwnBranch(Repository repository, BranchRequest request, String ref) {

    /** @throws HandbookException if there can be no such branch, or somebody has it checked out */
    void refuseUnfit() throws IOException {
        if (!Repository.isValidRefName(ref)) {
            throw new HandbookException("aup.publishBranch is \"" + request.branch()
                    + "\", which no branch can be called. For example: -Daup.publishBranch=pages");
        }
        if (request.remote().isPresent()) {
            RemoteBranch.refuseUnknown(repository, request.remote().get());
        }
        for (String head : BranchTip.checkedOut(repository)) {
            if (head.equals(ref)) {
                throw new HandbookException("aup.publishBranch is \"" + request.branch()
                        + "\", the branch that is checked out.\n  State one of its own, which need not exist yet:"
                        + " -Daup.publishBranch=pages. Nothing was changed.");
            }
        }
    }

    /**
     * What is on the branch.
     *
     * @param tip its last commit; empty where there is no branch yet
     * @throws HandbookException if some of it is not the handbook's
     */
    PublishedTree tree(Optional<RevCommit> tip, ObjectReader reader) throws IOException {
        if (tip.isEmpty()) {
            return PublishedTree.EMPTY;
        }
        PublishedTree tree = PublishedTree.of(tip.get(), reader);
        List<String> foreign = tree.others().stream()
                .filter(path -> !request.leave().holds(path))
                .toList();
        if (tree.list().isEmpty() && tree.files().containsKey(PublicationList.NAME)) {
            throw new HandbookException("The branch \"" + request.branch() + "\" holds a damaged list "
                    + PublicationList.NAME
                    + ", so nobody can tell which files are the handbook's.\n  Set the branch back to its last whole publication, or"
                    + " state another one, which need not exist yet: -Daup.publishBranch=pages. Nothing was changed.");
        }
        if (tree.list().isEmpty()) {
            throw new HandbookException(
                    "The branch \"" + request.branch() + "\" is not one of the handbook: it holds "
                            + Named.some(foreign)
                            + ".\n  State another one, which need not exist yet: -Daup.publishBranch=pages. Nothing was changed.");
        }
        if (!foreign.isEmpty()) {
            throw new HandbookException(
                    "The branch \"" + request.branch() + "\" holds files that no publication put there: "
                            + Named.some(foreign)
                            + ".\n  Remove them from it. What is to stay there, such as CNAME, name with -Daup.leave="
                            + foreign.get(0) + ". Nothing was changed.");
        }
        return tree;
    }

    /** @throws HandbookException if files that are to be left stand where the handbook has its own */
    void refuseTaken(PublishedTree tree, PublicationList next) {
        NewPaths paths = new NewPaths(next.checksums().keySet());
        List<String> taken =
                tree.others().stream().filter(paths::needThePlaceOf).toList();
        if (!taken.isEmpty()) {
            throw new HandbookException("aup.leave names files that the handbook has itself: " + Named.some(taken)
                    + ".\n  Take them out of aup.leave, and remove them from the branch \"" + request.branch()
                    + "\", which is as it was.");
        }
    }
}
