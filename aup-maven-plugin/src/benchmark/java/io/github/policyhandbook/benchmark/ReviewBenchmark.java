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

    /** What the README has a school put into it: Java then compiles simply and at once, best for a process that ends soon. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

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
            new MadeUpSchool(policies, 1).writeTo(Files.createDirectory(folder.resolve("school")));
            new ReviewBenchmark(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), arguments[3])
                    .run(folder, policies);
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, int policies) throws IOException, InterruptedException {
        Path settings = Files.writeString(
                folder.resolve("settings.xml"),
                "<settings><mirrors><mirror><id>downloads</id><mirrorOf>*</mirrorOf><url>" + downloads.toUri()
                        + "</url></mirror></mirrors></settings>");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(
                empty.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>bare</groupId><artifactId>bare</artifactId>"
                        + "<version>1</version><packaging>pom</packaging></project>");
        Path school = folder.resolve("school");
        seconds(school, settings, goal); // the first one may fetch what the other build has
        measure(", without .mvn/jvm.config", empty, school, settings, policies);
        for (Path one : List.of(empty, school)) {
            Files.createDirectory(one.resolve(".mvn"));
            Files.writeString(one.resolve(".mvn/jvm.config"), QUICK_START + "\n");
        }
        measure(" as the README sets a school up", empty, school, settings, policies);
    }

    private void measure(String how, Path empty, Path school, Path settings, int policies)
            throws IOException, InterruptedException {
        List<Double> bare = new ArrayList<>();
        List<Double> review = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(seconds(empty, settings, "-o", "validate"));
            review.add(seconds(school, settings, "-o", goal, "-Daup.asOf=2026-06-01"));
        }
        print(how, median(bare), median(review), policies, files(school.resolve("target/review")));
    }

    private double seconds(Path folder, Path settings, String... arguments) throws IOException, InterruptedException {
        String command =
                maven.resolve("bin").resolve(isWindows() ? "mvn.cmd" : "mvn").toString();
        List<String> all = new ArrayList<>(List.of(
                command,
                "-q",
                "-B",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + localRepository.toAbsolutePath()));
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
