package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FileChange;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.PolicyHistory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link ChangeReader} makes of files that move, each case in a repository of its own. */
class FollowedRenamesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

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
    void aFileThatMovesUnchangedIsFollowed() {
        repository.write("policies/a.md", text("apple", 10)).commit(DAY, "Begin");
        repository.rename("policies/a.md", "policies/ict/b.md").commit(DAY.plusDays(1), "Move");

        assertThat(changes())
                .containsExactly("Begin: added policies/a.md", "Move: moved policies/a.md to policies/ict/b.md");
    }

    @Test
    void halfOfTheTextIsEnoughToFollowAFile() {
        repository.write("policies/a.md", text("apple", 10)).commit(DAY, "Begin");
        repository
                .delete("policies/a.md")
                .write("policies/b.md", text("apple", 6) + text("grape", 4))
                .commit(DAY.plusDays(1), "Move");

        assertThat(changes()).endsWith("Move: moved policies/a.md to policies/b.md");
    }

    @Test
    void lessThanHalfIsAnotherPolicy() {
        repository.write("policies/a.md", text("apple", 10)).commit(DAY, "Begin");
        repository
                .delete("policies/a.md")
                .write("policies/b.md", text("apple", 4) + text("grape", 6))
                .commit(DAY.plusDays(1), "Replace");

        assertThat(changes()).endsWith("Replace: removed policies/a.md", "Replace: added policies/b.md");
    }

    @Test
    void aChangeOfLetterCaseAloneIsAMove() {
        repository.write("policies/ICT.md", text("apple", 10)).commit(DAY, "Begin");
        repository
                .delete("policies/ICT.md")
                .write("policies/ict.md", text("apple", 10))
                .commit(DAY.plusDays(1), "Move");

        assertThat(changes()).endsWith("Move: moved policies/ICT.md to policies/ict.md");
    }

    @Test
    void severalFilesMayMoveAtOnce() {
        repository
                .write("policies/a.md", text("apple", 10))
                .write("policies/b.md", text("grape", 10))
                .commit(DAY, "Begin");
        repository
                .rename("policies/a.md", "policies/x/one.md")
                .rename("policies/b.md", "policies/x/two.md")
                .write("policies/x/two.md", text("grape", 9) + "And pears.\n")
                .commit(DAY.plusDays(1), "Move");

        assertThat(changes())
                .endsWith(
                        "Move: moved policies/a.md to policies/x/one.md",
                        "Move: moved policies/b.md to policies/x/two.md");
    }

    @Test
    void policiesWrittenFromOneFormKeepTheirNamesWhenTheyMoveTogether() {
        repository
                .write("policies/a.md", text("form", 20) + "Year 7\n")
                .write("policies/b.md", text("form", 20) + "Year 8\n")
                .commit(DAY, "Begin");
        repository
                .delete("policies/a.md")
                .delete("policies/b.md")
                .write("policies/homework/a.md", text("form", 20) + "Year 8 and 7\n")
                .write("policies/homework/b.md", text("form", 20) + "Year 7 and 8\n")
                .commit(DAY.plusDays(1), "Move");

        assertThat(changes())
                .endsWith(
                        "Move: moved policies/a.md to policies/homework/a.md",
                        "Move: moved policies/b.md to policies/homework/b.md");
    }

    @Test
    void namesThatEveryFolderHasAreToldApartByTheFolder() {
        repository
                .write("policies/old/ict/index.md", text("form", 20) + "ICT\n")
                .write("policies/old/pe/index.md", text("form", 20) + "PE\n")
                .commit(DAY, "Begin");
        repository
                .delete("policies/old/ict/index.md")
                .delete("policies/old/pe/index.md")
                .write("policies/new/ict/index.md", text("form", 20) + "I.C.T.\n")
                .write("policies/new/pe/index.md", text("form", 20) + "P.E.\n")
                .commit(DAY.plusDays(1), "Move");

        assertThat(changes())
                .endsWith(
                        "Move: moved policies/old/ict/index.md to policies/new/ict/index.md",
                        "Move: moved policies/old/pe/index.md to policies/new/pe/index.md");
    }

    @Test
    @Tag("long")
    void fiveHundredFilesThatMoveAndChangeAreAllFollowed() {
        for (int i = 0; i < 500; i++) {
            repository.write("policies/" + i + ".md", text("topic" + i, 6));
        }
        repository.commit(DAY, "Begin");
        for (int i = 0; i < 500; i++) {
            repository.delete("policies/" + i + ".md");
            repository.write("policies/all/p" + i + ".md", text("topic" + i, 6) + "Approved.\n");
        }
        repository.commit(DAY.plusDays(1), "Move");

        assertThat(changes())
                .filteredOn(change -> change.startsWith("Move: moved"))
                .hasSize(500);
    }

    @Test
    void exchangedNamesAreTwoMoves() {
        String one = text("apple", 10);
        String two = text("grape", 10);
        repository.write("policies/a.md", one).write("policies/b.md", two).commit(DAY, "Begin");
        repository
                .write("policies/a.md", two + "Approved.\n")
                .write("policies/b.md", one)
                .commit(DAY.plusDays(1), "Swap");

        assertThat(changes())
                .endsWith("Swap: moved policies/b.md to policies/a.md", "Swap: moved policies/a.md to policies/b.md");
    }

    @Test
    void policiesThatAreMuchAlikeExchangeNamesWhenEveryByteDoes() {
        String one = text("form", 20) + "Year 7\n";
        String two = text("form", 20) + "Year 8\n";
        repository.write("policies/a.md", one).write("policies/b.md", two).commit(DAY, "Begin");
        repository.write("policies/a.md", two).write("policies/b.md", one).commit(DAY.plusDays(1), "Swap");

        assertThat(changes())
                .endsWith("Swap: moved policies/b.md to policies/a.md", "Swap: moved policies/a.md to policies/b.md");
    }

    @Test
    void copyingThisYearsTextOverLastYearsMovesNothing() {
        String current = text("form", 20) + "Year 8\n";
        repository
                .write("policies/last.md", text("form", 20) + "Year 7\n")
                .write("policies/this.md", current)
                .commit(DAY, "Begin");
        repository
                .write("policies/last.md", current)
                .write("policies/this.md", text("form", 20) + "Year 9\n")
                .commit(DAY.plusDays(1), "Turn the year");

        assertThat(changes())
                .endsWith("Turn the year: edited policies/last.md", "Turn the year: edited policies/this.md");
    }

    @Test
    void aRewrittenPolicyIsStillItselfWhenNothingElseIsLikeIt() {
        repository
                .write("policies/a.md", text("apple", 10))
                .write("policies/b.md", text("grape", 10))
                .commit(DAY, "Begin");
        repository
                .write("policies/a.md", text("plum", 10))
                .write("policies/b.md", text("peach", 10))
                .write("policies/c.md", text("cherry", 10))
                .commit(DAY.plusDays(1), "Rewrite");

        assertThat(changes())
                .endsWith(
                        "Rewrite: edited policies/a.md",
                        "Rewrite: edited policies/b.md",
                        "Rewrite: added policies/c.md");
    }

    @Test
    void oneMayTakeTheNameOfAnotherThatMovesOn() {
        String one = text("apple", 10);
        String two = text("grape", 10);
        repository.write("policies/a.md", one).write("policies/b.md", two).commit(DAY, "Begin");
        repository
                .delete("policies/a.md")
                .write("policies/b.md", one)
                .write("policies/c.md", two)
                .commit(DAY.plusDays(1), "Shift");

        assertThat(changes())
                .endsWith("Shift: moved policies/a.md to policies/b.md", "Shift: moved policies/b.md to policies/c.md");
    }

    @Test
    void aNoteLeftAtTheOldPathIsNew() {
        repository.write("policies/a.md", text("apple", 10)).commit(DAY, "Begin");
        repository
                .write("policies/a.md", "This policy has moved.\n")
                .write("policies/b.md", text("apple", 10))
                .commit(DAY.plusDays(1), "Move");

        assertThat(changes())
                .containsExactly(
                        "Begin: added policies/a.md",
                        "Move: added policies/a.md",
                        "Move: moved policies/a.md to policies/b.md");
    }

    @Test
    void aPolicyThatTakesAnothersPlaceRemovesIt() {
        repository
                .write("policies/a.md", text("apple", 10))
                .write("policies/b.md", text("grape", 10))
                .commit(DAY, "Begin");
        repository.rename("policies/a.md", "policies/b.md").commit(DAY.plusDays(1), "Replace");

        assertThat(changes())
                .endsWith("Replace: removed policies/b.md", "Replace: moved policies/a.md to policies/b.md");
    }

    @Test
    void aPolicyThatCameFromOutsideIsFollowedThere() {
        repository
                .write("drafts/a.md", text("apple", 10))
                .write("drafts/other.md", text("plum", 10))
                .write("policies/b.md", text("grape", 10))
                .commit(DAY, "Begin");
        repository.write("drafts/a.md", text("apple", 11)).commit(DAY.plusDays(1), "Mend");
        repository.rename("drafts/a.md", "notes/a.md").commit(DAY.plusDays(2), "Move");
        repository.write("drafts/other.md", text("plum", 11)).commit(DAY.plusDays(3), "Elsewhere");
        repository.rename("notes/a.md", "policies/a.md").commit(DAY.plusDays(4), "Adopt");

        assertThat(changes())
                .containsExactly(
                        "Begin: added drafts/a.md",
                        "Begin: added policies/b.md",
                        "Mend: edited drafts/a.md",
                        "Move: moved drafts/a.md to notes/a.md",
                        "Adopt: moved notes/a.md to policies/a.md");
    }

    @Test
    void aPolicyThatWentOutsideForAWhileComesBackAsItself() {
        repository
                .write("policies/a.md", text("apple", 10))
                .write("policies/b.md", text("grape", 10))
                .commit(DAY, "Begin");
        repository.rename("policies/a.md", "revision/a.md").commit(DAY.plusDays(1), "Take out");
        repository.rename("revision/a.md", "policies/a.md").commit(DAY.plusDays(2), "Bring back");

        assertThat(changes())
                .endsWith(
                        "Take out: moved policies/a.md to revision/a.md",
                        "Bring back: moved revision/a.md to policies/a.md");
    }

    @Test
    void aPolicyThatLeavesForGoodIsRemoved() {
        repository
                .write("policies/a.md", text("apple", 10))
                .write("policies/b.md", text("grape", 10))
                .commit(DAY, "Begin");
        repository.rename("policies/a.md", "archive/a.md").commit(DAY.plusDays(1), "Withdraw");

        assertThat(changes()).endsWith("Withdraw: removed policies/a.md");
    }

    @Test
    void hiddenFilesAreNotFollowed() {
        repository
                .write(".private/a.md", text("apple", 10))
                .write("policies/b.md", text("grape", 10))
                .commit(DAY, "Begin");
        repository.rename(".private/a.md", "policies/a.md").commit(DAY.plusDays(1), "Publish");

        assertThat(changes()).containsExactly("Begin: added policies/b.md", "Publish: added policies/a.md");
    }

    @Test
    void filesThatWereLeftOutBelowTheSourceFolderAreNotFollowed() {
        repository
                .write("policies/drafts/a.md", text("apple", 10))
                .write("policies/b.md", text("grape", 10))
                .commit(DAY, "Begin");
        repository.rename("policies/drafts/a.md", "policies/a.md").commit(DAY.plusDays(1), "Publish");

        assertThat(ToldChanges.of(read(request().withExcludes(List.of("drafts/")))))
                .containsExactly("Begin: added policies/b.md", "Publish: added policies/a.md");
    }

    @Test
    void whenTheWholeFolderMovedTheOlderOneTakesItsPlace() {
        repository
                .write("docs/rules/ict/a.md", text("apple", 10))
                .write("docs/rules/b.md", text("grape", 10))
                .write("docs/rules/gone.md", text("plum", 10))
                .write("docs/guide.md", text("guide", 10))
                .commit(DAY, "Begin");
        repository.delete("docs/rules/gone.md").commit(DAY.plusDays(1), "Withdraw");
        repository
                .rename("docs/rules/ict/a.md", "policies/ict/a.md")
                .rename("docs/rules/b.md", "policies/b.md")
                .commit(DAY.plusDays(2), "Move");

        PolicyHistory history = read(request());

        assertThat(ToldChanges.of(history))
                .containsExactly(
                        "Begin: added docs/rules/b.md",
                        "Begin: added docs/rules/gone.md",
                        "Begin: added docs/rules/ict/a.md",
                        "Withdraw: removed docs/rules/gone.md",
                        "Move: moved docs/rules/b.md to policies/b.md",
                        "Move: moved docs/rules/ict/a.md to policies/ict/a.md");
        assertThat(below(history)).contains("gone.md", "ict/a.md").doesNotContain("docs/rules/gone.md");
    }

    @Test
    void aPolicyDroppedOnTheDayOfTheMoveIsRemovedThatDay() {
        repository
                .write("old/a.md", text("apple", 10))
                .write("old/b.md", text("grape", 10))
                .commit(DAY, "Begin");
        repository.rename("old/a.md", "policies/a.md").delete("old/b.md").commit(DAY.plusDays(1), "Move");

        assertThat(changes()).endsWith("Move: removed old/b.md", "Move: moved old/a.md to policies/a.md");
    }

    @Test
    void policiesThatLivedAtTheRootLeaveOtherFilesBehind() {
        repository
                .write("a.md", text("apple", 10))
                .write("gone.md", text("plum", 10))
                .write("docs/guide.md", text("guide", 10))
                .write("README.md", "About\n")
                .commit(DAY, "Begin");
        repository.rename("docs/guide.md", "docs/manual.md").commit(DAY.plusDays(1), "Tidy");
        repository.delete("gone.md").commit(DAY.plusDays(2), "Withdraw");
        repository.rename("a.md", "policies/a.md").commit(DAY.plusDays(3), "Move");

        assertThat(changes())
                .containsExactly(
                        "Begin: added a.md",
                        "Begin: added gone.md",
                        "Withdraw: removed gone.md",
                        "Move: moved a.md to policies/a.md");
    }

    @Test
    void aFolderThatChangesItsLetterCaseIsTheSameFolder() {
        repository
                .write("Policies/a.md", text("apple", 10))
                .write("Policies/gone.md", text("plum", 10))
                .commit(DAY, "Begin");
        repository.delete("Policies/gone.md").commit(DAY.plusDays(1), "Withdraw");
        repository
                .delete("Policies/a.md")
                .write("policies/a.md", text("apple", 10))
                .commit(DAY.plusDays(2), "Move");

        assertThat(changes())
                .contains("Withdraw: removed Policies/gone.md", "Move: moved Policies/a.md to policies/a.md");
    }

    @Test
    void theFolderMayHaveMovedMoreThanOnce() {
        repository.write("one/a.md", text("apple", 10)).commit(DAY, "Begin");
        repository.rename("one/a.md", "two/a.md").commit(DAY.plusDays(1), "Move");
        repository.rename("two/a.md", "policies/a.md").commit(DAY.plusDays(2), "Move again");

        PolicyHistory history = read(request());

        assertThat(ToldChanges.of(history))
                .containsExactly(
                        "Begin: added one/a.md",
                        "Move: moved one/a.md to two/a.md",
                        "Move again: moved two/a.md to policies/a.md");
        assertThat(below(history)).containsOnly("a.md");
    }

    @Test
    void withFewerThanHalfFromOneFolderEachFileIsFollowedByItself() {
        repository
                .write("x/a.md", text("apple", 10))
                .write("x/other.md", text("plum", 10))
                .commit(DAY, "Begin");
        repository
                .rename("x/a.md", "policies/a.md")
                .write("policies/b.md", text("grape", 10))
                .write("policies/c.md", text("peach", 10))
                .commit(DAY.plusDays(1), "Adopt");

        PolicyHistory history = read(request());

        assertThat(ToldChanges.of(history))
                .containsExactly(
                        "Begin: added x/a.md",
                        "Adopt: moved x/a.md to policies/a.md",
                        "Adopt: added policies/b.md",
                        "Adopt: added policies/c.md");
        assertThat(below(history)).startsWith("x/a.md");
    }

    @Test
    void aPolicyOfAnotherKindIsFollowedOutsideToo() {
        repository
                .write("drafts/a.txt", text("apple", 10))
                .write("policies/b.txt", text("grape", 10))
                .commit(DAY, "Begin");
        repository.rename("drafts/a.txt", "policies/a.txt").commit(DAY.plusDays(1), "Adopt");

        assertThat(ToldChanges.of(read(request().withIncludes(List.of("**/*.txt")))))
                .containsExactly(
                        "Begin: added drafts/a.txt",
                        "Begin: added policies/b.txt",
                        "Adopt: moved drafts/a.txt to policies/a.txt");
    }

    private List<String> changes() {
        return ToldChanges.of(read(request()));
    }

    private HistoryRequest request() {
        return HistoryRequest.of(folder.resolve("policies").toAbsolutePath(), Instant.EPOCH);
    }

    private static PolicyHistory read(HistoryRequest request) {
        try (GitHistory opened = GitHistory.open(request)) {
            return opened.history();
        }
    }

    private static List<String> below(PolicyHistory history) {
        return history.changes().stream()
                .flatMap(revision -> revision.changes().stream())
                .map(FileChange::after)
                .flatMap(Optional::stream)
                .map(FileState::below)
                .toList();
    }

    private static String text(String word, int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= lines; i++) {
            text.append(String.format(Locale.ROOT, "%s is rule number %d of this policy.%n", word, i * 7));
        }
        return text.toString().replace("\r\n", "\n");
    }
}
