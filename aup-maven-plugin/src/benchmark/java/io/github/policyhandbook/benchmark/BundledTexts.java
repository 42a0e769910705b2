package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportBundleStream;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/** The Markdown files at the tip of a git bundle, read without leaving anything on disk. */
final class BundledTexts {

    private BundledTexts() {}

    static List<byte[]> read(Path bundle) throws IOException {
        Repository repository = new InMemoryRepository(new DfsRepositoryDescription("bundle"));
        try (repository;
                InputStream content = Files.newInputStream(bundle);
                Transport transport = new TransportBundleStream(
                        repository, new URIish(bundle.toUri().toString()), content)) {
            FetchResult fetched =
                    transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+refs/*:refs/bundled/*")));
            return tip(
                    repository,
                    fetched.getAdvertisedRefs().stream()
                            .filter(ref -> ref.getName().equals("HEAD"))
                            .findFirst()
                            .or(() -> fetched.getAdvertisedRefs().stream().findFirst())
                            .orElseThrow(() -> new IOException("no branch in " + bundle)));
        } catch (URISyntaxException e) {
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
