package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Maven as a school starts it, and Maven for nothing. */
final class MavenRuns {

    private final Path maven;
    private final Path localRepository;
    private final Path settings;
    private final Path empty;
    private final Path log;
    private final String options;

    /**
     * Prepares runs.
     *
     * @param maven Maven's home
     * @param downloads the local repository of this build, for what the other one lacks
     * @param localRepository one that has the plugin
     * @param folder an empty place for settings and a project without anything
     * @param options what Java is given along; mostly nothing
     */
    MavenRuns(Path maven, Path downloads, Path localRepository, Path folder, String options) throws IOException {
        this.maven = maven;
        this.localRepository = localRepository;
        this.options = options;
        this.settings = Files.writeString(
                folder.resolve("settings.xml"),
                "<settings><mirrors><mirror><id>downloads</id><mirrorOf>*</mirrorOf><url>" + downloads.toUri()
                        + "</url></mirror></mirrors></settings>");
        this.log = folder.resolve("maven.log");
        this.empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(
                empty.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>bare</groupId><artifactId>bare</artifactId>"
                        + "<version>1</version><packaging>pom</packaging></project>");
    }

    /** Where {@link #nothing()} runs. */
    Path empty() {
        return empty;
    }

    /** Maven alone. */
    Cost nothing() throws IOException, InterruptedException {
        return run(empty, "-o", "validate");
    }

    /**
     * Runs Maven there.
     *
     * @throws IllegalStateException if the build fails
     */
    Cost run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                maven.resolve("bin").resolve(isWindows() ? "mvn.cmd" : "mvn").toString(),
                "-q",
                "-B",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + localRepository.toAbsolutePath()));
        all.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().remove("MAVEN_OPTS");
        if (!options.isBlank()) {
            builder.environment().put("MAVEN_OPTS", options);
        }
        WatchedProcess process = WatchedProcess.start(builder);
        Cost cost = process.cost();
        if (process.hasFailed()) {
            throw new IllegalStateException("failed: " + String.join(" ", all) + "\n" + Files.readString(log));
        }
        return cost;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
