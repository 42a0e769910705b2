package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryTraceTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder.resolve("school")).write("policies/visitors.md", "# Visitors\n");
        repository.commit(LocalDate.of(2025, 10, 1), "Adopt");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void isTheSameWhileNothingHappens() throws IOException {
        assertThat(trace()).isEqualTo(trace());
        assertThat(trace().root()).isEqualTo(repository.path().toRealPath().toString());
    }

    @Test
    void changesWithAllThatAHistoryRestsOn() throws IOException {
        List<RepositoryTrace> traces = new ArrayList<>(List.of(trace()));
        repository.write("policies/trips.md", "# Trips\n").commit(LocalDate.of(2025, 10, 2), "Add");
        traces.add(trace());
        repository.tag("v1");
        traces.add(trace());
        repository.branch("draft").checkout("draft");
        traces.add(trace());
        for (String file : List.of(
                ".git/packed-refs",
                ".git/shallow",
                ".git/info/exclude",
                ".git/config.worktree",
                ".git/refs/remotes/origin/main",
                ".gitignore",
                "policies/.gitignore",
                "policies/alignment.yml",
                "policies/new.md",
                "policies/trips.md")) {
            write(file, "# one\n");
            traces.add(trace());
            write(file, "# another\n");
            traces.add(trace());
        }
        Files.delete(repository.path().resolve("policies/trips.md"));
        traces.add(trace());

        assertThat(traces).doesNotHaveDuplicates();
    }

    @Test
    void aNameBesideTheBranchesIsPartOfIt() throws IOException {
        write(".git/FETCH_HEAD", "one\n");
        Optional<RepositoryTrace> one = RepositoryTrace.of(request().withRef("FETCH_HEAD~1"));
        write(".git/FETCH_HEAD", "two\n");

        assertThat(RepositoryTrace.of(request().withRef("FETCH_HEAD~1"))).isNotEqualTo(one);
    }

    @Test
    void aFileThatIsNoPolicyIsNoPartOfIt() throws IOException {
        RepositoryTrace before = trace();
        write("policies/notes.txt", "none\n");
        write("target/handbook/index.html", "none\n");

        assertThat(trace()).isEqualTo(before);
    }

    @Test
    void thereIsNoneWhereFilesAloneDoNotDecide() throws IOException {
        assertThat(RepositoryTrace.of(request().withRef("main@{yesterday}"))).isEmpty();
        assertThat(RepositoryTrace.of(request().withPins(List.of(":/Adopt")))).isEmpty();
        assertThat(RepositoryTrace.of(HistoryRequest.of(folder, NOW))).isEmpty();
        assertThat(RepositoryTrace.of(HistoryRequest.of(folder.resolve("none"), NOW)))
                .isEmpty();
        for (String settings : List.of(
                "[extensions]\n\trefStorage = reftable\n",
                "[include]\n",
                "[ includeIf \"x\"]\n",
                "[core]\n\texcludesFile = x\n")) {
            write(".git/config", settings);
            assertThat(RepositoryTrace.of(request())).as(settings).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"school", "\u00e9cole no. 2"})
    void aLinkedWorkingTreeHasTheBranchesOfItsRepository(String name) throws IOException {
        try (TestRepository other = TestRepository.in(folder.resolve("other").resolve(name))) {
            other.write("policies/visitors.md", "# Visitors\n").commit(LocalDate.of(2025, 10, 1), "Adopt");
            HistoryRequest request = HistoryRequest.of(linkedTo(other), NOW);
            Optional<RepositoryTrace> before = RepositoryTrace.of(request);
            other.tag("v1");

            assertThat(RepositoryTrace.of(request)).isPresent().isNotEqualTo(before);
        }
    }

    @Test
    void thereIsNoneWhereALinkedWorkingTreeLeadsNowhere() throws IOException {
        Path linked = linkedTo(repository);
        Files.writeString(linked.resolveSibling(".git"), "gitdir: " + folder.resolve("moved away") + "\n");

        assertThat(RepositoryTrace.of(HistoryRequest.of(linked, NOW))).isEmpty();
    }

    /** The policies of a working tree, as {@code git worktree add} lays it out. */
    private Path linkedTo(TestRepository main) throws IOException {
        Path linked = Files.createDirectories(folder.resolve("linked/policies"));
        Path own = Files.createDirectories(main.path().resolve(".git/worktrees/linked"));
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(linked.resolveSibling(".git"), "gitdir: " + own + "\n");
        return linked;
    }

    @Test
    void thereIsNoneWhereALinkLeadsToTheBranches() throws IOException {
        Path refs = repository.path().resolve(".git/refs");
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(refs.resolve("heads"), elsewhere);
        Files.createSymbolicLink(refs.resolve("heads"), elsewhere);
        assertThat(RepositoryTrace.of(request())).isEmpty();

        Path all = folder.resolve("all");
        Files.move(refs, all);
        Files.createSymbolicLink(refs, all);
        assertThat(RepositoryTrace.of(request())).isEmpty();
    }

    @Test
    void aBranchIsNotTakenForASettingWhateverItsRepositoryIsCalled() throws IOException {
        try (TestRepository config = TestRepository.in(folder.resolve("config"))) {
            config.write("policies/visitors.md", "# Visitors\n").commit(LocalDate.of(2025, 10, 1), "Adopt");
            config.branch("reftable");

            assertThat(RepositoryTrace.of(HistoryRequest.of(config.path().resolve("policies"), NOW)))
                    .isPresent();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = repository.path().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private RepositoryTrace trace() throws IOException {
        return RepositoryTrace.of(request()).orElseThrow();
    }

    private HistoryRequest request() {
        return HistoryRequest.of(repository.path().resolve("policies"), NOW);
    }
}
