package io.github.policyhandbook.history;

import io.github.policyhandbook.model.Revision;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** The commits a branch passed through: its tip, that one's first parent, and so on to the beginning. */
final class FirstParentLine {

    /** Git's own form: {@code tree <40 hex>}, a line end, then the parents. */
    private static final int PARENTS_AT = 46;

    private static final byte[] PARENT = {'p', 'a', 'r', 'e', 'n', 't', ' '};

    private final List<Revision> revisions;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<ObjectId> trees;
    private final boolean complete;

    private FirstParentLine(List<Revision> revisions, List<ObjectId> trees, boolean complete) {
        this.revisions = List.copyOf(revisions);
        this.trees = List.copyOf(trees);
        this.complete = complete;
        revisions.forEach(revision -> positions.put(revision.commit(), revision.position()));
    }

    /** Reads it from that tip back to the beginning, or as far as a shallow clone goes. */
    static FirstParentLine read(Repository repository, ObjectId tip) throws IOException {
        List<Revision> newestFirst = new ArrayList<>();
        List<ObjectId> trees = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId next = tip;
            boolean complete = false;
            while (next != null) {
                RevCommit commit = walk.parseCommit(next);
                newestFirst.add(revision(commit));
                trees.add(commit.getTree().copy());
                complete = !namesParents(commit);
                next = commit.getParentCount() > 0 ? commit.getParent(0) : null;
                // The messages of a long history would fill the memory.
                commit.disposeBody();
            }
            Collections.reverse(trees);
            return new FirstParentLine(numberedOldestFirst(newestFirst), trees, complete);
        }
    }

    /** Its newest commit alone, for work that needs no other. */
    static FirstParentLine tipOf(Repository repository, ObjectId tip) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(tip);
            return new FirstParentLine(
                    List.of(revision(commit)), List.of(commit.getTree().copy()), !namesParents(commit));
        }
    }

    /** The same with one more revision at its end, whatever position that states. */
    FirstParentLine followedBy(Revision revision, ObjectId tree) {
        List<Revision> longer = new ArrayList<>(revisions);
        longer.add(new Revision(revision.commit(), revisions.size(), revision.committed(), revision.subject()));
        List<ObjectId> more = new ArrayList<>(trees);
        more.add(tree);
        return new FirstParentLine(longer, more, complete);
    }

    /** All of them, oldest first. */
    List<Revision> revisions() {
        return revisions;
    }

    /** The files of the revision at that position. */
    ObjectId tree(int position) {
        return trees.get(position);
    }

    /** The revision of that commit, if it is on the line. */
    Optional<Revision> revision(String commit) {
        return Optional.ofNullable(positions.get(commit)).map(revisions::get);
    }

    /** The newest of them. */
    Revision tip() {
        return revisions.get(revisions.size() - 1);
    }

    /** Whether it reaches the true beginning. */
    boolean complete() {
        return complete;
    }

    private static Revision revision(RevCommit commit) {
        Optional<String> subject = Optional.of(commit.getShortMessage().strip()).filter(words -> !words.isEmpty());
        return new Revision(commit.name(), 0, committed(commit), subject);
    }

    private static List<Revision> numberedOldestFirst(List<Revision> newestFirst) {
        List<Revision> numbered = new ArrayList<>();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Revision revision = newestFirst.get(i);
            numbered.add(new Revision(revision.commit(), numbered.size(), revision.committed(), revision.subject()));
        }
        return numbered;
    }

    /** The committer's line may be malformed in imported history; JGit then still reads the seconds, or nothing. */
    private static Instant committed(RevCommit commit) {
        PersonIdent committer = commit.getCommitterIdent();
        return committer == null ? Instant.ofEpochSecond(commit.getCommitTime()) : committer.getWhenAsInstant();
    }

    /** In a shallow clone JGit hides the parents it cannot reach; the commit itself still names them. */
    private static boolean namesParents(RevCommit commit) {
        byte[] raw = commit.getRawBuffer();
        int end = PARENTS_AT + PARENT.length;
        return raw.length >= end && Arrays.equals(raw, PARENTS_AT, end, PARENT, 0, PARENT.length);
    }
}
