package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFolderTest {

    @TempDir
    private Path folder;

    @Test
    void whatGitKeepsForItselfIsNoPolicyEvenIfNamed() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/a.md"), "A\n");
        Files.writeString(folder.resolve("b.md"), "B\n");

        assertThat(PolicyFolder.files(folder, new PathSelector(List.of("*.md", ".git/a.md"), List.of())))
                .containsOnlyKeys("b.md");
    }

    @Test
    void aFileThatCannotBeReadIsTold() {
        assertThatThrownBy(() -> PolicyFolder.read(folder.resolve("gone.md")))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("gone.md cannot be read", "Check that you may open it")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void lineEndsMakeNoDifference() {
        String unix = PolicyFolder.blobName("A\nB\n".getBytes(UTF_8));
        String windows = PolicyFolder.blobName("A\r\nB\r\n".getBytes(UTF_8));

        assertThat(PolicyFolder.isSame("A\r\nB\r\n".getBytes(UTF_8), unix, blob -> "A\nB\n".getBytes(UTF_8)))
                .isTrue();
        assertThat(PolicyFolder.isSame("A\nB\n".getBytes(UTF_8), windows, blob -> "A\r\nB\r\n".getBytes(UTF_8)))
                .isTrue();
        assertThat(PolicyFolder.isSame("A\nC\n".getBytes(UTF_8), windows, blob -> "A\r\nB\r\n".getBytes(UTF_8)))
                .isFalse();
    }

    @Test
    void whatIsTheSameToTheByteNeedNotBeReadFromGit() {
        byte[] onDisk = "A\r\n".getBytes(UTF_8);

        assertThat(PolicyFolder.isSame(onDisk, PolicyFolder.blobName(onDisk), blob -> {
                    throw new AssertionError("read " + blob);
                }))
                .isTrue();
    }
}
