package io.github.policyhandbook.cache;

import io.github.policyhandbook.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a file says, or all files of a folder. Links are followed, since whoever reads the files follows them too. */
final class FileContent {

    private FileContent() {}

    /** Changes with every byte and name; of nothing it is a word of its own. */
    static String digest(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return Sha256.hex(place);
        }
        return Files.isDirectory(place) ? Sha256.hex(listing(place)) : "nothing";
    }

    private static String listing(Path folder) throws IOException {
        StringBuilder listing = new StringBuilder();
        for (Path file : files(folder)) {
            listing.append(Sha256.hex(file))
                    .append(' ')
                    .append(folder.relativize(file))
                    .append('\n');
        }
        return listing.toString();
    }

    /** All files below a folder, in the order of their paths. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
