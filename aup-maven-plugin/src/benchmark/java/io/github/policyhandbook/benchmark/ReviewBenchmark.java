package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long a whole {@code mvn aup:review} takes beside a Maven that does nothing, in turn in one run, so that the noise of
 * a machine falls on both.
 */
public final class ReviewBenchmark {

    private static final int ROUNDS = 5;
    private static final double STARTS = 1.5;
    private static final double SECONDS = 5;

    private final Path maven;
    private final Path downloads;
    private final Path localRepository;
    private final String goal;

    private ReviewBenchmark(Path maven, Path downloads, Path localRepository, String goal) {
        this.maven = maven;
        this.downloads = downloads;
        this.localRepository = localRepository;
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
            new MadeUpSchool(policies, 1).writeTo(folder);
            new ReviewBenchmark(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), arguments[3])
                    .run(folder, policies);
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, int policies) throws IOException, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(
                empty.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>bare</groupId><artifactId>bare</artifactId>"
                        + "<version>1</version><packaging>pom</packaging></project>");
        Path settings = Files.writeString(
                empty.resolve("settings.xml"),
                "<settings><mirrors><mirror><id>downloads</id><mirrorOf>*</mirrorOf><url>" + downloads.toUri()
                        + "</url></mirror></mirrors></settings>");
        List<Double> bare = new ArrayList<>();
        List<Double> review = new ArrayList<>();
        seconds(folder, "-s", settings.toString(), goal); // the first one may fetch what the other build has
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(seconds(empty, "-o", "-s", settings.toString(), "validate"));
            review.add(seconds(folder, "-o", "-s", settings.toString(), goal, "-Daup.asOf=2026-06-01"));
        }
        print(median(bare), median(review), policies, files(folder.resolve("target/review")));
    }

    private double seconds(Path folder, String... arguments) throws IOException, InterruptedException {
        String command =
                maven.resolve("bin").resolve(isWindows() ? "mvn.cmd" : "mvn").toString();
        List<String> all =
                new ArrayList<>(List.of(command, "-q", "-B", "-Dmaven.repo.local=" + localRepository.toAbsolutePath()));
        all.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(all).directory(folder.toFile()).inheritIO();
        builder.environment().remove("MAVEN_OPTS");
        long start = System.nanoTime();
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", all));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(double bare, double review, int policies, int files) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        double allowed = STARTS * bare + SECONDS;
        out.printf(
                Locale.ROOT,
                "%nReview of %d policies: %.2f s, %d files; Maven alone: %.2f s (medians of %d in turn).%n"
                        + "%.1f times Maven alone and %.0f s allow %.2f s: %s.%n",
                policies,
                review,
                files,
                bare,
                ROUNDS,
                STARTS,
                SECONDS,
                allowed,
                review <= allowed ? "reached" : "missed");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static int files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
