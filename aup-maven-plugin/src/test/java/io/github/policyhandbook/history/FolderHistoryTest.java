package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderHistoryTest {

    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aBareFolderIsOneRevisionThatAddedEverything() throws IOException {
        write("policies/ict/a.md", "A\n");
        write("policies/b.md", "B\n");
        write("policies/.git/c.md", "no policy\n");

        try (GitHistory opened = open()) {
            assertThat(opened.history().revisions())
                    .containsExactly(new Revision(Revision.NO_COMMIT, 0, NOW, Optional.empty()));
            assertThat(opened.history().complete()).isFalse();
            assertThat(ToldChanges.of(opened.history())).containsExactly(": added b.md", ": added ict/a.md");
            assertThat(opened.uncommitted()).isEmpty();
        }
    }

    @Test
    void aFileHasTheNameGitWouldGiveIt() throws IOException {
        write("policies/a.md", "A\n");

        try (GitHistory opened = open()) {
            assertThat(opened.files().read("f70f10e4db19068f79bc43844b49f3eece45c4e8"))
                    .isEqualTo("A\n".getBytes(UTF_8));
        }
    }

    @Test
    void aRepositoryWithoutACommitIsABareFolder() {
        TestRepository.in(folder).write("policies/a.md", "A\n").close();

        try (GitHistory opened = open()) {
            assertThat(ToldChanges.of(opened.history())).containsExactly(": added a.md");
        }
    }

    @Test
    void filesOfAllKindsAreFoundInTheFolderAndNotOutside() throws IOException {
        write("policies/a.md", "A\n");
        write("policies/images/logo.svg", "<svg/>");
        write("secret.txt", "secret");

        try (GitHistory opened = open()) {
            Revision revision = opened.history().tip();
            assertThat(opened.files().blobAt(revision, "images/logo.svg").map(opened.files()::read))
                    .contains("<svg/>".getBytes(UTF_8));
            assertThat(opened.files().blobAt(revision, "images")).isEmpty();
            assertThat(opened.files().blobAt(revision, "../secret.txt")).isEmpty();
            assertThat(opened.files()
                            .blobAt(revision, folder.resolve("secret.txt").toString()))
                    .isEmpty();
        }
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        write("policies/a.md", "A\n");
        write("private/b.md", "secret\n");
        assumeTrue(canLink("policies/b.md", "private/b.md") && canLink("policies/more", "private"), "no links here");

        try (GitHistory opened = open()) {
            assertThat(ToldChanges.of(opened.history())).containsExactly(": added a.md");
            assertThat(opened.files().blobAt(opened.history().tip(), "b.md")).isEmpty();
            assertThat(opened.files().blobAt(opened.history().tip(), "more/b.md"))
                    .isEmpty();
        }
    }

    @Test
    void aFileThatChangesMeanwhileIsTold() throws IOException {
        write("policies/a.md", "A\n");

        try (GitHistory opened = open()) {
            write("policies/a.md", "B\n");

            assertThatThrownBy(() -> opened.files().read("f70f10e4db19068f79bc43844b49f3eece45c4e8"))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContaining("was changed while it was read");
        }
    }

    @Test
    void aMissingFolderIsTold() {
        assertThatThrownBy(this::open)
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("does not exist", "-Daup.sourceDirectory");
    }

    @Test
    void anEmptyFolderIsTold() throws IOException {
        Files.createDirectories(folder.resolve("policies"));

        assertThatThrownBy(this::open)
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("has no policy in it");
    }

    @Test
    void aPinNeedsAHistory() throws IOException {
        write("policies/a.md", "A\n");

        assertThatThrownBy(() -> GitHistory.open(request().withPins(List.of("v2023"))))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("no history to find \"v2023\"", "-Daup.editions");
    }

    @Test
    void aContentThatNoFileHasIsTold() throws IOException {
        write("policies/a.md", "A\n");

        try (GitHistory opened = open()) {
            assertThatThrownBy(() -> opened.files().read("0".repeat(40)))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContainingAll(
                            "A file of", "was changed or taken away while the policies were read", "Run again");
        }
    }

    @Test
    void onlyAFileHasAContentAndOnlyAtTheOneRevision() throws IOException {
        write("policies/a.md", "A\n");

        try (GitHistory opened = open()) {
            Revision tip = opened.history().tip();
            Revision other = new Revision("a".repeat(40), 0, NOW, Optional.empty());
            assertThat(opened.files().blobAt(tip, "a.md")).isPresent();
            assertThat(opened.files().blobAt(tip, "a.md/")).isEmpty();
            assertThat(opened.files().blobAt(tip, "")).isEmpty();
            assertThat(opened.files().blobAt(other, "a.md")).isEmpty();
        }
    }

    private GitHistory open() {
        return GitHistory.open(request());
    }

    private HistoryRequest request() {
        return HistoryRequest.of(folder.resolve("policies").toAbsolutePath(), NOW)
                .withCompleteness(Completeness.AVAILABLE);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private boolean canLink(String link, String target) {
        try {
            Files.createSymbolicLink(folder.resolve(link), folder.resolve(target));
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
