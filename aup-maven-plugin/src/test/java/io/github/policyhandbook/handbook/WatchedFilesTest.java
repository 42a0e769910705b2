package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WatchedFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @TempDir
    private Path folder;

    private Path policy;
    private WatchedFiles files;

    @BeforeEach
    void begin() throws IOException {
        policy = write("policies/visitors.md", "Sign in.", NOW.minusSeconds(60));
        write(".git/HEAD", "ref: refs/heads/main\n", NOW.minusSeconds(60));
        write(".git/refs/heads/main", "1111\n", NOW.minusSeconds(60));
        files = new WatchedFiles(TestSettings.of(folder.resolve("policies")).settings());
        assertThat(changed(NOW)).isTrue();
    }

    @Test
    void whatStaysIsNoChange() {
        assertThat(changed(NOW)).isFalse();
        assertThat(changed(LATER)).isFalse();
    }

    @Test
    void aSaveANewFileAndARemovalAreChanges() throws IOException {
        write("policies/visitors.md", "Sign in and out.", NOW);
        assertThat(changed(NOW)).isTrue();
        write("policies/map.png", "png", NOW);
        assertThat(changed(NOW)).isTrue();
        Files.delete(policy);
        assertThat(changed(NOW)).isTrue();
        assertThat(changed(NOW)).isFalse();
    }

    @Test
    void aSecondSaveInOneTickOfTheDisksClockIsSeen() throws IOException {
        write("policies/visitors.md", "Sign on.", NOW);
        assertThat(changed(NOW)).isTrue();
        write("policies/visitors.md", "Sign up.", NOW);
        assertThat(changed(NOW)).isTrue();
        assertThat(changed(LATER)).isFalse();
    }

    @Test
    void aFileBesideThePoliciesIsLookedAtOnceSomebodyNamesIt() throws IOException {
        Path picture = write("images/gate.png", "open", NOW.minusSeconds(60));
        Path missing = folder.resolve("images/door.png");
        files.lookAlsoAt(List.of(picture, missing), NOW);
        assertThat(changed(NOW)).isFalse();

        write("images/gate.png", "shut", NOW);
        assertThat(changed(NOW)).isTrue();
        write("images/door.png", "shut", NOW);
        assertThat(changed(NOW)).isTrue();
        files.lookAlsoAt(List.of(picture, missing), NOW);
        assertThat(changed(NOW)).isFalse();
    }

    @Test
    void aFileBesideThePoliciesThatWasWrittenSinceTheLastLookIsAChangeHoweverLateTheNextOneIs() throws IOException {
        Path picture = write("images/gate.png", "shut", NOW);

        files.lookAlsoAt(List.of(picture), LATER);

        assertThat(changed(LATER)).isTrue();
        assertThat(changed(LATER)).isFalse();
    }

    @Test
    void aCommitAndAnotherBranchAreChanges() throws IOException {
        write(".git/refs/heads/main", "2222\n", NOW);
        assertThat(changed(NOW)).isTrue();
        write(".git/HEAD", "ref: refs/heads/draft\n", NOW);
        assertThat(changed(NOW)).isTrue();
    }

    @Test
    void theBranchesOfALinkedWorkingTreeAreThoseOfTheFirst() throws IOException {
        write(".git/worktrees/draft/commondir", "../..\n", NOW.minusSeconds(60));
        Path own = folder.resolve(".git/worktrees/draft");
        files.changed(Optional.of(own), NOW);

        write(".git/refs/heads/main", "2222\n", NOW);

        assertThat(files.changed(Optional.of(own), NOW)).isTrue();
    }

    @Test
    void whatIsHiddenOrElsewhereIsNoChange() throws IOException {
        write("policies/.obsidian/workspace.json", "{}", NOW);
        write("notes.txt", "Ring the printer.", NOW);
        write(".git/index", "index", NOW);

        assertThat(changed(NOW)).isFalse();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its users seldom may make links")
    void aFolderThatIsALinkIsLookedAtWhereItLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("policies"));
        files = new WatchedFiles(TestSettings.of(link).settings());
        assertThat(changed(NOW)).isTrue();

        write("policies/visitors.md", "Sign in and out.", NOW);

        assertThat(changed(NOW)).isTrue();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no pipes among its files")
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("policies/pipe.md");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Instant made = Files.getLastModifiedTime(pipe).toInstant();

        assertThat(assertTimeoutPreemptively(Duration.ofMinutes(1), () -> changed(made)))
                .isTrue();
    }

    @Test
    void aFilmAmongThePoliciesIsNotReadAgainAndAgain() throws IOException {
        Path film = write("policies/open-day.mp4", "", NOW);
        lengthen(film, 1);
        assertThat(changed(NOW)).isTrue();

        lengthen(film, 2);

        assertThat(changed(NOW)).isFalse();
    }

    /** Of the same length each time, and another content. */
    private static void lengthen(Path film, int content) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.write(content);
            file.setLength(20L * 1024 * 1024);
        }
        Files.setLastModifiedTime(film, FileTime.from(NOW));
    }

    private boolean changed(Instant now) {
        return files.changed(Optional.empty(), now);
    }

    private Path write(String path, String text, Instant time) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(time));
        return file;
    }
}
