package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncommittedPoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder);
        repository
                .write("policies/a.md", "One\nTwo\n")
                .write("policies/b.md", "B\r\n")
                .write("pom.xml", "<project/>")
                .commit(DAY, "Begin");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void aCleanWorkingTreeHasNone() {
        assertThat(uncommitted("HEAD")).isEmpty();
    }

    @Test
    void changedNewAndDeletedPoliciesAreListed() throws IOException {
        write("policies/a.md", "One\nThree\n");
        write("policies/new.md", "New\n");
        write("pom.xml", "<project></project>");
        Files.delete(folder.resolve("policies/b.md"));

        assertThat(uncommitted("HEAD")).containsExactly("policies/a.md", "policies/b.md", "policies/new.md");
    }

    @Test
    void theFileOfCorrectionsIsListedWithThePolicies() throws IOException {
        write("policies/alignment.yml", "[]\n");
        write("alignment.yml", "[]\n");
        assertThat(uncommitted("HEAD")).containsExactly("policies/alignment.yml");

        repository.write("policies/alignment.yml", "[]\n").commit(DAY.plusDays(1), "Correct");
        assertThat(uncommitted("HEAD")).isEmpty();

        Files.delete(folder.resolve("policies/alignment.yml"));
        assertThat(uncommitted("HEAD")).containsExactly("policies/alignment.yml");
    }

    @Test
    void otherLineEndsAreNoChange() throws IOException {
        write("policies/a.md", "One\r\nTwo\r\n");
        write("policies/b.md", "B\n");

        assertThat(uncommitted("HEAD")).isEmpty();
    }

    @Test
    void anotherBranchIsNotComparedWithTheWorkingTree() throws IOException {
        repository.branch("draft").write("policies/c.md", "C\n").commit(DAY.plusDays(1), "Draft");
        write("policies/a.md", "Changed\n");

        assertThat(uncommitted("main")).isEmpty();
        assertThat(uncommitted("draft")).containsExactly("policies/a.md");
    }

    @Test
    void aSparseWorkingTreeLeavesFilesOutOnPurpose() throws IOException {
        Files.delete(folder.resolve("policies/b.md"));
        Files.writeString(
                folder.resolve(".git/config"), "[core]\n\tsparseCheckout = true\n", StandardOpenOption.APPEND);

        assertThat(uncommitted("HEAD")).isEmpty();
    }

    @Test
    void whatIsSparseMayBeSaidForThisWorkingTreeOnly() throws IOException {
        Files.delete(folder.resolve("policies/b.md"));
        Files.writeString(folder.resolve(".git/config.worktree"), "[core]\n\tsparseCheckout = true\n");

        assertThat(uncommitted("HEAD")).isEmpty();
    }

    private List<String> uncommitted(String ref) {
        var request = HistoryRequest.of(folder.resolve("policies").toAbsolutePath(), Instant.EPOCH)
                .withRef(ref);
        try (GitHistory opened = GitHistory.open(request)) {
            return opened.uncommitted();
        }
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
