package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FileChange;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);
    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder);
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void everyRevisionTellsWhichPoliciesItTouched() {
        repository.write("policies/a.md", "A\n").write("pom.xml", "<project/>").commit(DAY, "Begin");
        repository.write("policies/a.md", "A, mended\n").commit(DAY.plusDays(1), "Mend");
        repository
                .delete("policies/a.md")
                .write("policies/b.md", "Quite another\n")
                .commit(DAY.plusDays(2), "Replace");

        assertThat(changes())
                .containsExactly(
                        "Begin: added policies/a.md",
                        "Mend: edited policies/a.md",
                        "Replace: removed policies/a.md",
                        "Replace: added policies/b.md");
    }

    @Test
    void aRevisionOfOtherFilesIsOnTheLineButTouchesNothing() {
        repository.write("policies/a.md", "A\n").commit(DAY, "Begin");
        repository.write("pom.xml", "<project/>").commit(DAY.plusDays(1), "Build");

        PolicyHistory history = read();

        assertThat(history.revisions()).extracting(Revision::position).containsExactly(0, 1);
        assertThat(history.changes()).hasSize(1);
        assertThat(history.complete()).isTrue();
    }

    @Test
    void aFileOfTheSourceFolderIsFoundAtTheTipWhateverItIs() {
        repository
                .write("policies/a.md", "A\n")
                .write("policies/notes.yml", "old\n")
                .commit(DAY, "Begin");
        repository.write("policies/notes.yml", "new\n").write("other.yml", "").commit(DAY.plusDays(1), "Note");

        try (GitHistory git =
                GitHistory.open(HistoryRequest.of(repository.path().resolve("policies"), NOW))) {
            FileState notes = git.fileAtTip("notes.yml").orElseThrow();
            assertThat(notes.path()).isEqualTo("policies/notes.yml");
            assertThat(notes.below()).isEqualTo("notes.yml");
            assertThat(git.files().read(notes.blob())).asString(UTF_8).isEqualTo("new\n");
            assertThat(git.fileAtTip("other.yml")).isEmpty();
        }
    }

    @Test
    void aRevisionIsDatedByItsCommitter() {
        String commit = repository.write("policies/a.md", "A\n").commit("2024-03-31T00:30:00+01:00", "Begin");

        assertThat(read().tip())
                .isEqualTo(new Revision(commit, 0, Instant.parse("2024-03-30T23:30:00Z"), Optional.of("Begin")));
    }

    @Test
    void anEmptyMessageIsNoSubject() {
        repository.write("policies/a.md", "A\n").commit(DAY, "");

        assertThat(read().tip().subject()).isEmpty();
    }

    @Test
    void theSubjectIsTheMessagesFirstParagraph() {
        repository.write("policies/a.md", "A\n").commit(DAY, "Begin\n\nAgreed by the governors.\n");

        assertThat(read().tip().subject()).contains("Begin");
    }

    @Test
    void aFileIsKnownByItsPlaceInTheRepositoryAndBelowTheSourceFolder() {
        repository.write("site/policies/ict/a.md", "A\n").commit(DAY, "Begin");

        assertThat(after(read("site/policies")))
                .containsExactly(new FileState(
                        "site/policies/ict/a.md", "ict/a.md", "f70f10e4db19068f79bc43844b49f3eece45c4e8"));
    }

    @Test
    void theSourceFolderMayBeTheRepositorysRoot() {
        repository
                .write("a.md", "A\n")
                .write("README.md", "About\n")
                .write(".github/a.md", "A\n")
                .commit(DAY, "Begin");

        assertThat(after(read(""))).extracting(FileState::below).containsExactly("a.md");
    }

    @Test
    void aMergeBringsWhatItsBranchDid() {
        repository.write("policies/a.md", "A\n").commit(DAY, "Begin");
        repository.branch("draft").write("policies/b.md", "B\n").commit(DAY.plusDays(1), "Draft");
        repository.checkout("main").write("pom.xml", "<project/>").commit(DAY.plusDays(2), "Build");
        repository.merge("draft", DAY.plusDays(3), "Merge the draft");

        assertThat(read().revisions())
                .extracting(revision -> revision.subject().orElseThrow())
                .containsExactly("Begin", "Build", "Merge the draft");
        assertThat(changes()).containsExactly("Begin: added policies/a.md", "Merge the draft: added policies/b.md");
    }

    @Test
    void anotherBranchHasAnotherHistory() {
        repository.write("policies/a.md", "A\n").commit(DAY, "Begin");
        repository.branch("draft").write("policies/b.md", "B\n").commit(DAY.plusDays(1), "Draft");
        repository.checkout("main");

        assertThat(changes(request("policies").withRef("draft")))
                .containsExactly("Begin: added policies/a.md", "Draft: added policies/b.md");
        assertThat(changes()).containsExactly("Begin: added policies/a.md");
    }

    @Test
    void linksAndOtherKindsOfFilesAreNoPolicies() {
        repository
                .write("policies/a.md", "A\n")
                .write("policies/logo.svg", "<svg/>")
                .link("policies/b.md", "a.md")
                .commit(DAY, "Begin");

        assertThat(changes()).containsExactly("Begin: added policies/a.md");
    }

    @Test
    void aFileThatReplacesALinkIsNew() {
        repository.write("policies/a.md", "A\n").link("policies/b.md", "a.md").commit(DAY, "Begin");
        repository.write("policies/b.md", "B\n").commit(DAY.plusDays(1), "Write it out");

        assertThat(changes()).containsExactly("Begin: added policies/a.md", "Write it out: added policies/b.md");
    }

    @Test
    void aFileGivesWayToAFolderOfItsName() {
        repository.write("policies/a", "A\n").write("policies/b.md", "B\n").commit(DAY, "Begin");
        repository.delete("policies/a").write("policies/a/c.md", "C\n").commit(DAY.plusDays(1), "Split");

        assertThat(changes()).containsExactly("Begin: added policies/b.md", "Split: added policies/a/c.md");
    }

    @Test
    void pinsAreFoundByTagAndByTheBeginningOfACommitsName() {
        String first = repository.write("policies/a.md", "A\n").commit(DAY, "Begin");
        repository.tag("v2023");
        String second = repository.write("policies/a.md", "B\n").commit(DAY.plusDays(1), "Mend");

        PolicyHistory history = read(request("policies").withPins(List.of("v2023", second.substring(0, 8))));

        assertThat(history.pins()).hasSize(2);
        assertThat(history.pins().get("v2023").commit()).isEqualTo(first);
        assertThat(history.pins().get(second.substring(0, 8)).commit()).isEqualTo(second);
    }

    @Test
    void filesAreReadByContentAndFoundByPlace() {
        repository
                .write("policies/a.md", "A\n")
                .write("images/logo.svg", "<svg/>")
                .commit(DAY, "Begin");
        repository.write("policies/a.md", "B\n").delete("images/logo.svg").commit(DAY.plusDays(1), "Mend");

        try (GitHistory opened = GitHistory.open(request("policies"))) {
            Revision first = opened.history().revisions().get(0);
            Revision second = opened.history().tip();

            assertThat(opened.files().blobAt(first, "images/logo.svg").map(opened.files()::read))
                    .contains("<svg/>".getBytes(UTF_8));
            assertThat(opened.files().blobAt(second, "images/logo.svg")).isEmpty();
            assertThat(opened.files().blobAt(first, "images")).isEmpty();
            assertThat(opened.files().blobAt(first, "")).isEmpty();
            assertThat(opened.files().blobAt(first, "/images/logo.svg")).isEmpty();
            assertThat(opened.files().blobAt(first, "images/../policies/a.md")).isEmpty();
        }
    }

    @Test
    void filesMayBeReadBySeveralThreadsAtOnce() {
        repository.write("policies/a.md", "A\n".repeat(1000));
        for (int i = 0; i < 50; i++) {
            repository.write("policies/" + i + ".md", "Policy " + i + "\n");
        }
        repository.commit(DAY, "Begin");

        try (GitHistory opened = GitHistory.open(request("policies"))) {
            List<FileState> files = after(opened.history());

            assertThat(files.parallelStream().map(file -> opened.files().read(file.blob()).length))
                    .hasSize(51)
                    .allMatch(length -> length > 0);
        }
    }

    @Test
    @Tag("long")
    void aLongHistoryTellsHowFarItIs() {
        repository.write("policies/a.md", "A\n").commit(DAY, "Begin");
        for (int i = 1; i <= 1100; i++) {
            repository.commit(DAY.plusDays(i), "Day " + i);
        }
        List<String> told = new ArrayList<>();

        read(request("policies").withProgress(telling(told)));

        assertThat(told)
                .containsExactly(
                        "Reading history: 500 of 1,101 revisions", "Reading history: 1,000 of 1,101 revisions");
    }

    @Test
    void whereThePoliciesLieAtTheRootItsFilesAreFoundThere() {
        repository.write("a.md", "A\n").write("notes.yml", "note\n").commit(DAY, "Begin");

        try (GitHistory git = GitHistory.open(request(""))) {
            assertThat(git.fileAtTip("notes.yml")).map(FileState::path).contains("notes.yml");
            assertThat(git.fileAtTip("other.yml")).isEmpty();
        }
    }

    @Test
    void gitsOwnDataLieBelowTheWorkingTree() throws IOException {
        repository.write("policies/a.md", "A\n").commit(DAY, "Begin");

        try (GitHistory git = GitHistory.open(request("policies"))) {
            assertThat(git.root()).contains(folder.toRealPath());
            assertThat(git.gitFolder()).contains(folder.toRealPath().resolve(".git"));
        }
    }

    private static Progress telling(List<String> told) {
        return new Progress() {
            @Override
            public void step(String sentence) {
                told.add(sentence);
            }

            @Override
            public void warn(String sentence) {
                told.add("warning: " + sentence);
            }
        };
    }

    private HistoryRequest request(String source) {
        return HistoryRequest.of(folder.resolve(source).toAbsolutePath(), NOW);
    }

    private PolicyHistory read() {
        return read("policies");
    }

    private PolicyHistory read(String source) {
        return read(request(source));
    }

    private static PolicyHistory read(HistoryRequest request) {
        try (GitHistory opened = GitHistory.open(request)) {
            return opened.history();
        }
    }

    private List<String> changes() {
        return changes(request("policies"));
    }

    private static List<String> changes(HistoryRequest request) {
        return ToldChanges.of(read(request));
    }

    private static List<FileState> after(PolicyHistory history) {
        return history.changes().stream()
                .flatMap(revision -> revision.changes().stream())
                .map(FileChange::after)
                .flatMap(Optional::stream)
                .toList();
    }
}
