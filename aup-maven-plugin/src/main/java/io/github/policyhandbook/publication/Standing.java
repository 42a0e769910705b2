package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.Workers;
import io.github.policyhandbook.output.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands in a place now: not only what its list says, but what is there.
 *
 * @param found the files that stand there
 * @param checksums of the handbook's own among them, by path; read, not believed
 */
record Standing(FoundFiles found, NavigableMap<String, String> checksums) {

    /** Reads the handbook's own files of a place. */
    static Standing of(FoundFiles found, Path folder) throws IOException {
        return new Standing(found, read(folder, found.own()));
    }

    /** The last publication; empty where there was none. */
    Optional<PublicationList> list() {
        return found.list();
    }

    private static NavigableMap<String, String> read(Path folder, List<String> paths) throws IOException {
        try {
            List<String> read = Workers.map(paths, path -> checksum(folder.resolve(path)));
            NavigableMap<String, String> checksums = new TreeMap<>();
            for (int i = 0; i < paths.size(); i++) {
                checksums.put(paths.get(i), read.get(i));
            }
            return checksums;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String checksum(Path file) {
        try {
            return Checksum.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether exactly that content stands at a path. */
    boolean has(String path, String checksum) {
        return checksum.equals(checksums.get(path));
    }

    /** The number of the last publication, 0 before the first. */
    int number() {
        return list().map(PublicationList::number).orElse(0);
    }

    /** The files that are not as the last publication left them: changed or deleted by somebody else. */
    List<String> tamperedWith() {
        return list().stream()
                .flatMap(all -> all.checksums().entrySet().stream())
                .filter(file -> !has(file.getKey(), file.getValue()))
                .map(file -> file.getKey())
                .toList();
    }
}
