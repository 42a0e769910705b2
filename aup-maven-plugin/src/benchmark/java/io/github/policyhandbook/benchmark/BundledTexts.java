package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/** The Markdown files at the tip of a git bundle, read without leaving anything on disk. */
final class BundledTexts {

    private BundledTexts() {}

    static List<byte[]> read(Path bundle) throws IOException {
        try (Repository repository = new InMemoryRepository(new DfsRepositoryDescription("bundle"));
                Git git = new Git(repository)) {
            FetchResult fetched = git.fetch()
                    .setRemote(bundle.toUri().toString())
                    .setRefSpecs("+refs/*:refs/bundled/*")
                    .call();
            return tip(
                    repository,
                    fetched.getAdvertisedRefs().stream()
                            .filter(ref -> ref.getName().equals("HEAD"))
                            .findFirst()
                            .or(() -> fetched.getAdvertisedRefs().stream().findFirst())
                            .orElseThrow(() -> new IOException("no branch in " + bundle)));
        } catch (GitAPIException e) {
            throw new IOException("cannot read the bundle " + bundle, e);
        }
    }

    private static List<byte[]> tip(Repository repository, Ref ref) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            ObjectId commit = ref.getPeeledObjectId() == null ? ref.getObjectId() : ref.getPeeledObjectId();
            tree.addTree(commits.parseCommit(commit).getTree());
            tree.setRecursive(true);
            tree.setFilter(PathSuffixFilter.create(".md"));
            while (tree.next()) {
                files.add(repository.open(tree.getObjectId(0)).getBytes());
            }
        }
        return files;
    }
}
