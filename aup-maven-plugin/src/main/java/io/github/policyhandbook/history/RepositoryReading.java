package io.github.policyhandbook.history;

import io.github.policyhandbook.history.CommitNames.Purpose;
import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.AlignmentFile;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.RevisionChanges;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Reads a repository: which commits, which files are policies, what happened to them.
 *
 * @param place where the policies' folder is in it
 * @param repository stays open for the files that are read later
 * @param memory what an earlier reading of the same folder found
 */
record RepositoryReading(
        HistoryRequest request,
        RepositoryPlace place,
        Repository repository,
        GitTrouble trouble,
        HistoryMemory memory) {

    /** Reads all there is to know before the first file is looked at. */
    GitHistory read() {
        CommitNames names = new CommitNames(repository);
        ObjectId tip = trouble.explain("to find " + request.ref(), () -> names.commit(request.ref(), Purpose.REF));
        FirstParentLine line = follow(tip, request.ref());
        refuseShallow(line);
        Map<String, Revision> pins = pins(names, line);
        GitObjects objects = new GitObjects(repository);
        GitFiles files = new GitFiles(objects, line, trouble);
        Supplier<List<String>> uncommitted = () -> isCheckedOut(tip)
                ? List.copyOf(uncommitted(objects, line, files).keySet())
                : List.of();
        return history(objects, line, pins, Optional.empty(), files, uncommitted, Purpose.REF);
    }

    /** The first-parent line that ends with a commit, called by a name. */
    FirstParentLine follow(ObjectId tip, String name) {
        return trouble.explain(
                "while following " + name + " back",
                () -> memory.line(tip, () -> FirstParentLine.read(repository, tip)));
    }

    /** The pinned commits of a line. */
    Map<String, Revision> pins(CommitNames names, FirstParentLine line) {
        return trouble.explain("to find the pinned commits", () -> names.pins(request.pins(), request.ref(), line));
    }

    void refuseShallow(FirstParentLine line) {
        if (!line.complete() && request.completeness() == Completeness.FULL) {
            throw new HandbookException("The repository " + place.root()
                    + " is a shallow clone: what happened before revision "
                    + line.revisions().get(0).commit().substring(0, 10)
                    + " is not in it.\n  Run \"git fetch --unshallow\" (with actions/checkout: fetch-depth: 0), or"
                    + " take what is there with -Daup.history=available.");
        }
    }

    /**
     * What the working tree says otherwise than the newest revision of a line: the content of policies, and of {@code
     * alignment.yml}, by path; nothing for a file that is deleted.
     */
    SortedMap<String, Optional<byte[]>> uncommitted(GitObjects objects, FirstParentLine line, GitFiles files) {
        PolicyScope scope = scope();
        return trouble.explain("to compare it with the working tree", () -> {
            Map<String, ObjectId> committed =
                    new TreeMap<>(policies(objects, line.tree(line.tip().position())));
            String alignment = scope.path(AlignmentFile.NAME);
            files.blobAt(line.tip(), alignment).ifPresent(blob -> committed.put(alignment, ObjectId.fromString(blob)));
            return new UncommittedPolicies(repository, place, scope, files).find(committed, isSparse());
        });
    }

    /**
     * Ends where the files of the working tree cannot be known by their names.
     *
     * @throws HandbookException with a name, and what to set
     */
    void refuseUnreadableNames(GitObjects objects, FirstParentLine line) {
        trouble.explain("to compare it with the working tree", () -> {
            FileNames.refuseUnreadable(
                    policies(objects, line.tree(line.tip().position())).keySet());
            FileNames.refuseUnreadable(
                    PolicyFolder.files(place.folder(), scope().selector()).keySet());
            return line;
        });
    }

    /**
     * Ends where somebody has moved or deleted the policies' folder, so that nobody takes what is committed for what lies on
     * the disk.
     *
     * @throws HandbookException if it is gone, and not left out on purpose
     */
    void refuseGoneFolder() {
        if (!place.bare() && !place.isCheckedOut() && !isSparse()) {
            throw new HandbookException(
                    "The policy folder " + request.folder() + " is gone from the disk.\n  Put it back"
                            + " where it was; to look at what is committed, start again with -Daup.ref=main.");
        }
    }

    /** Texts outside the policies' folder that are no longer on the disk: a policy that is new there may have been one. */
    List<String> goneElsewhere(GitObjects objects, ObjectId tree) throws IOException {
        PolicyScope scope = scope();
        if (scope.source().isEmpty() || isSparse()) {
            return List.of();
        }
        try (ObjectReader reader = objects.newReader()) {
            return TreeDifference.files(reader, tree, TreeFilter.ALL, scope::mayComeFrom).keySet().stream()
                    .filter(FileNames::isUsable)
                    .filter(path -> PolicyFolder.ownFile(place.root(), path).isEmpty())
                    .toList();
        }
    }

    /** Whether the working tree leaves files out on purpose. */
    boolean isSparse() {
        return trouble.explain("to find its settings", () -> {
            try {
                return RepositorySettings.isSparse(repository.getDirectory(), repository.getConfig());
            } catch (ConfigInvalidException e) {
                throw new IOException(e.getMessage(), e);
            }
        });
    }

    /** What happened to the policies along a line. */
    GitHistory history(
            GitObjects objects,
            FirstParentLine line,
            Map<String, Revision> pins,
            Optional<Revision> baseline,
            RepositoryFiles files,
            Supplier<List<String>> uncommitted,
            Purpose purpose) {
        String tip = RevisionNames.of(line.tip());
        trouble.explain("at " + tip, () -> {
            ObjectId tree = line.tree(line.tip().position());
            MissingPolicies missing = new MissingPolicies(request, place, purpose);
            try (ObjectReader reader = objects.newReader()) {
                missing.refuseMissingFolder(reader, tree, line.tip());
            }
            if (policies(objects, tree).isEmpty()) {
                throw missing.inFolder(line.tip());
            }
            return tree;
        });
        List<RevisionChanges> changes;
        try (ObjectReader reader = objects.newReader()) {
            changes = new ChangeReader(reader, line, scope(), trouble, request.progress(), memory).read();
        }
        return new GitHistory(
                new PolicyHistory(line.revisions(), changes, line.complete(), pins),
                place.inside(),
                files,
                uncommitted,
                baseline,
                Optional.of(place.root()),
                Optional.of(repository.getDirectory().toPath()));
    }

    private Map<String, ObjectId> policies(GitObjects objects, ObjectId tree) throws IOException {
        PolicyScope scope = scope();
        try (ObjectReader reader = objects.newReader()) {
            return TreeDifference.files(reader, tree, scope.filter(), scope::covers);
        }
    }

    private PolicyScope scope() {
        return PolicyScope.of(place.inside(), request.selector());
    }

    /** Whether the working tree stands at that commit. */
    boolean isCheckedOut(ObjectId commit) {
        return place.isCheckedOut()
                && trouble.explain("to find HEAD", () -> commit.equals(repository.resolve(Constants.HEAD)));
    }
}
