package io.github.policyhandbook.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A build as on somebody else's machine: another user, language, time zone, encoding and, where there is such a thing,
 * other rights of new files. The archives hide whether a group may write, not that others may not read: so a release
 * made under {@code umask 077} is found here to be one that few can make again.
 */
final class ForeignBuild {

    /** Japanese, since the tool that writes Javadoc knows it. */
    private static final String MACHINE = "-Duser.name=somebody -Duser.language=ja -Duser.country=JP"
            + " -Duser.timezone=Pacific/Auckland -Dfile.encoding=ISO-8859-1";

    private ForeignBuild() {}

    static void run(Path project, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_TOOL_OPTIONS",
                        MACHINE,
                        "LC_ALL",
                        "C",
                        "TZ",
                        "Pacific/Auckland"));
        builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS"));

        assertThat(builder.start().waitFor()).as(() -> read(log)).isZero();
    }

    private static List<String> command() {
        boolean windows = File.separatorChar == '\\';
        List<String> command =
                new ArrayList<>(windows ? List.of() : List.of("sh", "-c", "umask 002 && exec \"$0\" \"$@\""));
        command.add(Path.of(System.getProperty("release.maven"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(List.of(
                "-B",
                "-Prelease",
                "-pl",
                ".,aup-maven-plugin",
                "-Dmaven.test.skip",
                "-Dmaven.repo.local=" + System.getProperty("release.repository"),
                "package"));
        return command;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
