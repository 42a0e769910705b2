package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.URIish;

/** A repository in one file, as {@code git bundle create} makes it. */
public final class BundledRepository {

    private BundledRepository() {}

    /** The bundle in a folder whose branches or tags end at that commit. */
    public static Optional<Path> endingAt(String commit, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> bundles = files.filter(
                            file -> file.getFileName().toString().endsWith(".bundle"))
                    .sorted()
                    .toList();
            for (Path bundle : bundles) {
                if (names(bundle, commit)) {
                    return Optional.of(bundle);
                }
            }
            return Optional.empty();
        }
    }

    /** Makes a repository of it, without checking out a file. */
    public static void unpack(Path bundle, Path folder) throws IOException, GitAPIException {
        QuietSystemReader.install();
        Git.cloneRepository()
                .setURI(new URIish(bundle.toUri().toURL()).toString())
                .setDirectory(folder.toFile())
                .setNoCheckout(true)
                .call()
                .close();
    }

    /** Its first line tells the form, the next ones the commits it ends at; a blank line ends them. */
    private static boolean names(Path bundle, String commit) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(bundle, ISO_8859_1)) {
            for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                if (line.startsWith(commit)) {
                    return true;
                }
            }
            return false;
        }
    }
}
