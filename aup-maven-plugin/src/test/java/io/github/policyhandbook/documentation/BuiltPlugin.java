package io.github.policyhandbook.documentation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The plugin that this build made, and the Maven that runs the build, for stories: with a repository of their own. */
final class BuiltPlugin {

    private static final Path REPOSITORY = Path.of("target", "it-repository").toAbsolutePath();
    private static final Path SETTINGS = Path.of("src", "it", "settings.xml");

    private BuiltPlugin() {}

    static boolean isInstalled() {
        return System.getProperty("it.maven") != null
                && Files.isDirectory(REPOSITORY.resolve("io/github/policyhandbook/aup-maven-plugin"));
    }

    static boolean gitIsThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Path.of(folder, "git").toFile().canExecute());
    }

    /**
     * A program that runs Maven as these tests need it. Where the build does not use the network the stories do not either:
     * what the build has downloaded is then read as another repository, by its file address.
     */
    static String mavenProgram() throws IOException {
        Path downloaded = Path.of(System.getProperty("it.downloaded"));
        Path settings = Path.of("target", "documentation-settings.xml").toAbsolutePath();
        Files.writeString(
                settings,
                Files.readString(SETTINGS)
                        .replace("@localRepositoryUrl@", downloaded.toUri().toString()));
        boolean isOffline = System.getProperty("it.network").endsWith("true");
        String offline = isOffline ? " --offline -Daether.offline.protocols=file" : "";
        return "#!/bin/sh\nexec '" + System.getProperty("it.maven") + "/bin/mvn' --no-transfer-progress" + offline
                + " --settings '" + settings + "' '-Dmaven.repo.local=" + REPOSITORY + "' \"$@\"\n";
    }
}
