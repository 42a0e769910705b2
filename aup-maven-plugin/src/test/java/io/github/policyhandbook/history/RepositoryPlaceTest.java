package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.CoreConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryPlaceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        QuietSystemReader.install();
        folder = temporary.toRealPath();
    }

    @Test
    void theNearestRepositoryUpwardsIsTaken() {
        repository("school");
        repository("school/nested");

        assertThat(RepositoryPlace.of(folder.resolve("school/nested/policies/ict")))
                .contains(new RepositoryPlace(folder.resolve("school/nested"), false, "policies/ict"));
        assertThat(RepositoryPlace.of(folder.resolve("school/policies")))
                .contains(new RepositoryPlace(folder.resolve("school"), false, "policies"));
    }

    @Test
    void theRootIsAFolderToo() {
        repository("school");

        assertThat(RepositoryPlace.of(folder.resolve("school")).orElseThrow().inside())
                .isEmpty();
    }

    @Test
    void outsideAnyRepositoryThereIsNone() {
        assertThat(RepositoryPlace.of(folder.resolve("nowhere/at/all"))).isEmpty();
    }

    @Test
    void aFolderCalledGitThatIsNoRepositoryIsPassedBy() throws IOException {
        repository("school");
        Files.createDirectories(folder.resolve("school/policies/.git"));

        assertThat(RepositoryPlace.of(folder.resolve("school/policies"))
                        .orElseThrow()
                        .root())
                .isEqualTo(folder.resolve("school"));
    }

    @Test
    void aBareRepositoryIsReadAtTheRestOfThePath() throws IOException {
        repository("school");
        Path bare = bareFrom("school");

        assertThat(RepositoryPlace.of(bare.resolve("policies"))).contains(new RepositoryPlace(bare, true, "policies"));
        assertThat(changes(bare.resolve("policies"))).containsExactly("Begin: added policies/a.md");
        assertThat(changes(bare)).containsExactly("Begin: added policies/a.md");
    }

    @Test
    void onlyABareRepositoryHasFoldersThatDoNotStandOnTheDisk() throws IOException {
        repository("school");
        Path bare = bareFrom("school");

        assertThat(GitHistory.isInBareRepository(bare.resolve("policies"))).isTrue();
        assertThat(GitHistory.isInBareRepository(folder.resolve("school/policies")))
                .isFalse();
        assertThat(GitHistory.isInBareRepository(folder.resolve("nowhere"))).isFalse();
    }

    @Test
    void theCommitsAreAskedAndNoCopyOfThem() throws IOException {
        repository("school");
        Files.writeString(folder.resolve("school/.git/config"), "[core]\n\tcommitGraph = true\n");
        Files.createDirectories(folder.resolve("school/.git/objects/info"));
        Files.writeString(folder.resolve("school/.git/objects/info/commit-graph"), "damaged");

        try (var opened =
                RepositoryPlace.of(folder.resolve("school")).orElseThrow().open()) {
            assertThat(opened.getConfig().get(CoreConfig.KEY).enableCommitGraph())
                    .isFalse();
        }
        assertThat(changes(folder.resolve("school"))).containsExactly("Begin: added policies/a.md");
    }

    @Test
    void branchesThatStandInOneTableAreRead() throws IOException {
        repository("school");
        try (FileRepository converted = new FileRepository(
                folder.resolve("school").resolve(Constants.DOT_GIT).toFile())) {
            converted.convertRefStorage("reftable", false, false);
        }

        assertThat(folder.resolve("school/.git/reftable")).isDirectory();
        assertThat(changes(folder.resolve("school"))).containsExactly("Begin: added policies/a.md");
    }

    @Test
    void aLinkedWorkingTreeHasTheRepositoryOfItsLink() throws IOException {
        repository("school");
        Path linked = linkedWorkTree("school", "draft");

        assertThat(changes(linked.resolve("policies"))).containsExactly("Begin: added policies/a.md");
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        Files.createDirectories(folder.resolve("lost/policies"));
        Files.writeString(folder.resolve("lost/.git"), "gitdir: /nowhere/.git/worktrees/lost\n");

        assertThatThrownBy(() -> changes(folder.resolve("lost/policies")))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("cannot be opened", "git worktree repair");
    }

    @Test
    void aFolderThatIsNotCheckedOutIsReadFromTheCommit() throws IOException {
        repository("school");
        Files.delete(folder.resolve("school/policies/a.md"));
        Files.delete(folder.resolve("school/policies"));

        assertThat(changes(folder.resolve("school/policies"))).containsExactly("Begin: added policies/a.md");
    }

    @Test
    void aLinkedFolderIsTheFolderItLeadsTo() throws IOException {
        repository("school");
        Path link = folder.resolve("handbook");
        assumeTrue(canLink(link, folder.resolve("school/policies")), "this system has no links");

        assertThat(RepositoryPlace.of(link).orElseThrow().inside()).isEqualTo("policies");
    }

    @Test
    void packedObjectsOfAnotherRepositoryAreReadToo() throws IOException {
        repository("school");
        repository("copy");
        Path objects = folder.resolve("copy/.git/objects");
        deleteObjects(objects);
        Files.createDirectories(objects.resolve("info"));
        Files.writeString(objects.resolve("info/alternates"), folder.resolve("school/.git/objects") + "\n");

        assertThat(changes(folder.resolve("copy/policies"))).containsExactly("Begin: added policies/a.md");
    }

    private void repository(String name) {
        try (var repository = TestRepository.in(folder.resolve(name))) {
            repository.write("policies/a.md", "A\n").commit(DAY, "Begin");
        }
    }

    private Path bareFrom(String name) throws IOException {
        Path bare = folder.resolve(name + ".git");
        Files.move(folder.resolve(name).resolve(Constants.DOT_GIT), bare);
        Files.writeString(bare.resolve("config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
        return bare;
    }

    /** As {@code git worktree add} lays it out. */
    private Path linkedWorkTree(String name, String branch) throws IOException {
        Path git = folder.resolve(name).resolve(Constants.DOT_GIT);
        Path own = Files.createDirectories(git.resolve("worktrees").resolve(branch));
        Path linked = Files.createDirectories(folder.resolve(branch));
        Files.createDirectories(linked.resolve("policies"));
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), linked.resolve(Constants.DOT_GIT) + "\n");
        Files.writeString(linked.resolve(Constants.DOT_GIT), "gitdir: " + own + "\n");
        return linked;
    }

    private static void deleteObjects(Path objects) throws IOException {
        try (var files = Files.walk(objects)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }

    private static boolean canLink(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static List<String> changes(Path source) {
        try (GitHistory opened = GitHistory.open(HistoryRequest.of(source, Instant.EPOCH))) {
            return ToldChanges.of(opened.history());
        }
    }
}
