package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * A whole site as a folder: the revisions to replay and the files that must come out.
 *
 * <pre>
 * src/test/resources/sites/first-steps/
 *   site.properties               settings, handed to the build as they are
 *   history/01/commit.properties  date=2023-09-01 (noon, UTC) or 2024-03-31T00:30:00+01:00, subject=..., tag=... (optional);
 *                                 branch=... begins a branch before it, from=... goes on at the end of one
 *   history/01/files/             the repository's whole tree after that commit: policies/aup.md
 *   uncommitted/                  the repository's whole tree as it lies on the disk at last (optional)
 *   expected/                     the site, file by file
 * </pre>
 *
 * <p>{@code mvn test -Dgolden.rewrite=true} writes {@code expected/} anew, so that what changed can be read like code.
 */
final class GoldenSite {

    /** Builds the site to be compared. */
    interface Build {
        /**
         * Builds one site.
         *
         * @param repository the folder with the replayed history
         * @param settings what {@code site.properties} says
         * @param out the folder to write to; it does not exist yet
         */
        void site(Path repository, Properties settings, Path out) throws Exception;
    }

    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src", "test", "resources");

    private final Path folder;
    private final boolean rewrites;

    GoldenSite(Path folder, boolean rewrites) {
        this.folder = folder;
        this.rewrites = rewrites;
    }

    /** The site of that name among the test resources. */
    static GoldenSite named(String name) {
        return new GoldenSite(RESOURCES.resolve("sites").resolve(name), Boolean.getBoolean("golden.rewrite"));
    }

    /** The governors' pack of that name among the test resources; it is laid out like a site. */
    static GoldenSite pack(String name) {
        return new GoldenSite(RESOURCES.resolve("packs").resolve(name), Boolean.getBoolean("golden.rewrite"));
    }

    /**
     * Replays the history, builds the site, and compares it with what is expected.
     *
     * @param temp an empty folder to work in
     * @throws AssertionError if a file differs, is missing, or is not expected; it names each, and the first line that differs
     */
    void check(Path temp, Build build) throws Exception {
        Path repository = Files.createDirectories(temp.resolve("repository"));
        Path out = temp.resolve("site");
        new GoldenHistory(folder).replay(repository);
        build.site(repository, properties(folder.resolve("site.properties")), out);
        GoldenTree made = GoldenTree.of(out);
        Path expected = folder.resolve("expected");
        if (rewrites) {
            made.writeTo(expected);
            return;
        }
        List<String> differences = GoldenTree.of(expected).differencesFrom(made);
        if (!differences.isEmpty()) {
            throw new AssertionError(folder.getFileName() + " differs in " + differences.size() + " files:\n"
                    + String.join("\n", differences)
                    + "\nIf this is meant, run the test with -Dgolden.rewrite=true and read the difference.");
        }
    }

    static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
