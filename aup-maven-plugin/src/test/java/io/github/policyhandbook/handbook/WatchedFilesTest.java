package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
