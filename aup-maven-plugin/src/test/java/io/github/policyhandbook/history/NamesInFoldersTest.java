package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesInFoldersTest {

    @TempDir
    private Path folder;

    @Test
    void aCommitHasTheFilesThatWereThere() {
        try (TestRepository repository = repository();
                GitHistory opened = GitHistory.open(request())) {
            repository.write("policies/images/late.png", "not committed");
            Revision tip = opened.history().tip();

            assertThat(opened.files().namesIn(tip, "policies/images")).containsExactly("Gate.png", "map.svg");
            assertThat(opened.files().namesIn(tip, "policies")).containsExactly("a.md");
            assertThat(opened.files().namesIn(tip, "")).containsExactly("README.md");
        }
    }

    @Test
    void aWorkingTreeHasThoseOnTheDisk() {
        try (TestRepository repository = repository()) {
            repository
                    .delete("policies/images/map.svg")
                    .write("policies/images/late.png", "not committed")
                    .write("policies/b.md", "# B\n");

            try (GitHistory opened = GitHistory.openProposal(request(), ProposedChange.WORKING_TREE)) {
                Revision tip = opened.history().tip();
                Revision committed = opened.history().revisions().get(0);

                assertThat(opened.files().namesIn(tip, "policies/images")).containsExactly("Gate.png", "late.png");
                assertThat(opened.files().namesIn(committed, "policies/images")).containsExactly("Gate.png", "map.svg");
            }
        }
    }

    @Test
    void aFileNothingAndAPlaceOutsideHaveNone() {
        try (TestRepository repository = repository()) {
            repository.write("policies/b.md", "# B\n");
            for (ProposedChange change : List.of(ProposedChange.WORKING_TREE, ProposedChange.WORKING_TREE.of("HEAD"))) {
                try (GitHistory opened = GitHistory.openProposal(request(), change)) {
                    Revision tip = opened.history().tip();

                    assertThat(List.of("policies/a.md", "nowhere", "../policies"))
                            .allMatch(
                                    place -> opened.files().namesIn(tip, place).isEmpty());
                }
            }
        }
    }

    @Test
    void aPlainFolderHasItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("policies/images"));
        Files.writeString(folder.resolve("policies/a.md"), "# A\n");
        Files.writeString(folder.resolve("policies/images/Gate.png"), "a picture");
        Files.writeString(folder.resolve("secret.txt"), "secret");

        try (GitHistory opened = GitHistory.open(request().withCompleteness(Completeness.AVAILABLE))) {
            Revision tip = opened.history().tip();

            assertThat(opened.files().namesIn(tip, "images")).containsExactly("Gate.png");
            assertThat(opened.files().namesIn(tip, "..")).isEmpty();
        }
    }

    private TestRepository repository() {
        TestRepository repository = TestRepository.in(folder);
        repository
                .write("README.md", "# Ours\n")
                .write("policies/a.md", "# A\n")
                .write("policies/images/map.svg", "<svg/>")
                .write("policies/images/Gate.png", "a picture")
                .commit(LocalDate.parse("2024-02-01"), "Publish");
        return repository;
    }

    private HistoryRequest request() {
        return HistoryRequest.of(folder.resolve("policies").toAbsolutePath(), Instant.parse("2024-05-01T00:00:00Z"));
    }
}
