package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.handbook.SeparateBuild.Goal;
import io.github.policyhandbook.history.LongNamesRepository;
import io.github.policyhandbook.history.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every goal meets every hard repository: it writes what it is there to write, or says in a sentence why not and leaves what
 * stood. What a site shows of them is in {@link HardRepositoriesTest}.
 */
class EveryGoalTest {

    private static final String POLICY = "policies/visitors.md";

    @TempDir
    private Path folder;

    private SchoolSite school;

    @BeforeEach
    void begin() {
        school = SchoolSite.in(folder);
        school.repository().write(POLICY, "Sign in.\n").commit(LocalDate.of(2024, 10, 1), "Adopt");
        school.repository().write(POLICY, "Sign in and out.\n").commit(LocalDate.of(2025, 10, 1), "Amend");
    }

    @AfterEach
    void end() {
        school.close();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeReadIsToldInASentenceAndLeavesWhatStood(Goal goal, Trouble trouble) throws IOException {
        school.goal(goal).ended();
        school.from(trouble.made.in(school.repository(), folder));

        String sentence = school.refusal();

        assertThat(sentence)
                .contains(trouble.told)
                .contains("\n  ")
                .endsWith(".")
                .doesNotContain("Exception", "\tat ", "null");
        assertThat(school.told()).isEmpty();
    }

    static Stream<Arguments> refused() {
        return everyGoal(Trouble.values());
    }

    @ParameterizedTest
    @MethodSource("read")
    void whatIsOnlyOddIsReadByEveryGoal(Goal goal, Oddity oddity) throws IOException {
        school.from(oddity.made.in(school.repository(), folder)).goal(goal);

        assertThat(school.ended()).contains(goal == Goal.CHECK ? "0 errors" : folder.toString());

        assertThat(school.path().resolve(goal == Goal.CHECK ? "check.sarif" : "index.html"))
                .isNotEmptyFile();
    }

    static Stream<Arguments> read() {
        return everyGoal(Oddity.values());
    }

    private static Stream<Arguments> everyGoal(Object[] repositories) {
        return Stream.of(Goal.SITE, Goal.REVIEW, Goal.CHECK)
                .flatMap(goal -> Arrays.stream(repositories).map(repository -> Arguments.of(goal, repository)));
    }

    /** Makes the school's repository a hard one, or another beside it, and returns the folder of policies. */
    private interface Making {
        Path in(TestRepository school, Path folder) throws IOException;
    }

    /** A repository that cannot be read, or not whole. */
    private enum Trouble {
        NO_COMMIT("has no commit yet", (school, folder) -> {
            try (TestRepository empty = TestRepository.in(folder.resolve("empty"))) {
                return policies(empty.write(POLICY, "Sign in.\n"));
            }
        }),
        SHALLOW("is a shallow clone", (school, folder) -> {
            Path left = without(school, "HEAD~1");
            Files.writeString(git(school, "shallow"), named(school, "HEAD") + "\n");
            return left;
        }),
        PARTIAL("is a partial clone and lacks the object", (school, folder) -> {
            Files.writeString(
                    git(school, "config"),
                    "[remote \"origin\"]\n\tpromisor = true\n\tpartialclonefilter = blob:none\n",
                    StandardOpenOption.APPEND);
            return without(school, "HEAD~1:" + POLICY);
        }),
        NO_NEWEST_COMMIT("is damaged: it lacks the object", (school, folder) -> without(school, "HEAD")),
        NO_OLD_COMMIT("is damaged: it lacks the object", (school, folder) -> without(school, "HEAD~1")),
        NO_NEWEST_TREE("is damaged: it lacks the object", (school, folder) -> without(school, "HEAD:policies")),
        NO_OLD_TREE("is damaged: it lacks the object", (school, folder) -> without(school, "HEAD~1:policies")),
        NO_NEWEST_TEXT("is damaged: it lacks the object", (school, folder) -> without(school, "HEAD:" + POLICY)),
        NO_OLD_TEXT("is damaged: it lacks the object", (school, folder) -> without(school, "HEAD~1:" + POLICY)),
        DAMAGED_NEWEST_COMMIT("cannot be read", (school, folder) -> damaged(school, "HEAD")),
        DAMAGED_OLD_COMMIT("cannot be read", (school, folder) -> damaged(school, "HEAD~1")),
        DAMAGED_TREE("cannot be read", (school, folder) -> damaged(school, "HEAD:policies")),
        DAMAGED_NEWEST_TEXT("cannot be read", (school, folder) -> damaged(school, "HEAD:" + POLICY)),
        DAMAGED_OLD_TEXT("cannot be read", (school, folder) -> damaged(school, "HEAD~1:" + POLICY)),
        DAMAGED_HEAD("is damaged: its file HEAD names no branch", (school, folder) -> {
            Files.writeString(git(school, "HEAD"), "garbage\n");
            return policies(school);
        }),
        NAMED_BY_SHA256(
                "names its objects by sha256", (school, folder) -> LongNamesRepository.in(folder.resolve("long"))),
        WORKING_TREE_WITHOUT_REPOSITORY("cannot be opened", (school, folder) -> {
            Path lost = Files.createDirectories(folder.resolve("lost/policies"));
            Files.writeString(lost.resolveSibling(Constants.DOT_GIT), "gitdir: /nowhere/.git/worktrees/lost\n");
            return lost;
        });

        private final String told;
        private final Making made;

        Trouble(String told, Making made) {
            this.told = told;
            this.made = made;
        }
    }

    /** A repository that is like few others, and right. */
    private enum Oddity {
        LINKED_WORKING_TREE((school, folder) -> {
            Path own = Files.createDirectories(git(school, "worktrees/draft"));
            Path linked = Files.createDirectories(folder.resolve("draft/policies"));
            Files.writeString(own.resolve("HEAD"), "ref: refs/heads/main\n");
            Files.writeString(own.resolve("commondir"), "../..\n");
            Files.writeString(own.resolve("gitdir"), linked.resolveSibling(Constants.DOT_GIT) + "\n");
            Files.writeString(linked.resolveSibling(Constants.DOT_GIT), "gitdir: " + own + "\n");
            Files.writeString(linked.resolve("visitors.md"), "Sign in and out.\n");
            return linked;
        }),
        LINKS_AND_SUBMODULES((school, folder) -> {
            school.link("policies/loop.md", "loop.md").link("policies/secret.md", "../../secret.md");
            school.submodule("policies/other", "1234567890123456789012345678901234567890");
            school.commit(LocalDate.of(2026, 10, 1), "Link");
            return policies(school);
        }),
        DAYS_OUT_OF_ORDER((school, folder) -> {
            school.write(POLICY, "Knock.\n").commit(LocalDate.of(2023, 10, 1), "Amend on a wrong clock");
            return policies(school);
        }),
        DAYS_BEFORE_AND_AFTER_ALL_OTHERS((school, folder) -> {
            school.write(POLICY, "Knock.\n").commit(LocalDate.of(1970, 1, 1), "Amend on a clock without a battery");
            school.write(POLICY, "Wait.\n").commit(LocalDate.of(2037, 1, 1), "Amend on a clock that is ahead");
            return policies(school);
        }),
        OCTOPUS((school, folder) -> {
            for (String name : List.of("trips", "phones")) {
                school.checkout("main").branch(name).write("policies/" + name + ".md", "Ask.\n");
                school.commit(LocalDate.of(2026, 3, 1), "Add " + name);
            }
            school.checkout("main").write("policies/trips.md", "Ask.\n").write("policies/phones.md", "Ask.\n");
            school.mergeCommit(LocalDate.of(2026, 10, 1), "Merge all", "trips", "phones");
            return policies(school);
        }),
        SEVERAL_ROOTS((school, folder) -> {
            school.orphan("other").delete(POLICY).write("policies/trips.md", "Ask.\n");
            school.commit(LocalDate.of(2020, 10, 1), "Another beginning");
            school.checkout("main").write("policies/trips.md", "Ask.\n");
            school.mergeCommit(LocalDate.of(2026, 10, 1), "Join the schools", "other");
            return policies(school);
        }),
        A_COMMIT_CHECKED_OUT((school, folder) -> {
            Files.writeString(git(school, "HEAD"), named(school, "HEAD") + "\n");
            return policies(school);
        }),
        DAMAGED_INDEX((school, folder) -> {
            Files.writeString(git(school, "index"), "garbage\n");
            return policies(school);
        });

        private final Making made;

        Oddity(Making made) {
            this.made = made;
        }
    }

    private static Path policies(TestRepository school) {
        return school.path().resolve("policies");
    }

    private static Path git(TestRepository school, String path) {
        return school.path().resolve(Constants.DOT_GIT).resolve(path);
    }

    private static String named(TestRepository school, String name) throws IOException {
        return school.repository().resolve(name).name();
    }

    private static Path without(TestRepository school, String name) throws IOException {
        Files.delete(object(school, name));
        return policies(school);
    }

    private static Path damaged(TestRepository school, String name) throws IOException {
        Files.write(object(school, name), new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
        return policies(school);
    }

    private static Path object(TestRepository school, String name) throws IOException {
        String digits = named(school, name);
        Path object = git(school, "objects").resolve(digits.substring(0, 2)).resolve(digits.substring(2));
        assertThat(object.toFile().setWritable(true)).isTrue();
        return object;
    }
}
