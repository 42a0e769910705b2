package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person at the keyboard is told when the history cannot be read. */
class GitHistoryTroubleTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    @TempDir
    private Path folder;

    @Test
    void aFolderInNoRepository() throws IOException {
        Files.createDirectories(folder.resolve("policies"));

        refuses(request(), "is in no git repository", "git init", "-Daup.history=available");
    }

    @Test
    void aFileInPlaceOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("policies"), "A\n");

        refuses(request(), "is a file", "-Daup.sourceDirectory");
    }

    @Test
    void aRepositoryWithoutACommit() {
        TestRepository.in(folder).write("policies/a.md", "A\n").close();

        refuses(request(), "has no commit yet", "git commit");
    }

    @Test
    void aBranchWithoutACommit() throws IOException {
        begun().close();
        point("HEAD", "ref: refs/heads/unborn\n");

        refuses(request(), "The current branch of the repository", "has no commit yet", "-Daup.ref=main");
    }

    @Test
    void anUnknownBranch() {
        begun().close();

        refuses(request().withRef("mian"), "no branch, tag or commit \"mian\"", "for example -Daup.ref=main");
    }

    @Test
    void aBranchThatOnlyTheServerHas() throws IOException {
        String commit;
        try (var repository = begun()) {
            commit = repository.commit(DAY.plusDays(1), "Go on");
        }
        point("refs/remotes/origin/trunk", commit + "\n");

        refuses(request().withRef("trunk"), "-Daup.ref=origin/trunk");
    }

    @Test
    void aNameThatIsNoName() {
        begun().close();

        refuses(request().withRef("a..b^{"), "no branch, tag or commit \"a..b^{\"");
    }

    @Test
    void anUnknownPin() {
        begun().close();

        refuses(
                request().withPins(List.of("v1999")),
                "no tag or commit \"v1999\"",
                "-Daup.editions=2022-2023=v2023",
                "git fetch --tags");
    }

    @Test
    void aPinOnAnotherBranch() {
        try (var repository = begun()) {
            repository.branch("draft").write("policies/b.md", "B\n").commit(DAY.plusDays(1), "Draft");
            repository.tag("aside").checkout("main").commit(DAY.plusDays(2), "Go on");
        }

        refuses(
                request().withPins(List.of("aside")),
                "The commit \"aside\" (",
                "is not on the first-parent line of the current branch",
                "-Daup.editions");
    }

    @Test
    void aFolderThatWasNeverCommitted() throws IOException {
        begun().close();
        Files.createDirectories(folder.resolve("handbook"));

        refuses(request("handbook"), "handbook is not in the newest commit", "git add", "-Daup.ref=main");
    }

    @Test
    void aFolderThatIsNowhere() {
        begun().close();

        refuses(request("handbok"), "handbok does not exist", "-Daup.sourceDirectory");
    }

    @Test
    void aFolderWithoutAPolicy() {
        try (var repository = begun()) {
            repository
                    .delete("policies/a.md")
                    .write("policies/README.md", "About\n")
                    .commit(DAY.plusDays(1), "Empty it");
        }

        refuses(request(), "has no policy in it", "aup.includes \"**/*.md\"", "-Daup.includes=");
        refuses(
                request().withIncludes(List.of("*.txt", "*.docx")).withExcludes(List.of("old/")),
                "no file is one of aup.includes \"*.txt,*.docx\" without aup.excludes \"old/\"");
    }

    @Test
    void aShallowClone() throws IOException {
        shallow();

        refuses(request(), "is a shallow clone", "fetch-depth: 0", "git fetch --unshallow", "-Daup.history=available");
    }

    @Test
    void aShallowClonesPartIsReadWhenThatIsEnough() throws IOException {
        String boundary = shallow();

        PolicyHistory history = read(request().withCompleteness(Completeness.AVAILABLE));

        assertThat(history.complete()).isFalse();
        assertThat(history.knownFrom()).map(Revision::commit).contains(boundary);
        assertThat(ToldChanges.of(history))
                .containsExactly(
                        "Second: added policies/a.md", "Second: added policies/b.md", "Third: edited policies/b.md");
    }

    @Test
    void aPinBeforeAShallowClonesPart() throws IOException {
        try (var repository = begun()) {
            String second = repository.tag("v1").commit(DAY.plusDays(1), "Second");
            Files.writeString(folder.resolve(".git/shallow"), second + "\n");
        }

        refuses(
                request().withCompleteness(Completeness.AVAILABLE).withPins(List.of("v1")),
                "is not among the newest 1 revisions",
                "git fetch --unshallow");
    }

    @Test
    void aShallowListThatNamesNothingOfThisBranchDoesNoHarm() throws IOException {
        try (var repository = begun()) {
            String first = repository.branch("side").commit(DAY.plusDays(1), "Side");
            Files.writeString(folder.resolve(".git/shallow"), first + "\n");
            repository.checkout("main");
        }

        assertThat(read(request()).complete()).isTrue();
    }

    @Test
    void aRepositoryOfAnUnknownMake() throws IOException {
        begun().close();
        configure("[core]\n\trepositoryformatversion = 7\n");

        refuses(request(), "of a make that is not known here", "repositoryformatversion = 7", "0 or 1");
    }

    @Test
    void settingsThatCannotBeRead() throws IOException {
        begun().close();
        configure("[core\n");

        refuses(request(), "cannot be opened", "\"git config --list\" names");
    }

    @Test
    void aPartialCloneThatLacksAFile() throws IOException {
        begun().close();
        configure("[remote \"origin\"]\n\tpromisor = true\n\tpartialclonefilter = blob:none\n");
        remove("f70f10e4db19068f79bc43844b49f3eece45c4e8");

        try (GitHistory opened = GitHistory.open(request())) {
            assertThatThrownBy(() -> opened.files().read("f70f10e4db19068f79bc43844b49f3eece45c4e8"))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContainingAll(
                            "is a partial clone and lacks the object f70f10e4db19068f79bc43844b49f3eece45c4e8",
                            "git fetch --refetch",
                            "without --filter");
        }
    }

    @Test
    void aMissingCommit() throws IOException {
        String first;
        try (var repository = TestRepository.in(folder)) {
            first = repository.write("policies/a.md", "A\n").commit(DAY, "Begin");
            repository.commit(DAY.plusDays(1), "Go on");
        }
        remove(first);

        refuses(request(), "is damaged: it lacks the object " + first, "while following HEAD back", "git fsck");
    }

    @Test
    void aBranchThatLeadsToNothing() throws IOException {
        String commit;
        try (var repository = TestRepository.in(folder)) {
            commit = repository.write("policies/a.md", "A\n").commit(DAY, "Begin");
        }
        remove(commit);

        refuses(request(), "is damaged: it lacks the object " + commit);
    }

    @Test
    void aFileCutShort() throws IOException {
        begun().close();
        Path object = object("f70f10e4db19068f79bc43844b49f3eece45c4e8");
        object.toFile().setWritable(true);
        Files.write(object, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);

        try (GitHistory opened = GitHistory.open(request())) {
            assertThatThrownBy(() -> opened.files().read("f70f10e4db19068f79bc43844b49f3eece45c4e8"))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContainingAll("cannot be read", "git fsck --full")
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void aNameThatIsNoBlob() {
        begun().close();

        try (GitHistory opened = GitHistory.open(request())) {
            assertThatThrownBy(() -> opened.files().read("passwords")).isInstanceOf(HandbookException.class);
        }
    }

    @Test
    void aBranchOfAnotherServerThatThisCloneLacks() throws IOException {
        begun().close();
        configure("[remote \"upstream\"]\n\turl = https://git.example/policies\n");

        refuses(
                request().withRef("upstream/topic"),
                "Bring it with \"git fetch upstream topic:refs/remotes/upstream/topic\"");
        assertThatThrownBy(() -> read(request().withRef("topic/upstream")))
                .hasMessageContaining("Name one that exists")
                .hasMessageNotContaining("git fetch");
    }

    private TestRepository begun() {
        var repository = TestRepository.in(folder).write("policies/a.md", "A\n");
        repository.commit(DAY, "Begin");
        return repository;
    }

    /** Three revisions, of which the oldest is out of reach; returns the second. */
    private String shallow() throws IOException {
        try (var repository = TestRepository.in(folder)) {
            String first = repository.write("policies/a.md", "A\n").commit(DAY, "First");
            String second = repository.write("policies/b.md", "B\n").commit(DAY.plusDays(1), "Second");
            repository.write("policies/b.md", "B2\n").commit(DAY.plusDays(2), "Third");
            remove(first);
            Files.writeString(folder.resolve(".git/shallow"), second + "\n");
            return second;
        }
    }

    private void configure(String settings) throws IOException {
        Files.writeString(folder.resolve(".git/config"), settings, StandardOpenOption.APPEND);
    }

    private void point(String ref, String content) throws IOException {
        Path file = folder.resolve(".git").resolve(ref);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void remove(String object) throws IOException {
        Path file = object(object);
        file.toFile().setWritable(true);
        Files.delete(file);
    }

    private Path object(String name) {
        return folder.resolve(".git/objects").resolve(name.substring(0, 2)).resolve(name.substring(2));
    }

    private HistoryRequest request() {
        return request("policies");
    }

    private HistoryRequest request(String source) {
        return HistoryRequest.of(folder.resolve(source).toAbsolutePath(), Instant.EPOCH);
    }

    private static PolicyHistory read(HistoryRequest request) {
        try (GitHistory opened = GitHistory.open(request)) {
            return opened.history();
        }
    }

    private static void refuses(HistoryRequest request, String... parts) {
        assertThatThrownBy(() -> read(request))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(parts);
    }
}
