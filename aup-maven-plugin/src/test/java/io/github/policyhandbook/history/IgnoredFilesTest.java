package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoredFilesTest {

    @TempDir
    private Path folder;

    @Test
    void filesAndWhatIsBelowFoldersAreIgnoredAndOthersAreNot() throws IOException {
        try (var repository = TestRepository.in(folder)) {
            repository
                    .write(".gitignore", "plans/\nold.md\n")
                    .write("plans/a.md", "A\n")
                    .write("plans/deep/b.md", "B\n")
                    .write("plans-of-old.md", "C\n")
                    .write("old.md", "D\n")
                    .write("new.md", "E\n");

            assertThat(IgnoredFiles.among(
                            repository.repository(),
                            List.of("plans/a.md", "plans/deep/b.md", "plans-of-old.md", "old.md", "new.md")))
                    .containsExactly("old.md", "plans/a.md", "plans/deep/b.md");
        }
    }
}
