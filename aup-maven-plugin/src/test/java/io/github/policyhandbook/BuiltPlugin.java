package io.github.policyhandbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The plugin that this build made, in a repository of its own, and the Maven that runs the build: for tests that run it. */
public final class BuiltPlugin {

    private static final Path REPOSITORY = Path.of("target", "it-repository").toAbsolutePath();
    private static final Path SETTINGS = Path.of("src", "it", "settings.xml");

    private BuiltPlugin() {}

    public static boolean isInstalled() {
        return System.getProperty("it.maven") != null
                && Files.isDirectory(REPOSITORY.resolve("io/github/policyhandbook/aup-maven-plugin"));
    }

    /** The plugin with a goal, as a command names it where no POM does. */
    public static String goal(String name) {
        return "io.github.policyhandbook:aup-maven-plugin:" + System.getProperty("it.version") + ":" + name;
    }

    /**
     * The command that runs Maven as tests need it, for goals and parameters to follow. Where the build does not use the
     * network it does not either: what the build has downloaded is then read as another repository, by its file address.
     */
    public static List<String> maven() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("it.maven"), "bin", "mvn").toString(),
                "--no-transfer-progress",
                "--settings",
                settings().toString(),
                "-Dmaven.repo.local=" + REPOSITORY));
        if (System.getProperty("it.network").endsWith("true")) {
            command.addAll(List.of("--offline", "-Daether.offline.protocols=file"));
        }
        return command;
    }

    /** The same as a program that a shell finds by the name it is given. */
    public static String mavenProgram() throws IOException {
        return maven().stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" ", "#!/bin/sh\nexec ", " \"$@\"\n"));
    }

    private static Path settings() throws IOException {
        Path downloaded = Path.of(System.getProperty("it.downloaded"));
        return Files.writeString(
                Path.of("target", "tests-settings.xml").toAbsolutePath(),
                Files.readString(SETTINGS)
                        .replace("@localRepositoryUrl@", downloaded.toUri().toString()));
    }
}
