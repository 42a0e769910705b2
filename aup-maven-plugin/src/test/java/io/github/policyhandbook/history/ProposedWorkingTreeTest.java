package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history that ends with the working tree, where nobody names a branch that is proposed. */
class ProposedWorkingTreeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);
    private static final Instant NOW = Instant.parse("2024-05-01T00:00:00Z");
    private static final String TEN_LINES = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

    @TempDir
    private Path temporary;

    private Path folder;
    private TestRepository repository;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectories(temporary.toRealPath().resolve("school"));
        repository = TestRepository.in(folder);
        repository
                .write("policies/a.md", "A\n")
                .write("policies/b.md", TEN_LINES)
                .write("images/logo.png", "old logo")
                .commit(DAY, "Begin");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void withoutEditsItEndsWithHead() throws IOException {
        write("pom.xml", "<project/>");

        try (GitHistory opened = open()) {
            assertThat(opened.history().revisions())
                    .extracting(Revision::subject)
                    .containsExactly(Optional.of("Begin"));
            assertThat(opened.baseline()).isEmpty();
            assertThat(opened.uncommitted()).isEmpty();
        }
    }

    @Test
    void changedNewAndDeletedPoliciesFollowOnHead() throws IOException {
        write("policies/a.md", "A, mended\n");
        write("policies/ict/new.md", "New\n");
        Files.delete(folder.resolve("policies/b.md"));

        try (GitHistory opened = open()) {
            assertThat(ToldChanges.of(opened.history()))
                    .containsExactly(
                            "Begin: added policies/a.md",
                            "Begin: added policies/b.md",
                            ": edited policies/a.md",
                            ": removed policies/b.md",
                            ": added policies/ict/new.md");
            assertThat(opened.history().tip()).isEqualTo(new Revision(Revision.NO_COMMIT, 1, NOW, Optional.empty()));
            assertThat(text(opened, "policies/a.md")).contains("A, mended\n");
            assertThat(text(opened, "policies/b.md")).isEmpty();
        }
    }

    @Test
    void aRenamedPolicyIsFollowed() throws IOException {
        Files.move(folder.resolve("policies/b.md"), folder.resolve("policies/bullying.md"));
        write("policies/bullying.md", TEN_LINES + "11\n");

        assertThat(changes()).contains(": moved policies/b.md to policies/bullying.md");
    }

    @Test
    void aFolderThatMovedAltogetherIsFollowed() throws IOException {
        Files.move(folder.resolve("policies"), folder.resolve("handbook"));

        try (GitHistory opened = open("handbook", ProposedChange.WORKING_TREE)) {
            assertThat(ToldChanges.of(opened.history()))
                    .contains(": moved policies/a.md to handbook/a.md", ": moved policies/b.md to handbook/b.md");
        }
    }

    @Test
    void aFolderThatWasNeverCommittedIsAllNew() throws IOException {
        write("handbook/c.md", "Quite another\n");

        try (GitHistory opened = open("handbook", ProposedChange.WORKING_TREE)) {
            assertThat(ToldChanges.of(opened.history())).containsExactly(": added handbook/c.md");
        }
    }

    @Test
    void theRevisionIsNoOlderThanHead() throws IOException {
        repository.write("policies/a.md", "A2\n").commit(LocalDate.of(2031, 1, 1), "From a machine with a wrong clock");
        write("policies/a.md", "A3\n");

        try (GitHistory opened = open()) {
            assertThat(opened.history().tip().committed()).isEqualTo("2031-01-01T12:00:00Z");
        }
    }

    @Test
    void theFileOfCorrectionsIsReadAsItLiesThere() throws IOException {
        write("policies/alignment.yml", "[]\n");

        try (GitHistory opened = open()) {
            FileState file = opened.fileAtTip("alignment.yml").orElseThrow();
            assertThat(opened.files().read(file.blob())).isEqualTo("[]\n".getBytes(UTF_8));
        }
    }

    @Test
    void imagesAreTakenFromTheDiskAndThoseOfOldRevisionsFromGit() throws IOException {
        write("images/logo.png", "new logo");
        write("images/map.png", "map");
        write("policies/a.md", "![](../images/map.png)\n");

        try (GitHistory opened = open()) {
            assertThat(text(opened, "images/logo.png")).contains("new logo");
            assertThat(text(opened, "images/map.png")).contains("map");
            assertThat(text(opened, "images/nothing.png")).isEmpty();
            Revision head = opened.history().revisions().get(0);
            assertThat(opened.files().blobAt(head, "images/logo.png").map(opened.files()::read))
                    .contains("old logo".getBytes(UTF_8));
            assertThat(opened.files().blobAt(head, "images/map.png")).isEmpty();
        }
    }

    @Test
    void anImageAloneIsTakenFromTheDiskToo() throws IOException {
        write("images/logo.png", "new logo");

        try (GitHistory opened = open()) {
            assertThat(opened.history().revisions()).hasSize(1);
            assertThat(text(opened, "images/logo.png")).contains("new logo");
        }
        Files.delete(folder.resolve("images/logo.png"));
        try (GitHistory opened = open()) {
            assertThat(text(opened, "images/logo.png")).isEmpty();
        }
    }

    @Test
    void noFileOutsideTheWorkingTreeNorOfGitsOwnIsRead() throws IOException {
        Files.writeString(temporary.resolve("secret.png"), "secret");
        write("policies/a.md", "A, mended\n");

        try (GitHistory opened = open()) {
            assertThat(text(opened, "../secret.png")).isEmpty();
            assertThat(text(opened, ".git/HEAD")).isEmpty();
        }
    }

    @Test
    void otherLineEndsAreNoChange() throws IOException {
        write("policies/b.md", TEN_LINES.replace("\n", "\r\n"));
        write("policies/alignment.yml", "[]\r\n");
        repository.write("policies/alignment.yml", "[]\n").commit(DAY.plusDays(1), "Correct");
        write("policies/alignment.yml", "[]\r\n");

        try (GitHistory opened = open()) {
            assertThat(opened.history().revisions()).hasSize(2);
            assertThat(text(opened, "policies/alignment.yml")).contains("[]\n");
        }
    }

    @Test
    void whatGitIsToldToIgnoreIsNotProposed() throws IOException {
        repository.write("target/kept.md", "Kept\n").commit(DAY.plusDays(1), "Keep one");
        write(".gitignore", "target/\n");
        write(".git/info/exclude", "*.tmp.md\n");
        write("target/review/review.md", "# Pack\n");
        write("target/kept.md", "Kept, and edited\n");
        write("policies/note.tmp.md", "Note\n");

        try (GitHistory opened = open("", ProposedChange.WORKING_TREE)) {
            assertThat(ToldChanges.of(opened.history()).stream().filter(told -> told.startsWith(":")))
                    .containsExactly(": edited target/kept.md");
        }
    }

    @Test
    void whatASparseWorkingTreeLeavesOutIsUnchanged() throws IOException {
        Files.delete(folder.resolve("policies/b.md"));
        Files.delete(folder.resolve("images/logo.png"));
        write("policies/a.md", "A, mended\n");
        configure("[core]\n\tsparseCheckout = true\n");

        try (GitHistory opened = open()) {
            assertThat(ToldChanges.of(opened.history())).doesNotContain(": removed policies/b.md");
            assertThat(text(opened, "images/logo.png")).contains("old logo");
        }
    }

    @Test
    void aFolderThatIsNotCheckedOutIsReadFromHead() throws IOException {
        Files.delete(folder.resolve("policies/a.md"));
        Files.delete(folder.resolve("policies/b.md"));
        Files.delete(folder.resolve("policies"));

        assertThat(changes()).containsExactly("Begin: added policies/a.md", "Begin: added policies/b.md");
    }

    @Test
    void aBareRepositoryEndsWithHead() throws IOException {
        repository.close();
        Path bare = temporary.toRealPath().resolve("school.git");
        Files.move(folder.resolve(".git"), bare);
        Files.writeString(bare.resolve("config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");

        try (GitHistory opened = GitHistory.openProposal(
                HistoryRequest.of(bare.resolve("policies"), NOW), ProposedChange.WORKING_TREE)) {
            assertThat(ToldChanges.of(opened.history()))
                    .containsExactly("Begin: added policies/a.md", "Begin: added policies/b.md");
        }
    }

    @Test
    void aLinkedWorkingTreeIsReadThereAndNotWhereItsRepositoryLies() throws IOException {
        Path linked = linkedWorkTree();
        Files.writeString(linked.resolve("policies/a.md"), "A of the linked one\n");
        write("policies/a.md", "A of the main one\n");

        try (GitHistory opened = GitHistory.openProposal(
                HistoryRequest.of(linked.resolve("policies"), NOW), ProposedChange.WORKING_TREE)) {
            assertThat(text(opened, "policies/a.md")).contains("A of the linked one\n");
        }
    }

    @Test
    void whereGitIsToldThatLetterCaseSaysNothingItSaysNothing() throws IOException {
        Files.move(folder.resolve("policies/a.md"), folder.resolve("policies/A.md"));
        configure("[core]\n\tignorecase = true\n");

        assertThat(changes()).noneMatch(told -> told.startsWith(":"));
    }

    @Test
    void theSameFilesAtTheSameMomentGiveTheSameHistory() throws IOException {
        write("policies/a.md", "A, mended\n");
        write("policies/c.md", "C\n");

        try (GitHistory one = open();
                GitHistory other = open()) {
            assertThat(one.history()).isEqualTo(other.history());
        }
    }

    @Test
    void nothingIsWritten() throws IOException {
        write("policies/a.md", "A, mended\n");
        write("images/logo.png", "new logo");
        Map<String, String> before = content(temporary);

        try (GitHistory opened = open()) {
            assertThat(opened.history().revisions()).hasSize(2);
            text(opened, "images/logo.png");
        }

        assertThat(content(temporary)).isEqualTo(before);
    }

    @Test
    void thePinsOfASiteAndItsBranchPlayNoPart() throws IOException {
        write("policies/a.md", "A, mended\n");
        var request = HistoryRequest.of(folder.resolve("policies"), NOW)
                .withPins(List.of("v1999"))
                .withRef("release");

        try (GitHistory opened = GitHistory.openProposal(request, ProposedChange.WORKING_TREE)) {
            assertThat(opened.history().revisions()).hasSize(2);
        }
    }

    @Test
    void withoutARepositoryAllIsNew() throws IOException {
        Path alone = Files.createDirectories(temporary.toRealPath().resolve("alone"));
        Files.writeString(alone.resolve("a.md"), "A\n");
        var request = HistoryRequest.of(alone, NOW);

        assertThatThrownBy(() -> GitHistory.openProposal(request, ProposedChange.WORKING_TREE))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("is in no git repository", "-Daup.history=available");
        try (GitHistory opened = GitHistory.openProposal(
                request.withCompleteness(Completeness.AVAILABLE), ProposedChange.WORKING_TREE)) {
            assertThat(ToldChanges.of(opened.history())).containsExactly(": added a.md");
        }
    }

    @Test
    void withoutACommitAllIsNew() {
        Path begun = temporary.resolve("begun").toAbsolutePath();
        TestRepository.in(begun).write("policies/a.md", "A\n").close();
        var request = HistoryRequest.of(begun.resolve("policies"), NOW);

        assertThatThrownBy(() -> GitHistory.openProposal(request, ProposedChange.WORKING_TREE))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("has no commit yet", "git commit", "-Daup.history=available");
        var available = request.withCompleteness(Completeness.AVAILABLE);
        try (GitHistory opened = GitHistory.openProposal(available, ProposedChange.WORKING_TREE)) {
            assertThat(ToldChanges.of(opened.history())).containsExactly(": added a.md");
        }
        assertThatThrownBy(() -> GitHistory.openProposal(available, ProposedChange.WORKING_TREE.against("main")))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("no history to find \"main\" in", "Take it out of -Daup.baseline, or");
        assertThatThrownBy(() -> GitHistory.openProposal(available, ProposedChange.CHECKED_TREE.of("draft")))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("no history to find \"draft\" in", "Take it out of -Daup.ref, or");
        assertThatThrownBy(() -> GitHistory.open(available.withRef("draft")))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("no history to find \"draft\" in", "Take it out of -Daup.ref, or");
    }

    @Test
    void whereAllPoliciesAreDeletedThereAreNoneLeftToPutForward() throws IOException {
        Files.delete(folder.resolve("policies/a.md"));
        Files.delete(folder.resolve("policies/b.md"));

        assertThatThrownBy(this::open)
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining(folder.resolve("policies").toString())
                .hasMessageNotContaining("as committed in");
    }

    private List<String> changes() {
        try (GitHistory opened = open()) {
            return ToldChanges.of(opened.history());
        }
    }

    private GitHistory open() {
        return open("policies", ProposedChange.WORKING_TREE);
    }

    private GitHistory open(String source, ProposedChange change) {
        return GitHistory.openProposal(HistoryRequest.of(folder.resolve(source), NOW), change);
    }

    private static Optional<String> text(GitHistory opened, String path) {
        return opened.files()
                .blobAt(opened.history().tip(), path)
                .map(blob -> new String(opened.files().read(blob), UTF_8));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void configure(String settings) throws IOException {
        Files.writeString(folder.resolve(".git/config"), settings, StandardOpenOption.APPEND);
    }

    /** As {@code git worktree add} lays it out. */
    private Path linkedWorkTree() throws IOException {
        Path own = Files.createDirectories(folder.resolve(".git/worktrees/draft"));
        Path linked = Files.createDirectories(temporary.toRealPath().resolve("draft"));
        Files.createDirectories(linked.resolve("policies"));
        Files.writeString(linked.resolve("policies/b.md"), TEN_LINES);
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");
        Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
        return linked;
    }

    /** Every file and folder, with what it says and when it was written. */
    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            files.forEach(file -> content.put(file.toString(), state(file)));
        }
        return content;
    }

    private static String state(Path file) {
        try {
            String written = Files.getLastModifiedTime(file).toString();
            return Files.isDirectory(file) ? written : written + PolicyFolder.blobName(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
