package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.publication.Publication.Way;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Publishes a site to a branch, from which a server such as those of GitHub or GitLab shows it: one commit a publication,
 * none where nothing changed. The branch has nothing in common with the one of the policies, and is in nobody's working tree.
 */
public final class BranchPublication {

    /** Tells GitHub's servers to show the files as they are. */
    private static final String AS_THEY_ARE = ".nojekyll";

    private final BranchRequest request;
    private final Repository repository;
    private final String ref;
    private final OwnBranch own;
    private final BranchCommit commits;

    private BranchPublication(BranchRequest request, Repository repository) {
        this.request = request;
        this.repository = repository;
        this.ref = Constants.R_HEADS + request.branch();
        this.own = new OwnBranch(repository, request, ref);
        this.commits = new BranchCommit(repository, ref);
    }

    /**
     * Commits a site to the branch, and pushes it where that was asked for.
     *
     * @throws HandbookException if the branch is not the handbook's own, or went another way at the remote
     */
    public static Publication publish(SiteToPublish site, BranchRequest request) {
        return on(request, branch -> branch.publish(site));
    }

    /**
     * Commits the publication before the present one once more.
     *
     * @throws HandbookException if there is none
     */
    public static Publication rollback(BranchRequest request) {
        return on(request, BranchPublication::rollback);
    }

    /**
     * What {@link #publish} would do. Nothing is written.
     *
     * @throws HandbookException likewise
     */
    public static PublicationPlan plan(SiteToPublish site, BranchRequest request) {
        return on(request, branch -> branch.planned(site)).plan();
    }

    /**
     * What {@link #rollback} would do, with the number that the branch would end with then. Nothing is written, and no
     * remote asked.
     *
     * @throws HandbookException likewise
     */
    public static Publication planRollback(BranchRequest request) {
        return on(request, BranchPublication::plannedRollback);
    }

    /**
     * Refuses a branch to which no site can be published. Nothing is written, and no remote asked.
     *
     * @throws HandbookException if the branch is not the handbook's own
     */
    public static void refuseUnfit(BranchRequest request) {
        on(request, BranchPublication::fit);
    }

    private interface Work<T> {
        T on(BranchPublication branch) throws IOException;
    }

    private static <T> T on(BranchRequest request, Work<T> work) {
        try (Repository repository = new FileRepositoryBuilder()
                .setGitDir(request.gitFolder().toFile())
                .setMustExist(true)
                .build()) {
            return work.on(new BranchPublication(request, repository));
        } catch (IOException e) {
            throw new HandbookException(
                    "The handbook cannot be published to the branch \"" + request.branch() + "\" of "
                            + request.gitFolder() + " (" + Reason.of(e)
                            + ").\n  See that the disk has room and that you may write there, then run the same again. The branch is as it was.",
                    e);
        }
    }

    private Publication publish(SiteToPublish site) throws IOException {
        own.refuseUnfit();
        Optional<RemoteBranch> remote = remote();
        try (RevWalk walk = new RevWalk(repository);
                ObjectInserter inserter = repository.newObjectInserter()) {
            Optional<RevCommit> tip = new BranchTip(repository, request).find(walk, remote);
            PublishedTree before = own.tree(tip, walk.getObjectReader());
            SiteCopy next = next(site, before, walk.getObjectReader());
            PublishedTree tree =
                    PublishedTree.of(next, others(before), content -> inserter.insert(Constants.OBJ_BLOB, content));
            Publication done = publication(next, before, before.planOf(tree));
            if (done.way() == Way.COMMITTED) {
                String message = "Publish the handbook of " + shortened(site.source());
                commits.commit(tree, tip, inserter, message, site.source());
            } else if (tip.isPresent()) {
                commits.update(tip.get());
            }
            push(remote);
            return done;
        }
    }

    private Publication planned(SiteToPublish site) throws IOException {
        own.refuseUnfit();
        try (RevWalk walk = new RevWalk(repository);
                ObjectInserter.Formatter ids = new ObjectInserter.Formatter()) {
            PublishedTree before =
                    own.tree(new BranchTip(repository, request).find(walk, Optional.empty()), walk.getObjectReader());
            SiteCopy next = next(site, before, walk.getObjectReader());
            PublishedTree tree = PublishedTree.of(next, Map.of(), content -> ids.idFor(Constants.OBJ_BLOB, content));
            return publication(next, before, before.planOf(tree));
        }
    }

    private Publication rollback() throws IOException {
        own.refuseUnfit();
        Optional<RemoteBranch> remote = remote();
        try (RevWalk walk = new RevWalk(repository);
                ObjectInserter inserter = repository.newObjectInserter()) {
            Optional<RevCommit> tip = new BranchTip(repository, request).find(walk, remote);
            PublishedTree present = own.tree(tip, walk.getObjectReader());
            PublishedTree earlier = earlier(tip, present, walk);
            NavigableMap<String, PublishedTree.Entry> files = new TreeMap<>(earlier.files());
            earlier.others().forEach(files::remove);
            files.putAll(others(present));
            PublicationList list = earlier.list().orElseThrow();
            own.refuseTaken(present, list);
            commits.commit(
                    new PublishedTree(earlier.list(), files),
                    tip,
                    inserter,
                    "Return to publication " + list.number() + ", the handbook of " + shortened(list.source()),
                    list.source());
            push(remote);
            return returned(Way.COMMITTED, present, earlier);
        }
    }

    private Publication plannedRollback() throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            PublishedTree present = fit();
            Optional<RevCommit> tip = new BranchTip(repository, request).find(walk, Optional.empty());
            return returned(Way.PLANNED, present, earlier(tip, present, walk));
        }
    }

    /** What is on the branch here, if that can be published to. */
    private PublishedTree fit() throws IOException {
        own.refuseUnfit();
        try (RevWalk walk = new RevWalk(repository)) {
            return own.tree(new BranchTip(repository, request).find(walk, Optional.empty()), walk.getObjectReader());
        }
    }

    private Publication returned(Way way, PublishedTree present, PublishedTree earlier) {
        int number = earlier.list().orElseThrow().number();
        return new Publication(way, number, present.planOf(earlier), Map.of(), List.of(), place(), Optional.empty());
    }

    /** The newest publication before the present one that is on the branch. */
    private PublishedTree earlier(Optional<RevCommit> tip, PublishedTree present, RevWalk walk) throws IOException {
        int number = present.list().map(PublicationList::number).orElse(0);
        for (RevCommit at = tip.orElse(null); at != null && at.getParentCount() > 0; ) {
            at = walk.parseCommit(at.getParent(0));
            PublishedTree tree = PublishedTree.of(at, walk.getObjectReader());
            if (tree.list().filter(list -> list.number() < number).isPresent()) {
                return tree;
            }
        }
        throw new HandbookException("The branch \"" + request.branch()
                + "\" holds no earlier publication to return to.\n  Publish the handbook of an earlier day instead: check out"
                + " an earlier commit, or state -Daup.asOf, and run aup:publish.");
    }

    private SiteCopy next(SiteToPublish site, PublishedTree before, ObjectReader reader) throws IOException {
        SiteCopy next = site.with(AS_THEY_ARE, "").after(before.list(), before.handbookJson(reader));
        own.refuseTaken(before, next.list());
        return next;
    }

    private Publication publication(SiteCopy next, PublishedTree before, PublicationPlan plan) throws IOException {
        boolean isSame =
                plan.isEmpty() && before.list().filter(next.list()::hasFilesOf).isPresent();
        Map<String, String> vanished = new TreeMap<>(next.list().moved());
        before.list().ifPresent(list -> vanished.keySet().removeAll(list.moved().keySet()));
        return new Publication(
                isSame ? Way.NOTHING_CHANGED : Way.COMMITTED,
                isSame ? before.list().orElseThrow().number() : next.list().number(),
                plan,
                vanished,
                new PublishedLinks(next).broken(),
                place(),
                before.list().map(PublicationList::source));
    }

    private String place() {
        return "branch " + request.branch();
    }

    private Optional<RemoteBranch> remote() throws IOException {
        return request.remote().isEmpty()
                ? Optional.empty()
                : Optional.of(RemoteBranch.of(repository, request.remote().get(), request.branch()));
    }

    private void push(Optional<RemoteBranch> remote) throws IOException {
        if (remote.isPresent()) {
            remote.get().push(repository.resolve(ref));
        }
    }

    private Map<String, PublishedTree.Entry> others(PublishedTree tree) {
        Map<String, PublishedTree.Entry> others = new HashMap<>();
        tree.others().forEach(path -> others.put(path, tree.files().get(path)));
        return others;
    }

    private static String shortened(String source) {
        return ObjectId.isId(source) ? source.substring(0, 10) : source;
    }
}
