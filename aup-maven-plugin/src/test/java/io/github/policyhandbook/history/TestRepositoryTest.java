package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    @TempDir
    private Path folder;

    @Test
    void theSameWorkGivesTheSameCommitNameEverywhere() {
        try (var repository = TestRepository.in(folder)) {
            String commit = repository.write("a.md", "Lock the screen.\n").commit(DAY, "Begin");

            assertThat(commit).isEqualTo("f5e6935d342910646e2b536c7065820c59df9d65");
        }
    }

    @Test
    void aMergeHoldsTheFilesOfBothBranches() {
        try (var repository = TestRepository.in(folder)) {
            repository.write("a.md", "A\n").commit(DAY, "Begin");
            repository.branch("draft").write("b.md", "B\n").commit(DAY.plusDays(1), "Draft");
            repository.checkout("main").write("c.md", "C\n").commit(DAY.plusDays(2), "Go on");

            assertThat(folder.resolve("b.md")).doesNotExist();
            repository.merge("draft", DAY.plusDays(3), "Merge the draft");

            assertThat(folder.resolve("b.md")).hasContent("B");
            assertThat(folder.resolve("c.md")).hasContent("C");
        }
    }

    @Test
    void aRenamedFileStandsAtItsNewPathOnly() throws Exception {
        try (var repository = TestRepository.in(folder)) {
            repository.write("a.md", "A\n").rename("a.md", "ict/b.md").commit(DAY, "Begin");

            assertThat(Files.exists(folder.resolve("a.md"))).isFalse();
            assertThat(Files.readString(folder.resolve("ict/b.md"))).isEqualTo("A\n");
        }
    }
}
