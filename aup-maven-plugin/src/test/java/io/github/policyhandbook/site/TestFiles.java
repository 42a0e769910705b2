package io.github.policyhandbook.site;

import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Revision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A repository whose every revision has the same files, by path. A blob's name is the path's hash code. */
public record TestFiles(Map<String, String> contents) implements RepositoryFiles {

    public static final TestFiles NONE = new TestFiles(Map.of());

    @Override
    public byte[] read(String blob) {
        return contents.entrySet().stream()
                .filter(file -> name(file.getKey()).equals(blob))
                .map(file -> file.getValue().getBytes(StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<String> blobAt(Revision revision, String path) {
        return contents.containsKey(path) ? Optional.of(name(path)) : Optional.empty();
    }

    @Override
    public List<String> namesIn(Revision revision, String folder) {
        String below = folder.isEmpty() ? "" : folder + "/";
        return contents.keySet().stream()
                .filter(path -> path.startsWith(below) && path.indexOf('/', below.length()) < 0)
                .map(path -> path.substring(below.length()))
                .sorted()
                .toList();
    }

    @Override
    public void close() {}

    static String name(String path) {
        return String.format("%08x", path.hashCode()).repeat(5);
    }
}
