package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.PolicyStory.remove;
import static io.github.policyhandbook.edition.PolicyStory.rename;
import static io.github.policyhandbook.edition.PolicyStory.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyLineageTest {

    private final PolicyStory story = new PolicyStory();

    @Test
    void aRenamedFileIsTheSamePolicy() {
        story.revision("2024-01-01", "a.md", "", "One.")
                .revision("2024-02-01", "Rename", rename("a.md", "b.md", "", "Two."));

        assertThat(lives()).containsExactly("a.md One. | b.md Two.");
    }

    @Test
    void oneIdIsOnePolicyAtWhateverPathAndInWhateverLetterCase() {
        story.revision("2024-01-01", "a.md", "id: aup", "One.")
                .revision("2024-02-01", "Move", remove("a.md"), write("ict/b.md", "id: AUP", "Other words."));

        assertThat(lives()).containsExactly("a.md One. | ict/b.md Other words.");
    }

    @Test
    void aFileThatBecameAFoldersIndexIsTheSamePolicyHoweverRewritten() {
        story.revision("2024-01-01", "a.md", "", "One.")
                .revision("2024-02-01", "Fold", remove("a.md"), write("a/index.md", "", "Quite other words."));

        assertThat(lives()).containsExactly("a.md One. | a/index.md Quite other words.");
    }

    @Test
    void anIdBeatsARename() {
        story.revision("2024-01-01", "Start", write("a.md", "id: a", "One."), write("b.md", "id: b", "Two."))
                .revision("2024-02-01", "Move", rename("a.md", "c.md", "id: b", "One."), remove("b.md"));

        assertThat(lives()).containsExactly("a.md One. | gone", "b.md Two. | c.md One.");
    }

    @Test
    void twoPoliciesThatSwapNamesKeepTheirHistories() {
        story.revision("2024-01-01", "Start", write("a.md", "id: a", "One."), write("b.md", "id: b", "Two."))
                .revision("2024-02-01", "Swap", write("a.md", "id: b", "Two."), write("b.md", "id: a", "One."));

        assertThat(lives()).containsExactly("a.md One. | b.md One.", "b.md Two. | a.md Two.");
    }

    @Test
    void aChainOfRenamesIsJudgedAgainstWhatStoodBefore() {
        story.revision("2024-01-01", "Start", write("a.md", "", "A."), write("b.md", "", "B."), write("c.md", "", "C."))
                .revision(
                        "2024-02-01",
                        "Turn",
                        rename("a.md", "b.md", "", "A."),
                        rename("b.md", "c.md", "", "B."),
                        rename("c.md", "a.md", "", "C."));

        assertThat(lives()).containsExactly("a.md A. | b.md A.", "b.md B. | c.md B.", "c.md C. | a.md C.");
    }

    @Test
    void anIdThatChangesAtItsPathLeavesThePolicyTheSame() {
        story.revision("2024-01-01", "a.md", "id: old", "One.").revision("2024-02-01", "a.md", "id: new", "Two.");

        assertThat(lives()).containsExactly("a.md One. | a.md Two.");
    }

    @Test
    void anIdOfAnotherPolicyGoesToThatOneAndEndsTheOneThatStoodThere() {
        story.revision("2024-01-01", "Start", write("a.md", "id: a", "One."), write("b.md", "id: b", "Two."))
                .revision("2024-02-01", "Drop", remove("b.md"))
                .revision("2024-03-01", "a.md", "id: b", "Three.");

        assertThat(lives()).containsExactly("a.md One. | gone", "b.md Two. | gone | a.md Three.");
    }

    @Test
    void aNewFileAtThePathOfOneThatMovedAwayIsANewPolicy() {
        story.revision("2024-01-01", "a.md", "", "One.")
                .revision("2024-02-01", "Archive", rename("a.md", "old.md", "", "One."), write("a.md", "", "Fresh."))
                .revision("2024-03-01", "Again", rename("a.md", "older.md", "", "Fresh."))
                .revision("2024-04-01", "a.md", "", "Third.");

        assertThat(lives()).containsExactly("a.md One. | old.md One.", "a.md Fresh. | older.md Fresh.", "a.md Third.");
    }

    @Test
    void theIdMovesToItsNewFileAndTheFileItLeftIsANewPolicy() {
        story.revision("2024-01-01", "a.md", "id: a", "One.")
                .revision(
                        "2024-02-01",
                        "Split",
                        write("a.md", "id: index-of-a", "Fresh."),
                        write("b.md", "id: a", "One."));

        assertThat(lives()).containsExactly("a.md One. | b.md One.", "a.md Fresh.");
    }

    @Test
    void aFileThatReturnsResumesItsPolicyByPathOrById() {
        story.revision("2024-01-01", "Start", write("a.md", "", "One."), write("b.md", "id: b", "Two."))
                .revision("2024-02-01", "Drop", remove("a.md"), remove("b.md"))
                .revision("2024-03-01", "Back", write("a.md", "", "Three."), write("c.md", "id: b", "Four."));

        assertThat(lives()).containsExactly("a.md One. | gone | a.md Three.", "b.md Two. | gone | c.md Four.");
    }

    @Test
    void aSecondFileWithAnIdIsAPolicyOfItsOwn() {
        story.revision("2024-01-01", "a.md", "id: aup", "One.")
                .revision("2024-02-01", "b.md", "id: aup", "Copy.")
                .revision("2024-03-01", "Both", write("b.md", "id: aup", "Copy 2."), write("a.md", "id: aup", "One 2."))
                .revision("2024-04-01", "Mend", remove("b.md"));

        assertThat(lives()).containsExactly("a.md One. | a.md One 2.", "b.md Copy. | b.md Copy 2. | gone");
    }

    @Test
    void aCopyUnderTheSameIdWhoseOriginalIsDeletedLaterIsARenameInTwoCommits() {
        story.revision("2024-01-01", "a.md", "id: aup", "One.")
                .revision("2024-02-01", "b.md", "id: aup", "Copy.")
                .revision("2024-02-02", "Delete a.md", remove("a.md"))
                .revision("2024-03-01", "b.md", "id: aup", "Two.");

        assertThat(lives()).containsExactly("a.md One. | b.md Copy. | b.md Two.");
    }

    @Test
    void twoCopiesRemovedTogetherAreBothGone() {
        story.revision("2024-01-01", "a.md", "id: aup", "One.")
                .revision("2024-02-01", "b.md", "id: aup", "Copy.")
                .revision("2024-02-02", "Delete both", remove("a.md"), remove("b.md"));

        assertThat(lives()).containsExactly("a.md One. | gone", "b.md Copy. | gone");
    }

    @Test
    void theIndexAtTheRootIsNoPolicyInWhateverLetterCase() {
        story.revision("2024-01-01", "INDEX.md", "", "Welcome.")
                .revision("2024-02-01", "Rename", rename("INDEX.md", "index.md", "", "Welcome all."))
                .revision("2024-03-01", "ict/index.md", "", "ICT.");

        assertThat(lives()).containsExactly("ict/index.md ICT.");
        assertThat(life(story.lineage().home())).isEqualTo("INDEX.md Welcome. | index.md Welcome all.");
    }

    @Test
    void theHomeTextThatBecomesAPolicyIsANewOne() {
        story.revision("2024-01-01", "index.md", "", "Welcome.")
                .revision("2024-02-01", "Rename", rename("index.md", "welcome.md", "", "Welcome."));

        assertThat(lives()).containsExactly("welcome.md Welcome.");
        assertThat(life(story.lineage().home())).isEqualTo("index.md Welcome. | gone");
    }

    @Test
    void anIdStatedByAFileAtTheSameAddressMakesItANewPolicy() {
        story.revision("2024-01-01", "a.md", "", "One.")
                .revision("2024-02-01", "Fold", remove("a.md"), write("a/index.md", "id: fresh", "Quite other words."));

        assertThat(lives()).containsExactly("a.md One. | gone", "a/index.md Quite other words.");
    }

    @Test
    void aNewFileBesideARemovedOneIsAPolicyOfItsOwn() {
        story.revision("2024-01-01", "a.md", "", "One.")
                .revision("2024-02-01", "Replace", remove("a.md"), write("b.md", "", "Quite other words."));

        assertThat(lives()).containsExactly("a.md One. | gone", "b.md Quite other words.");
    }

    @Test
    void aPolicyChangedAtItsNewPathIsNotTakenByAFileAtItsOldOne() {
        story.revision("2024-01-01", "a.md", "", "One.")
                .revision("2024-02-01", "Rename", rename("a.md", "b.md", "", "One."))
                .revision("2024-03-01", "Add", write("a.md", "", "Fresh."), write("b.md", "", "Two."));

        assertThat(lives()).containsExactly("a.md One. | b.md One. | b.md Two.", "a.md Fresh.");
    }

    @Test
    void ofTwoFilesWithOneIdEachKeepsThePolicyItHadWhateverTheirPaths() {
        story.revision("2024-01-01", "z.md", "id: aup", "One.")
                .revision("2024-02-01", "b.md", "id: aup", "Copy.")
                .revision(
                        "2024-03-01", "Both", write("z.md", "id: aup", "One 2."), write("b.md", "id: aup", "Copy 2."));

        assertThat(lives()).containsExactly("z.md One. | z.md One 2.", "b.md Copy. | b.md Copy 2.");
    }

    @Test
    void twoNewFilesWithOneIdAreInTheOrderOfTheirPaths() {
        story.revision("2024-01-01", "Start", write("b.md", "id: aup", "B."), write("a.md", "id: aup", "A."));

        assertThat(lives()).containsExactly("a.md A.", "b.md B.");
    }

    @Test
    void anIdFollowsThePolicyThatStandsBeforeOneThatIsGone() {
        story.revision("2024-01-01", "a.md", "id: aup", "One.")
                .revision("2024-02-01", "b.md", "id: draft-of-two", "Two.")
                .revision("2024-03-01", "b.md", "id: aup", "Two.")
                .revision("2024-04-01", "Drop", remove("a.md"))
                .revision("2024-05-01", "Move", remove("b.md"), write("c.md", "id: aup", "Three."));

        assertThat(lives()).containsExactly("a.md One. | gone", "b.md Two. | b.md Two. | c.md Three.");
    }

    @Test
    void theHomeTextStaysWhenOtherFilesChangeOrGo() {
        story.revision("2024-01-01", "Start", write("index.md", "", "Welcome."), write("a.md", "", "One."))
                .revision("2024-02-01", "a.md", "", "Two.")
                .revision("2024-03-01", "Drop", remove("a.md"));

        assertThat(life(story.lineage().home())).isEqualTo("index.md Welcome.");
    }

    @Test
    void ofTwoHomePagesTheOneInSmallLettersCounts() {
        story.revision("2024-01-01", "Start", write("INDEX.md", "", "LOUD."), write("index.md", "", "Welcome."));

        assertThat(life(story.lineage().home())).isEqualTo("index.md Welcome.");
    }

    private List<String> lives() {
        return story.lineage().policies().stream().map(PolicyLineageTest::life).toList();
    }

    private static String life(FollowedPolicy policy) {
        return String.join(
                " | ",
                policy.steps().stream()
                        .map(step -> step.after()
                                .map(after -> after.file().below() + " "
                                        + after.text().clauses().get(0).text())
                                .orElse("gone"))
                        .toList());
    }
}
