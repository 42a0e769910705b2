package io.github.policyhandbook.history;

import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.AlignmentFile;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.RevisionChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Reads a repository: which commits, which files are policies, what happened to them.
 *
 * @param place where the policies' folder is in it
 * @param repository stays open for the files that are read later
 */
record RepositoryReading(HistoryRequest request, RepositoryPlace place, Repository repository, GitTrouble trouble) {

    /** Reads all there is to know before the first file is looked at. */
    GitHistory read() {
        CommitNames names = new CommitNames(repository);
        ObjectId tip = trouble.explain("to find " + request.ref(), () -> names.tip(request.ref()));
        FirstParentLine line = trouble.explain(
                "while following " + request.ref() + " back", () -> FirstParentLine.read(repository, tip));
        refuseShallow(line);
        Map<String, Revision> pins =
                trouble.explain("to find the pinned commits", () -> names.pins(request.pins(), request.ref(), line));
        PolicyScope scope = PolicyScope.of(place.inside(), new PathSelector(request.includes(), request.excludes()));
        Map<String, ObjectId> policies =
                trouble.explain("at revision " + shortName(line), () -> policiesAtTip(line, scope));
        List<RevisionChanges> changes = readChanges(line, scope);
        GitFiles files = new GitFiles(repository, line, trouble);
        return new GitHistory(
                new PolicyHistory(line.revisions(), changes, line.complete(), pins),
                place.inside(),
                files,
                () -> uncommitted(tip, scope, withAlignment(policies, line, scope, files), files),
                Optional.of(place.root()),
                Optional.of(repository.getDirectory().toPath()));
    }

    private void refuseShallow(FirstParentLine line) {
        if (!line.complete() && request.completeness() == Completeness.FULL) {
            throw new HandbookException("The repository " + place.root()
                    + " is a shallow clone: what happened before revision "
                    + line.revisions().get(0).commit().substring(0, 10)
                    + " is not in it.\n  Run \"git fetch --unshallow\" (with actions/checkout: fetch-depth: 0), or"
                    + " take what is there with -Daup.history=available.");
        }
    }

    private Map<String, ObjectId> policiesAtTip(FirstParentLine line, PolicyScope scope) throws IOException {
        ObjectId tree = line.tree(line.tip().position());
        try (ObjectReader reader = repository.newObjectReader()) {
            refuseMissingFolder(reader, tree, shortName(line));
            Map<String, ObjectId> policies = TreeDifference.files(reader, tree, scope.filter(), scope::covers);
            if (policies.isEmpty()) {
                throw NoPolicies.in(request.folder() + ", as committed in revision " + shortName(line) + ",");
            }
            return policies;
        }
    }

    private void refuseMissingFolder(ObjectReader reader, ObjectId tree, String tip) throws IOException {
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

    private HandbookException notCommitted(String tip) {
        return new HandbookException("The policy folder " + request.folder() + " is not in " + commit(tip)
                + ".\n  Put the policies there if it is empty, and commit it with \"git add\" and \"git commit\"; if it is committed elsewhere, name the"
                + " branch, for example -Daup.ref=main.");
    }

    private HandbookException nowhere(String tip) {
        return new HandbookException(
                "The policy folder " + request.folder() + " does not exist, neither on the disk nor"
                        + " in " + commit(tip) + ".\n  Name the right one with -Daup.sourceDirectory, for example"
                        + " -Daup.sourceDirectory=policies.");
    }

    /** The commit the history ends with, as its reader would call it. */
    private String commit(String tip) {
        return request.ref().equals(Constants.HEAD)
                ? "the newest commit, " + tip
                : "\"" + request.ref() + "\" (commit " + tip + ")";
    }

    private List<RevisionChanges> readChanges(FirstParentLine line, PolicyScope scope) {
        try (ObjectReader reader = repository.newObjectReader()) {
            return new ChangeReader(reader, line, scope, trouble, request.progress()).read();
        }
    }

    private List<String> uncommitted(ObjectId tip, PolicyScope scope, Map<String, ObjectId> policies, GitFiles files) {
        if (place.bare() || !trouble.explain("to find HEAD", () -> tip.equals(repository.resolve(Constants.HEAD)))) {
            return List.of();
        }
        boolean sparse = trouble.explain("to find its settings", this::isSparse);
        return new UncommittedPolicies(place.folder(), scope, files).find(policies, sparse);
    }

    /** No policy, but written by the same hands, who may forget to commit it as well. */
    private static Map<String, ObjectId> withAlignment(
            Map<String, ObjectId> policies, FirstParentLine line, PolicyScope scope, GitFiles files) {
        Map<String, ObjectId> all = new TreeMap<>(policies);
        String path = scope.path(AlignmentFile.NAME);
        files.blobAt(line.tip(), path).ifPresent(blob -> all.put(path, ObjectId.fromString(blob)));
        return all;
    }

    private boolean isSparse() throws IOException {
        try {
            return RepositorySettings.isSparse(repository.getDirectory(), repository.getConfig());
        } catch (ConfigInvalidException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String shortName(FirstParentLine line) {
        return line.tip().commit().substring(0, 10);
    }
}
