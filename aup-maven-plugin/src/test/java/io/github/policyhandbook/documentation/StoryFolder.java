package io.github.policyhandbook.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * A folder for one story, where nothing of this machine's own settings is seen: {@code school} is where the reader works,
 * {@code home} holds the reader's settings, {@code remotes} what stands on {@code https://git.example.sch.uk/}, and
 * {@code bin} comes first where programs are looked for.
 */
record StoryFolder(Path folder) {

    static final String SERVER = "https://git.example.sch.uk/";

    /** Makes the folders and settings. A program of another name than {@code mvn} would do for a story without Maven. */
    static StoryFolder in(Path folder, String mvn) throws IOException {
        StoryFolder made = new StoryFolder(folder.toRealPath());
        Files.createDirectories(made.school());
        Files.createDirectories(made.remotes());
        Files.createDirectories(made.home().resolve(".config"));
        Files.writeString(
                made.home().resolve(".gitconfig"),
                made.elsewhere() + "[safe]\n\tdirectory = *\n[user]\n\tuseConfigOnly = true\n");
        Files.writeString(Files.createDirectories(made.templates()).resolve("config"), made.elsewhere());
        Path program = Files.createDirectories(made.bin()).resolve("mvn");
        Files.writeString(program, mvn);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return made;
    }

    Path school() {
        return folder.resolve("school");
    }

    Path home() {
        return folder.resolve("home");
    }

    Path remotes() {
        return folder.resolve("remotes");
    }

    Path scratch() {
        return folder.resolve("shell");
    }

    /** Git's own setting that leads an address to another place; JGit heeds it in a repository's settings. */
    String elsewhere() {
        return "[url \"file://" + remotes() + "/\"]\n\tinsteadOf = " + SERVER + "\n";
    }

    Map<String, String> variables() {
        return Map.of(
                "PATH",
                bin() + ":" + System.getenv("PATH"),
                "HOME",
                home().toString(),
                "XDG_CONFIG_HOME",
                home().resolve(".config").toString(),
                "JAVA_HOME",
                System.getProperty("java.home"),
                "MAVEN_OPTS",
                "-XX:TieredStopAtLevel=1 -Duser.home=" + home(),
                "GIT_CONFIG_NOSYSTEM",
                "1",
                "GIT_TEMPLATE_DIR",
                templates().toString(),
                "LC_ALL",
                "C.UTF-8");
    }

    private Path bin() {
        return folder.resolve("bin");
    }

    /** What git puts into each new repository. */
    private Path templates() {
        return folder.resolve("templates");
    }
}
