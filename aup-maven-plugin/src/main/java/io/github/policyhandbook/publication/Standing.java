package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.Workers;
import io.github.policyhandbook.output.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands in a place now: not only what its list says, but what is there.
 *
 * @param list the last publication; empty where there was none
 * @param checksums of the files on that list which are there, by path; read, not believed
 * @param left the files of others which stay
 * @param foreign the other files of others, in the order of their paths
 */
record Standing(
        Optional<PublicationList> list,
        NavigableMap<String, String> checksums,
        List<String> left,
        List<String> foreign) {

    /** Reads the place; a place that is not there has nothing. */
    static Standing in(Path folder, LeftFiles leave) throws IOException {
        Optional<PublicationList> list = PublicationList.of(folder);
        List<String> left = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        List<String> own = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return relative(folder, visited).equals(Place.INSIDE)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String path = relative(folder, file);
                    boolean isListed = list.filter(all -> all.checksums().containsKey(path))
                            .isPresent();
                    if (isListed && attributes.isRegularFile()) {
                        own.add(path);
                    } else if (!path.equals(PublicationList.NAME) || list.isEmpty()) {
                        (leave.holds(path) ? left : foreign).add(path);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        left.sort(null);
        foreign.sort(null);
        return new Standing(list, read(folder, own), left, foreign);
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

    /** The path of a file in the folder, with {@code /}. */
    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** Whether exactly that content stands at a path. */
    boolean has(String path, String checksum) {
        return checksum.equals(checksums.get(path));
    }

    /** The number of the last publication, 0 before the first. */
    int number() {
        return list.map(PublicationList::number).orElse(0);
    }

    /** The files that are not as the last publication left them: changed or deleted by somebody else. */
    List<String> tamperedWith() {
        return list.stream()
                .flatMap(all -> all.checksums().entrySet().stream())
                .filter(file -> !has(file.getKey(), file.getValue()))
                .map(file -> file.getKey())
                .toList();
    }
}
