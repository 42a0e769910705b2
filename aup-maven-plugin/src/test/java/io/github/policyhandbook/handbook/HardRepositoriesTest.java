package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.policyhandbook.history.LongNamesRepository;
import io.github.policyhandbook.history.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories of every kind and in every state: a site is built of them, or a sentence says why not and what to do. */
class HardRepositoriesTest {

    private static final String SIGN_IN = "Sign in.\n";

    @TempDir
    private Path folder;

    private SchoolSite site;
    private TestRepository school;

    @BeforeEach
    void begin() {
        site = SchoolSite.in(folder);
        school = site.repository();
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void withoutACommitThereIsNothingToBuildFrom() {
        school.write("policies/visitors.md", SIGN_IN);

        assertThat(site.refusal())
                .contains("has no commit yet", "\"git add\" and \"git commit\"", "-Daup.history=available");

        assertThat(site.with("history", "available").build().editions()).isEqualTo(1);
        assertThat(site.words("policies/visitors.html")).isEqualTo("Sign in.");
    }

    @Test
    void aShallowCloneIsRefusedUnlessItsPartIsEnough() throws IOException {
        adopted();
        site.build();
        String first = school.repository().resolve("HEAD~1").name();
        Files.writeString(git("shallow"), school.repository().resolve("HEAD").name() + "\n");
        remove(first);

        assertThat(site.refusal()).contains("is a shallow clone", "git fetch --unshallow", "fetch-depth: 0");

        site.with("history", "available").build();
        assertThat(site.words("policies/visitors.html")).startsWith("Sign in and out.");
        assertThat(site.path().resolve("2024-2025")).doesNotExist();
    }

    @Test
    void aPartialCloneIsToFetchWhatItLacks() throws IOException {
        adopted();
        site.build();
        configure("[remote \"origin\"]\n\tpromisor = true\n\tpartialclonefilter = blob:none\n");
        String lacking = blob("HEAD~1:policies/visitors.md");
        remove(lacking);

        assertThat(site.refusal())
                .contains("is a partial clone and lacks the object " + lacking, "git fetch --refetch --no-filter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HEAD", "HEAD~1", "HEAD^{tree}", "HEAD~1^{tree}", "HEAD:policies", "HEAD~1:policies/visitors.md"
            })
    void aLostObjectIsTold(String name) throws IOException {
        adopted();
        site.build();
        String lost = blob(name);
        remove(lost);

        assertThat(site.refusal()).contains("is damaged: it lacks the object " + lost, "git fsck", "make a new clone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "HEAD~1", "HEAD^{tree}", "HEAD:policies", "HEAD:policies/visitors.md"})
    void aDamagedObjectIsTold(String name) throws IOException {
        adopted();
        site.build();
        Path object = object(blob(name));
        object.toFile().setWritable(true);
        Files.write(object, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);

        assertThat(site.refusal()).contains("cannot be read", "git fsck --full", "a new clone usually mends it");
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, its file HEAD names no branch, Make a new clone",
        "shallow, Shallow file, a new clone usually mends it",
        "refs/heads/main, names no commit, logs/refs/heads/main",
        "packed-refs, 'its file packed-refs, which lists branches and tags, cannot be read', Make a new clone",
        "config, cannot be opened, git config --list",
        "objects/info/alternates, cannot be read, a new clone usually mends it"
    })
    void aDamagedFileOfGitsOwnIsTold(String name, String what, String mend) throws IOException {
        adopted();
        site.build();
        Files.createDirectories(git(name).getParent());
        Files.writeString(git(name), "\0\1garbage garbage\n");

        assertThat(site.refusal()).contains(what, mend);
    }

    @Test
    void aDamagedRepositoryIsNoFolderWithoutOne() throws IOException {
        adopted();
        site.build();
        Files.writeString(git("HEAD"), "garbage\n");

        assertThat(site.with("history", "available").refusal()).contains("is damaged: its file HEAD names no branch");
    }

    @Test
    void aBranchThatWasCutShortIsNoHistoryThatHasNotBegun() throws IOException {
        adopted();
        site.build();
        Files.writeString(git("refs/heads/main"), "");

        assertThat(site.with("history", "available").refusal())
                .contains("is damaged: its file ", "refs/heads/main names no commit", "Make a new clone");
    }

    @Test
    void aDamagedIndexMattersToNobody() throws IOException {
        adopted();
        Files.writeString(git("index"), "garbage\n");

        site.build();

        assertThat(site.words("2024-2025/visitors.html")).isEqualTo("Sign in.");
    }

    @Test
    void namesBySha256AreRefused() throws IOException {
        adopted();
        site.build();
        site.from(LongNamesRepository.in(folder.resolve("long")));

        assertThat(site.refusal()).contains("names its objects by sha256", "git init --object-format=sha1");
    }

    @Test
    void aBareRepositoryIsReadAsItIs() throws IOException {
        adopted();
        school.close();
        Path bare = folder.resolve("school.git");
        Files.move(git(""), bare);
        Files.writeString(bare.resolve("config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");

        site.from(bare.resolve("policies")).build();

        assertThat(site.words("2024-2025/visitors.html")).isEqualTo("Sign in.");
        assertThat(site.words("policies/visitors.html")).startsWith("Sign in and out.");
    }

    @Test
    void aLinkedWorkingTreeIsBuiltFromItsOwnBranch() throws IOException {
        adopted();
        school.branch("draft").write("policies/visitors.md", "Knock.\n").commit(LocalDate.of(2026, 10, 1), "Try");
        school.checkout("main");
        Path own = Files.createDirectories(git("worktrees/draft"));
        Path linked = Files.createDirectories(folder.resolve("draft/policies"));
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/draft\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), linked.resolveSibling(Constants.DOT_GIT) + "\n");
        Files.writeString(linked.resolveSibling(Constants.DOT_GIT), "gitdir: " + own + "\n");

        site.from(linked).build();

        assertThat(site.words("policies/visitors.html")).startsWith("Knock.");
        assertThat(site.words("2024-2025/visitors.html")).isEqualTo("Sign in.");
    }

    @Test
    void aWorkingTreeWhoseRepositoryIsGoneIsTold() throws IOException {
        Path lost = Files.createDirectories(folder.resolve("lost/policies"));
        Files.writeString(lost.resolveSibling(Constants.DOT_GIT), "gitdir: /nowhere/.git/worktrees/lost\n");

        assertThat(site.from(lost).refusal()).contains("cannot be opened", "git worktree repair");
    }

    @Test
    void linksAndSubmodulesAmongThePoliciesAreNoPolicies() throws IOException {
        school.write("policies/visitors.md", "[Passwords](passwords.md), [other](other/index.md), [desk](desk.md).\n");
        school.link("policies/passwords.md", "../../secret.md");
        school.link("policies/desk.md", "visitors.md");
        school.link("policies/loop.md", "loop.md");
        school.submodule("policies/other", "1234567890123456789012345678901234567890");
        school.commit(LocalDate.of(2026, 10, 1), "Adopt");
        Files.writeString(folder.resolve("secret.md"), "The password is swordfish.\n");
        assumeTrue(canLink(school.path().resolve("policies/passwords.md"), Path.of("../../secret.md")));

        site.build();

        assertThat(site.pages("policies")).containsExactly("visitors");
        assertThat(site.words("policies/visitors.html")).isEqualTo("Passwords, other, desk.");
        assertThat(site.told()).hasSize(3).allMatch(told -> told.contains("leads nowhere"));
        assertThat(GoldenTree.of(site.path()).files().values())
                .noneMatch(bytes -> new String(bytes, UTF_8).contains("swordfish"));
    }

    @Test
    void anOctopusMergeBringsWhatItsBranchesDid() {
        school.write("policies/visitors.md", SIGN_IN).commit(LocalDate.of(2024, 10, 1), "Adopt");
        for (String name : List.of("trips", "phones", "badges")) {
            school.checkout("main").branch(name);
            school.write("policies/" + name + ".md", "Ask about " + name + ".\n")
                    .commit(LocalDate.of(2025, 3, 1), "Add " + name);
        }
        school.checkout("main");
        for (String name : List.of("trips", "phones", "badges")) {
            school.write("policies/" + name + ".md", "Ask about " + name + ".\n");
        }
        school.mergeCommit(LocalDate.of(2025, 10, 1), "Merge all", "trips", "phones", "badges");

        site.build();

        assertThat(site.pages("policies")).containsExactly("badges", "phones", "trips", "visitors");
        assertThat(site.pages("2024-2025")).containsExactly("visitors");
        assertThat(site.words("policies/badges.html")).startsWith("Ask about badges.");
    }

    @Test
    void ofSeveralRootsTheFirstParentsTellTheHistory() {
        school.write("policies/visitors.md", SIGN_IN).commit(LocalDate.of(2024, 10, 1), "Adopt");
        school.orphan("other").delete("policies/visitors.md");
        school.write("policies/trips.md", "Ask first.\n").commit(LocalDate.of(2020, 10, 1), "Another beginning");
        school.checkout("main");
        school.write("policies/trips.md", "Ask first.\n");
        school.mergeCommit(LocalDate.of(2025, 10, 1), "Join the schools", "other");

        site.build();

        assertThat(site.pages("policies")).containsExactly("trips", "visitors");
        assertThat(site.pages("2024-2025")).containsExactly("visitors");
        assertThat(site.path().resolve("2020-2021")).doesNotExist();
        assertThat(site.pages("versions/trips")).containsExactly("2025-10-01");
    }

    /** One policy, amended after a year. */
    private void adopted() {
        school.write("policies/visitors.md", SIGN_IN).commit(LocalDate.of(2024, 10, 1), "Adopt");
        school.write("policies/visitors.md", "Sign in and out.\n").commit(LocalDate.of(2025, 10, 1), "Amend");
    }

    private String blob(String name) throws IOException {
        return school.repository().resolve(name).name();
    }

    private Path git(String path) {
        return school.path().resolve(Constants.DOT_GIT).resolve(path);
    }

    private Path object(String name) {
        return git("objects").resolve(name.substring(0, 2)).resolve(name.substring(2));
    }

    private void remove(String object) throws IOException {
        object(object).toFile().setWritable(true);
        Files.delete(object(object));
    }

    private void configure(String settings) throws IOException {
        Files.writeString(git("config"), settings, StandardOpenOption.APPEND);
    }

    private static boolean canLink(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
