package io.github.policyhandbook.history;

import io.github.policyhandbook.model.AlignmentFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Finds the policies, and {@code alignment.yml}, whose file on the disk says something else than the newest revision. Line ends do not count, since
 * git may convert them; nor does the way a system writes accented letters in names.
 */
final class UncommittedPolicies {

    private final Path folder;
    private final PolicyScope scope;
    private final GitFiles files;

    UncommittedPolicies(Path folder, PolicyScope scope, GitFiles files) {
        this.folder = folder;
        this.scope = scope;
        this.files = files;
    }

    /**
     * Their paths in the repository: changed, new, or deleted.
     *
     * @param committed those files of the newest revision, by path
     * @param sparse whether the working tree leaves files out on purpose, so that a missing one says nothing
     */
    List<String> find(Map<String, ObjectId> committed, boolean sparse) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        SortedMap<String, String> expected = new TreeMap<>();
        committed.forEach((path, blob) -> expected.put(composed(path), blob.name()));
        SortedSet<String> uncommitted = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>(expected.keySet());
        filesOnDisk().forEach((below, file) -> {
            String path = composed(scope.path(below));
            missing.remove(path);
            if (!expected.containsKey(path) || !isSame(PolicyFolder.read(file), expected.get(path))) {
                uncommitted.add(path);
            }
        });
        if (!sparse) {
            uncommitted.addAll(missing);
        }
        return List.copyOf(uncommitted);
    }

    private SortedMap<String, Path> filesOnDisk() {
        SortedMap<String, Path> onDisk = new TreeMap<>(PolicyFolder.files(folder, scope.selector()));
        Path alignment = folder.resolve(AlignmentFile.NAME);
        if (PolicyFolder.isOrdinaryFile(alignment)) {
            onDisk.put(AlignmentFile.NAME, alignment);
        }
        return onDisk;
    }

    private boolean isSame(byte[] onDisk, String blob) {
        if (PolicyFolder.blobName(onDisk).equals(blob)) {
            return true;
        }
        String normalised = PolicyFolder.blobName(PolicyFolder.withUnixLineEnds(onDisk));
        return normalised.equals(blob)
                || normalised.equals(PolicyFolder.blobName(PolicyFolder.withUnixLineEnds(files.read(blob))));
    }

    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
