package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.history.QuietSystemReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.util.FileUtils;

/** What a whole {@code mvn aup:site} takes beside a Maven that does nothing, on repositories that are made up or on a given one. */
public final class SiteBenchmark {

    private static final int ROUNDS = 3;

    private final MavenRuns maven;
    private final String goal;
    private final Path folder;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SiteBenchmark(MavenRuns maven, String goal, Path folder) {
        this.maven = maven;
        this.goal = goal;
        this.folder = folder;
    }

    /**
     * Measures and prints. The system properties {@code bench.sizes}, {@code bench.growth}, {@code bench.repository},
     * {@code bench.source} and {@code bench.jvm} say what.
     *
     * @param arguments Maven's home, the local repository of this build, another one that has the plugin, and the goal
     *     written out
     * @throws Exception if a build fails
     */
    public static void main(String[] arguments) throws Exception {
        QuietSystemReader.install();
        Path folder = Files.createTempDirectory("site-benchmark");
        try {
            MavenRuns maven = new MavenRuns(
                    Path.of(arguments[0]),
                    Path.of(arguments[1]),
                    Path.of(arguments[2]),
                    folder,
                    System.getProperty("bench.jvm", ""));
            new SiteBenchmark(maven, arguments[3], folder).run();
        } finally {
            FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE | FileUtils.RETRY);
        }
    }

    private void run() throws IOException, InterruptedException, GitAPIException {
        fetch();
        String given = System.getProperty("bench.repository", "");
        if (!given.isEmpty()) {
            String source = System.getProperty("bench.source", "policies");
            Path copy = Files.createDirectory(folder.resolve("copy"));
            measure(SchoolRepository.copy(Path.of(given), source, copy), given, ROUNDS);
            return;
        }
        for (String name : System.getProperty("bench.sizes", "small,middle").split(",")) {
            SiteSize size = SiteSize.named(name.strip());
            Path school = Files.createDirectory(folder.resolve(size.name()));
            measure(SchoolRepository.of(size, school), size.told(), size.rounds());
            FileUtils.delete(school.toFile(), FileUtils.RECURSIVE | FileUtils.RETRY);
        }
        if (Boolean.parseBoolean(System.getProperty("bench.growth", "true"))) {
            new SiteGrowth(maven, goal, folder, out).run();
        }
    }

    /** The first run of the plugin may fetch what the other build has. */
    private void fetch() throws IOException, InterruptedException {
        maven.run(maven.empty(), goal, "-Daup.skip=true");
    }

    private void measure(SchoolRepository repository, String what, int rounds)
            throws IOException, InterruptedException, GitAPIException {
        SiteBuilds builds = new SiteBuilds(maven, repository, goal);
        builds.all(rounds);
        builds.print(what, out);
    }
}
