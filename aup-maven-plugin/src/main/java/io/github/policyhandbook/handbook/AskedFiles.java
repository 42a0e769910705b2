package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Revision;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A repository's files, and which of them pages asked for: the pictures of a policy may lie anywhere in it, and are followed
 * where they lie. Safe for use by several threads.
 */
final class AskedFiles implements RepositoryFiles {

    private final RepositoryFiles files;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    AskedFiles(RepositoryFiles files) {
        this.files = files;
    }

    /**
     * Those that were asked for, whether they are there or not.
     *
     * @param root the working tree
     */
    List<Path> below(Path root) {
        return asked.stream().flatMap(path -> below(root, path).stream()).toList();
    }

    private static Optional<Path> below(Path root, String path) {
        try {
            return Optional.of(root.resolve(path).normalize()).filter(file -> file.startsWith(root));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public byte[] read(String blob) {
        return files.read(blob);
    }

    @Override
    public Optional<String> blobAt(Revision revision, String path) {
        asked.add(path);
        return files.blobAt(revision, path);
    }

    @Override
    public List<String> namesIn(Revision revision, String folder) {
        return files.namesIn(revision, folder);
    }

    @Override
    public void close() {
        files.close();
    }
}
