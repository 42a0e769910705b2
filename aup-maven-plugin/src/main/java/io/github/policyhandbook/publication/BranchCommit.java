package io.github.policyhandbook.publication;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Writes a publication as a commit, and has the branch end with it.
 *
 * @param ref the branch's full name
 */
record BranchCommit(Repository repository, String ref) {

    /** Commits files on top of what the branch has. */
    void commit(PublishedTree tree, Optional<RevCommit> parent, ObjectInserter inserter, String subject, String source)
            throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree.write(inserter));
        parent.ifPresent(commit::setParentId);
        PersonIdent person = person(source);
        commit.setAuthor(person);
        commit.setCommitter(person);
        commit.setMessage(subject + "\n\nSource-Revision: " + source + "\n");
        ObjectId id = inserter.insert(commit);
        inserter.flush();
        update(id);
    }

    /** Has the branch end with a commit that stands on what it has. */
    void update(ObjectId commit) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(commit);
        update.setRefLogMessage("aup:publish", false);
        switch (update.update()) {
            case NEW, FAST_FORWARD, NO_CHANGE -> {}
            default -> throw new IOException("its end cannot be moved: " + update.getResult());
        }
    }

    /** Who is named by the repository's settings or the environment; else who committed the policies. */
    private PersonIdent person(String source) throws IOException {
        UserConfig user = repository.getConfig().get(UserConfig.KEY);
        boolean isNamed = !user.isCommitterNameImplicit() && !user.isCommitterEmailImplicit();
        if (isNamed || !ObjectId.isId(source)) {
            return new PersonIdent(
                    isNamed ? user.getCommitterName() : "Handbook",
                    isNamed ? user.getCommitterEmail() : "handbook@localhost");
        }
        try (RevWalk walk = new RevWalk(repository)) {
            PersonIdent committer =
                    walk.parseCommit(ObjectId.fromString(source)).getCommitterIdent();
            return new PersonIdent(committer.getName(), committer.getEmailAddress());
        }
    }
}
