package io.github.policyhandbook.history;

import io.github.policyhandbook.history.CommitNames.Purpose;
import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** The commit at which what is proposed and what it is made against parted last. */
final class MergeBase {

    private static final int DIGITS = 10;

    private final Repository repository;
    private final String proposed;
    private final ObjectId tip;

    /**
     * @param proposed how the person calls what is proposed
     * @param tip its commit
     */
    MergeBase(Repository repository, String proposed, ObjectId tip) {
        this.repository = repository;
        this.proposed = proposed;
        this.tip = tip;
    }

    /**
     * The newest commit that both hold.
     *
     * @throws HandbookException if there is no commit of that name, or the two have nothing in common
     */
    ObjectId with(String baseline) throws IOException {
        ObjectId other = new CommitNames(repository).commit(baseline, Purpose.BASELINE);
        if (other.equals(tip)) {
            return tip;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRetainBody(false);
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(tip));
            walk.markStart(walk.parseCommit(other));
            // After criss-cross merges there are several; JGit names them newest first, the same whenever it is asked.
            RevCommit base = walk.next();
            if (base == null) {
                throw isShallow() ? outOfReach(baseline) : unrelated(baseline, other);
            }
            return base.copy();
        }
    }

    private boolean isShallow() throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return !reader.getShallowCommits().isEmpty();
        }
    }

    private HandbookException outOfReach(String baseline) {
        return new HandbookException("The repository " + repository.getDirectory()
                + " is a shallow clone: the commit at which " + proposed + " and \"" + baseline
                + "\" parted is not in it.\n  Run \"git fetch --unshallow\" (with actions/checkout: fetch-depth: 0).");
    }

    private HandbookException unrelated(String baseline, ObjectId other) {
        return new HandbookException("What is proposed, " + proposed + " (commit " + digits(tip)
                + "), and the baseline, \""
                + baseline + "\" (commit " + digits(other) + "), have no commit in common, so nothing tells what was"
                + " changed.\n  Name the branch it was begun from, for example " + Purpose.BASELINE.example()
                + ", or leave -Daup.baseline out to compare with the text of each policy that was approved last.");
    }

    private static String digits(ObjectId commit) {
        return commit.name().substring(0, DIGITS);
    }
}
