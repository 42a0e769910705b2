package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jgit.util.FileUtils;

/**
 * How long a whole {@code mvn aup:review} takes beside a Maven that does nothing, in turn in one run, so that the noise of
 * a machine falls on both.
 */
public final class ReviewBenchmark {

    private static final int ROUNDS = 5;
    private static final double STARTS = 1.5;
    private static final double SECONDS = 5;

    /** What the README has a school put into it: Java then compiles simply and at once, best for a process that ends soon. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private final MavenRuns maven;
    private final String goal;

    private ReviewBenchmark(MavenRuns maven, String goal) {
        this.maven = maven;
        this.goal = goal;
    }

    /**
     * Measures and prints.
     *
     * @param arguments Maven's home, the local repository of this build, another one that has the plugin, the goal written
     *     out, and the number of policies
     * @throws Exception if a build fails
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("review-benchmark");
        try {
            int policies = Integer.parseInt(arguments[4]);
            new MadeUpSchool(policies, 1).writeTo(Files.createDirectory(folder.resolve("school")));
            MavenRuns maven =
                    new MavenRuns(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), folder, "");
            new ReviewBenchmark(maven, arguments[3]).run(folder.resolve("school"), policies);
        } finally {
            FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE | FileUtils.RETRY);
        }
    }

    private void run(Path school, int policies) throws IOException, InterruptedException {
        maven.run(school, goal); // the first one may fetch what the other build has
        measure(", without .mvn/jvm.config", school, policies);
        for (Path one : List.of(maven.empty(), school)) {
            Files.createDirectory(one.resolve(".mvn"));
            Files.writeString(one.resolve(".mvn/jvm.config"), QUICK_START + "\n");
        }
        measure(" as the README sets a school up", school, policies);
    }

    private void measure(String how, Path school, int policies) throws IOException, InterruptedException {
        List<Cost> bare = new ArrayList<>();
        List<Cost> review = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(maven.nothing());
            review.add(maven.run(school, "-o", goal, "-Daup.asOf=2026-06-01"));
        }
        print(
                how,
                Cost.median(bare).seconds(),
                Cost.median(review).seconds(),
                policies,
                files(school.resolve("target/review")));
    }

    private static void print(String how, double bare, double review, int policies, int files) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        double allowed = STARTS * bare + SECONDS;
        out.printf(
                Locale.ROOT,
                "%nReview of %d policies%s: %.2f s, %d files; Maven alone: %.2f s (medians of %d in turn).%n"
                        + "%.1f times Maven alone and %.0f s allow %.2f s: %s.%n",
                policies,
                how,
                review,
                files,
                bare,
                ROUNDS,
                STARTS,
                SECONDS,
                allowed,
                review <= allowed ? "reached" : "missed");
    }

    private static int files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        }
    }
}
