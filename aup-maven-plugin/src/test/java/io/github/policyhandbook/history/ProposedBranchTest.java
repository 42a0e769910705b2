package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history that ends with a branch that is proposed, told from where it parted with another. */
class ProposedBranchTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder);
        repository.write("policies/a.md", "A\n").write("policies/b.md", "B\n").commit(DAY, "Begin");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void aNamedBranchIsReadWithoutTheWorkingTree() throws IOException {
        repository.branch("draft").write("policies/a.md", "A2\n").commit(DAY.plusDays(1), "Draft");
        repository.checkout("main");
        Files.writeString(folder.resolve("policies/b.md"), "B, being edited\n");

        try (GitHistory opened = open(ProposedChange.WORKING_TREE.of("draft"))) {
            assertThat(subjects(opened)).containsExactly("Begin", "Draft");
            assertThat(opened.baseline()).isEmpty();
        }
    }

    @Test
    void aBranchIsReadFromWhereItLeftTheOther() {
        repository.branch("draft").write("policies/a.md", "A2\n").commit(DAY.plusDays(1), "Draft");
        repository.write("policies/a.md", "A3\n").commit(DAY.plusDays(2), "Draft on");
        repository.checkout("main").write("policies/b.md", "B2\n").commit(DAY.plusDays(3), "Mend");

        try (GitHistory opened = open(ProposedChange.WORKING_TREE.of("draft").against("main"))) {
            assertThat(subjects(opened)).containsExactly("Begin", "Draft", "Draft on");
            assertThat(opened.baseline()).contains(opened.history().revisions().get(0));
        }
    }

    @Test
    void theWorkingTreeIsReadFromWhereItsBranchLeftTheOther() throws IOException {
        repository.branch("draft").write("policies/a.md", "A2\n").commit(DAY.plusDays(1), "Draft");
        Files.writeString(folder.resolve("policies/b.md"), "B, being edited\n");

        try (GitHistory opened = open(ProposedChange.WORKING_TREE.against("main"))) {
            assertThat(subjects(opened)).containsExactly("Begin", "Draft", "");
            assertThat(opened.baseline().flatMap(Revision::subject)).contains("Begin");
        }
    }

    @Test
    void aBranchThatIsMergedAlreadyProposesNothing() {
        repository.branch("draft").write("policies/a.md", "A2\n").commit(DAY.plusDays(1), "Draft");
        repository.checkout("main").merge("draft", DAY.plusDays(2), "Merge the draft");

        try (GitHistory opened = open(ProposedChange.WORKING_TREE.of("draft").against("main"))) {
            assertThat(opened.baseline()).contains(opened.history().tip());
        }
    }

    @Test
    void againstItselfItProposesWhatIsNotCommitted() throws IOException {
        Files.writeString(folder.resolve("policies/b.md"), "B, being edited\n");

        try (GitHistory opened = open(ProposedChange.WORKING_TREE.against("main"))) {
            assertThat(subjects(opened)).containsExactly("Begin", "");
            assertThat(opened.baseline().flatMap(Revision::subject)).contains("Begin");
        }
    }

    @Test
    void whereMainWasMergedIntoTheBranchTheBranchFollowsOnMainAsOneRevision() throws IOException {
        String draft = mergedMeanwhile();

        try (GitHistory opened = open(ProposedChange.WORKING_TREE.of("draft").against("main"))) {
            assertThat(subjects(opened)).containsExactly("Begin", "Mend", "Take main over");
            Revision tip = opened.history().tip();
            assertThat(tip.commit()).isEqualTo(draft);
            assertThat(tip.committed()).isEqualTo("2023-09-04T12:00:00Z");
            assertThat(opened.baseline().flatMap(Revision::subject)).contains("Mend");
            assertThat(ToldChanges.of(opened.history()))
                    .containsExactly(
                            "Begin: added policies/a.md",
                            "Begin: added policies/b.md",
                            "Mend: edited policies/b.md",
                            "Take main over: edited policies/a.md");
            assertThat(opened.files().blobAt(tip, "policies/a.md").map(opened.files()::read))
                    .contains("A2\n".getBytes(UTF_8));
        }
        Files.writeString(folder.resolve("policies/a.md"), "A3\n");
        try (GitHistory opened = open(ProposedChange.WORKING_TREE.against("main"))) {
            assertThat(subjects(opened)).containsExactly("Begin", "Mend", "Take main over", "");
            assertThat(opened.baseline().flatMap(Revision::subject)).contains("Mend");
        }
    }

    @Test
    void aServersTrialMergeIsReadFromTheBranchItWasMergedInto() {
        repository.branch("draft").write("policies/a.md", "A2\n").commit(DAY.plusDays(1), "Draft");
        repository.checkout("main").write("policies/b.md", "B2\n").commit(DAY.plusDays(2), "Mend");
        String trial = repository.branch("trial").merge("draft", DAY.plusDays(3), "Merge 1a2b3c into 4d5e6f");

        try (GitHistory opened = open(ProposedChange.WORKING_TREE.of(trial).against("main"))) {
            assertThat(subjects(opened)).containsExactly("Begin", "Mend", "Merge 1a2b3c into 4d5e6f");
            assertThat(opened.baseline().flatMap(Revision::subject)).contains("Mend");
        }
    }

    @Test
    void afterCrissCrossMergesItIsAlwaysTheSameCommit() {
        repository.branch("draft").write("policies/a.md", "A2\n").commit(DAY.plusDays(1), "Draft");
        repository
                .branch("draft-then")
                .checkout("main")
                .write("policies/b.md", "B2\n")
                .commit(DAY.plusDays(1), "Mend");
        repository.branch("main-then").checkout("main").merge("draft-then", DAY.plusDays(2), "Merge the draft");
        repository.checkout("draft").merge("main-then", DAY.plusDays(2), "Take main over");

        ProposedChange change = ProposedChange.WORKING_TREE.of("draft").against("main");

        try (GitHistory once = open(change);
                GitHistory again = open(change)) {
            assertThat(once.baseline().flatMap(Revision::subject)).isIn(Optional.of("Draft"), Optional.of("Mend"));
            assertThat(again.baseline()).isEqualTo(once.baseline());
        }
    }

    @Test
    void anUnknownNameIsToldWithTheParameterItStandsIn() {
        refuses(
                ProposedChange.WORKING_TREE.of("draught"),
                "no branch, tag or commit \"draught\"",
                "aup.proposed",
                "git branch --all");
        refuses(
                ProposedChange.WORKING_TREE.against("mian"),
                "no branch, tag or commit \"mian\"",
                "aup.baseline",
                "-Daup.baseline=origin/main");
    }

    @Test
    void aCheckNamesTheParameterItHas() {
        refuses(
                ProposedChange.CHECKED_TREE.of("draught"),
                "no branch, tag or commit \"draught\", which aup.ref names",
                "-Daup.ref=main");
    }

    @Test
    void aBranchOfAServerThatThisCloneLacksIsToBeFetched() {
        refuses(
                ProposedChange.WORKING_TREE.against("origin/main"),
                "no branch, tag or commit \"origin/main\"",
                "\"git fetch origin main:refs/remotes/origin/main\"",
                "fetch-depth: 0");
    }

    @Test
    void unrelatedHistoriesHaveNothingToTellChangesFrom() throws IOException {
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/other\n");
        repository.write("policies/a.md", "A of another school\n").commit(DAY, "Begin elsewhere");

        refuses(
                ProposedChange.WORKING_TREE.against("main"),
                "have no commit in common",
                "\"main\"",
                "-Daup.baseline=origin/main",
                "approved last");
    }

    @Test
    void aShallowCloneThatEndsBeforeThePointSaysWhatToFetch() throws IOException {
        String draft = repository.branch("draft").write("policies/a.md", "A2\n").commit(DAY.plusDays(1), "Draft");
        String main = repository.checkout("main").write("policies/b.md", "B2\n").commit(DAY.plusDays(2), "Mend");
        Files.writeString(folder.resolve(".git/shallow"), draft + "\n" + main + "\n");
        ProposedChange change = ProposedChange.WORKING_TREE.of("draft").against("main");

        refuses(change, "is a shallow clone", "parted is not in it", "git fetch --unshallow", "fetch-depth: 0");
        assertThatThrownBy(() -> GitHistory.openProposal(request().withCompleteness(Completeness.AVAILABLE), change))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("parted is not in it");
    }

    @Test
    void aShallowCloneThatHoldsThePointIsReadWhereThatIsEnough() throws IOException {
        String second = repository.write("policies/b.md", "B2\n").commit(DAY.plusDays(1), "Mend");
        repository.branch("draft").write("policies/a.md", "A2\n").commit(DAY.plusDays(2), "Draft");
        Files.writeString(folder.resolve(".git/shallow"), second + "\n");
        ProposedChange change = ProposedChange.WORKING_TREE.against("main");

        refuses(change, "what happened before revision", "git fetch --unshallow", "-Daup.history=available");
        try (GitHistory opened = GitHistory.openProposal(request().withCompleteness(Completeness.AVAILABLE), change)) {
            assertThat(subjects(opened)).containsExactly("Mend", "Draft");
            assertThat(opened.history().complete()).isFalse();
        }
    }

    @Test
    void aBranchWithoutACommitIsToldWithTheParameterThatNamesAnother() throws IOException {
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/unborn\n");

        refuses(ProposedChange.WORKING_TREE, "The current branch", "has no commit yet", "-Daup.proposed=main");
        refuses(ProposedChange.CHECKED_TREE, "The current branch", "has no commit yet", "-Daup.ref=main");
    }

    @Test
    void aBranchWithoutTheFolderIsToldWithTheParameterThatNamesAnother() {
        repository
                .branch("other")
                .delete("policies/a.md")
                .delete("policies/b.md")
                .write("README.md", "Nothing here\n")
                .commit(DAY.plusDays(1), "Move out");
        repository.checkout("main");

        refuses(ProposedChange.WORKING_TREE.of("other"), "is not in \"other\"", "-Daup.proposed=main");
    }

    /** A branch that took main over before its last commit; returns that commit. */
    private String mergedMeanwhile() {
        repository.branch("draft").write("policies/a.md", "A2\n").commit(DAY.plusDays(1), "Draft");
        repository.checkout("main").write("policies/b.md", "B2\n").commit(DAY.plusDays(2), "Mend");
        return repository.checkout("draft").merge("main", DAY.plusDays(3), "Take main over");
    }

    private GitHistory open(ProposedChange change) {
        return GitHistory.openProposal(request(), change);
    }

    private HistoryRequest request() {
        return HistoryRequest.of(folder.resolve("policies").toAbsolutePath(), Instant.parse("2024-05-01T00:00:00Z"));
    }

    private void refuses(ProposedChange change, String... parts) {
        assertThatThrownBy(() -> open(change))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(parts);
    }

    private static List<String> subjects(GitHistory opened) {
        return opened.history().revisions().stream()
                .map(revision -> revision.subject().orElse(""))
                .toList();
    }
}
