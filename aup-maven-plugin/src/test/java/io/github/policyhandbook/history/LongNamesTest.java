package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository whose objects are named by SHA-256 is told as one, however it is laid out; its history is never left out. */
class LongNamesTest {

    @TempDir
    private Path folder;

    @Test
    void theRepositoryIsTheOneThatGitMakes() throws IOException {
        LongNamesRepository.in(folder);

        assertThat(folder.resolve(".git/refs/heads/main"))
                .hasContent("27e5a6b89377f774a87a2329a21921e923083d41e1fc8d94ecc617947380522e");
    }

    @Test
    void onABranch() throws IOException {
        refuses(LongNamesRepository.in(folder));
    }

    @Test
    void atACommitAsABuildServerChecksItOut() throws IOException {
        Path policies = LongNamesRepository.in(folder);
        LongNamesRepository.detach(folder.resolve(".git"));

        refuses(policies);
    }

    @Test
    void withoutAWorkingTree() throws IOException {
        Path bare = folder.resolve("school.git");

        refuses(LongNamesRepository.bare(bare));
        LongNamesRepository.detach(bare);
        refuses(bare.resolve("policies"));
    }

    @Test
    void inALinkedWorkingTree() throws IOException {
        LongNamesRepository.in(folder.resolve("school"));
        Path own = Files.createDirectories(folder.resolve("school/.git/worktrees/draft"));
        Path linked = Files.createDirectories(folder.resolve("draft/policies"));
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(linked.resolveSibling(".git"), "gitdir: " + own + "\n");

        refuses(linked);
    }

    @Test
    void aFolderThatOnlyLooksLikeARepositoryIsPassedBy() throws IOException {
        Path policies = LongNamesRepository.in(folder.resolve("school"));
        Path other = Files.createDirectories(policies.resolve("objects"));
        Files.writeString(policies.resolve("config"), "[core\n");
        Files.writeString(policies.resolve("HEAD"), "head teacher\n");

        refuses(other);
    }

    /** Not even where the working files alone would do: the history that is there would be left out without a word. */
    private static void refuses(Path policies) {
        for (Completeness completeness : Completeness.values()) {
            HistoryRequest request =
                    HistoryRequest.of(policies.toAbsolutePath(), Instant.EPOCH).withCompleteness(completeness);
            assertThatThrownBy(() -> GitHistory.open(request))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContainingAll("names its objects by sha256", "git fast-export --all");
        }
    }
}
