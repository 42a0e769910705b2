package io.github.policyhandbook.history;

import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Reads a repository up to what is proposed: a branch, or the working tree with what is not committed yet.
 *
 * @param reading reads the repository; its reference is what is proposed, or {@code HEAD}
 */
record ProposalReading(RepositoryReading reading, ProposedChange change) {

    /** Reads all there is to know before the first file is looked at. */
    GitHistory read() {
        CommitNames names = new CommitNames(reading.repository());
        String name = reading.request().ref();
        ObjectId tip = reading.trouble().explain("to find " + name, () -> names.commit(name, change.purpose()));
        FirstParentLine line = reading.follow(tip, name);
        Optional<Revision> baseline = Optional.empty();
        if (change.baseline().isPresent()) {
            String against = change.baseline().get();
            MergeBase base = new MergeBase(reading.repository(), name, tip);
            ObjectId parted = reading.trouble().explain("to find " + against, () -> base.with(against));
            line = lineFrom(parted, against, line, tip);
            baseline = line.revision(parted.name());
        }
        reading.refuseShallow(line);
        Map<String, Revision> pins = reading.pins(names, line);
        GitObjects objects = new GitObjects(reading.repository());
        boolean checkedOut = change.proposed().isEmpty() && reading.place().isCheckedOut();
        if (checkedOut) {
            reading.refuseUnreadableNames(objects, line);
        }
        SortedMap<String, Optional<byte[]>> edits = checkedOut
                ? reading.uncommitted(objects, line, new GitFiles(objects, line, reading.trouble()))
                : new TreeMap<>();
        FirstParentLine whole = edits.isEmpty() ? line : withEdits(objects, line, edits);
        RepositoryFiles files = files(objects, whole, checkedOut);
        return reading.history(objects, whole, pins, baseline, files, List::of, change.purpose());
    }

    /**
     * The line on which a change can be told from what it is made against. Mostly that is the proposed one's own. Where the
     * other branch was merged into it meanwhile, or a server merged the two to try it out, the point where they parted last
     * came in from the side: then what is proposed follows on that point as one revision.
     */
    private FirstParentLine lineFrom(ObjectId parted, String against, FirstParentLine own, ObjectId tip) {
        if (own.revision(parted.name()).isPresent()) {
            return own;
        }
        FirstParentLine others = reading.follow(parted, against);
        return others.followedBy(own.tip(), own.tree(own.tip().position()));
    }

    private FirstParentLine withEdits(
            GitObjects objects, FirstParentLine line, SortedMap<String, Optional<byte[]>> edits) {
        return reading.trouble().explain("to put the working tree beside it", () -> {
            ObjectId before = line.tree(line.tip().position());
            SortedMap<String, Optional<ObjectId>> changed = new TreeMap<>();
            reading.goneElsewhere(objects, before).forEach(path -> changed.put(path, Optional.empty()));
            edits.forEach((path, content) -> changed.put(path, content.map(objects::keep)));
            ObjectId tree = objects.changed(before, changed);
            Instant committed = line.tip().committed();
            Instant now = reading.request().now();
            Revision revision =
                    new Revision(Revision.NO_COMMIT, 0, now.isBefore(committed) ? committed : now, Optional.empty());
            return line.followedBy(revision, tree);
        });
    }

    private RepositoryFiles files(GitObjects objects, FirstParentLine line, boolean checkedOut) {
        GitFiles committed = new GitFiles(objects, line, reading.trouble());
        return checkedOut
                ? new WorkingTreeFiles(committed, objects, reading.place().root(), line.tip(), reading.isSparse())
                : committed;
    }
}
