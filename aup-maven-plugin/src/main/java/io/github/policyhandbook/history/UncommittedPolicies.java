package io.github.policyhandbook.history;

import io.github.policyhandbook.model.AlignmentFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * Finds the policies, and {@code alignment.yml}, whose file on the disk says something else than the newest commit. Line
 * ends do not count, since git may convert them; nor does the way a system writes accented letters in names, nor, where git
 * is told so, their letter case. A new file that git is told to ignore is none. Of a file whose name cannot be
 * {@linkplain FileNames used} here nothing is told.
 */
final class UncommittedPolicies {

    private final Repository repository;
    private final RepositoryPlace place;
    private final PolicyScope scope;
    private final GitFiles files;
    private final boolean ignoresCase;

    UncommittedPolicies(Repository repository, RepositoryPlace place, PolicyScope scope, GitFiles files) {
        this.repository = repository;
        this.place = place;
        this.scope = scope;
        this.files = files;
        this.ignoresCase = repository.getConfig().getBoolean("core", "ignorecase", false);
    }

    /**
     * What they say now, by their paths in the repository; nothing for a file that is deleted.
     *
     * @param committed those files of the newest commit, by path
     * @param sparse whether the working tree leaves files out on purpose, so that a missing one says nothing
     */
    SortedMap<String, Optional<byte[]>> find(Map<String, ObjectId> committed, boolean sparse) throws IOException {
        SortedMap<String, Optional<byte[]>> found = new TreeMap<>();
        SortedMap<String, Path> onDisk = filesOnDisk();
        committed.forEach((path, blob) -> {
            if (!FileNames.isUsable(path)) {
                return;
            }
            Optional<byte[]> content = PolicyFolder.ownFile(place.root(), path)
                    .or(() -> Optional.ofNullable(onDisk.get(key(path))))
                    .map(PolicyFolder::read);
            boolean left = content.isEmpty() && sparse;
            boolean same = content.filter(bytes -> PolicyFolder.isSame(bytes, blob.name(), files::read))
                    .isPresent();
            if (!left && !same) {
                found.put(path, content);
            }
        });
        committed.keySet().forEach(path -> onDisk.remove(key(path)));
        SortedMap<String, Path> unknown = new TreeMap<>();
        onDisk.values().forEach(file -> unknown.put(path(file), file));
        unknown.keySet().removeIf(path -> !FileNames.isUsable(path));
        unknown.keySet().removeAll(IgnoredFiles.among(repository, unknown.keySet()));
        unknown.forEach((path, file) -> found.put(composed(path), Optional.of(PolicyFolder.read(file))));
        return found;
    }

    private SortedMap<String, Path> filesOnDisk() {
        SortedMap<String, Path> onDisk = new TreeMap<>();
        PolicyFolder.files(place.folder(), scope.selector())
                .forEach((below, file) -> onDisk.put(key(scope.path(below)), file));
        PolicyFolder.ownFile(place.root(), scope.path(AlignmentFile.NAME))
                .ifPresent(file -> onDisk.put(key(scope.path(AlignmentFile.NAME)), file));
        return onDisk;
    }

    private String path(Path file) {
        return place.root().relativize(file).toString().replace(File.separatorChar, '/');
    }

    private String key(String path) {
        return ignoresCase ? composed(path).toLowerCase(Locale.ROOT) : composed(path);
    }

    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
