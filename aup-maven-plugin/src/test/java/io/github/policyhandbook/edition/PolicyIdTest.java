package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.PolicyStory.remove;
import static io.github.policyhandbook.edition.PolicyStory.rename;
import static io.github.policyhandbook.edition.PolicyStory.write;
import static io.github.policyhandbook.edition.StoryReader.ids;
import static io.github.policyhandbook.edition.StoryReader.policy;
import static io.github.policyhandbook.edition.StoryReader.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Readers;
import org.junit.jupiter.api.Test;

class PolicyIdTest {

    private static final String TODAY = "2025-03-01";

    private final PolicyStory story = new PolicyStory();

    @Test
    void aStatedIdIsTheAddressAsItIsWritten() {
        story.revision("2024-01-01", "ict/some file.md", "id: Acceptable_Use.v2", "Text.");

        assertThat(ids(story.today(TODAY).handbook())).containsExactly("Acceptable_Use.v2");
    }

    @Test
    void withoutAnIdARenamedFileChangesItsAddress() {
        story.revision("2024-01-01", "aup.md", "", "Text.")
                .revision("2024-02-01", "Rename", rename("aup.md", "ICT/Acceptable Use.md", "", "Text."));

        assertThat(ids(story.today(TODAY).handbook())).containsExactly("ict-acceptable-use");
    }

    @Test
    void theNewestPublishedTextDecidesAndNotADraft() {
        story.revision("2024-01-01", "aup.md", "id: aup", "Text.")
                .revision(
                        "2024-02-01",
                        "Plan",
                        rename("aup.md", "secret-plan.md", "id: secret-plan; status: draft", "Plan."));

        assertThat(ids(story.today(TODAY).handbook())).containsExactly("aup");
    }

    @Test
    void anAddressThatIsAPageOfTheSiteGivesWay() {
        story.revision("2024-01-01", "Start", write("a.md", "id: Index", "Text."), write("changes.md", "", "Other."));

        assertThat(ids(story.today(TODAY).handbook())).containsExactly("Index-policy", "changes");
    }

    @Test
    void anIdThatCannotStandInAnAddressIsMadeToFit() {
        story.revision("2024-01-01", "a.md", "id: ../Up & away", "Text.");

        assertThat(ids(story.today(TODAY).handbook())).containsExactly("up-away");
    }

    @Test
    void twoFilesWithOneSlugAreToldApartByAge() {
        story.revision("2024-01-01", "ict/index.md", "", "First.").revision("2024-02-01", "ICT.md", "", "Second.");

        Resolution resolution = story.today(TODAY);

        assertThat(policy(resolution.handbook(), "ict")
                        .newestVersion()
                        .text()
                        .clauses()
                        .get(0)
                        .text())
                .isEqualTo("First.");
        assertThat(policy(resolution.handbook(), "ict-2")
                        .newestVersion()
                        .text()
                        .clauses()
                        .get(0)
                        .text())
                .isEqualTo("Second.");
        assertThat(told(resolution.findings()))
                .containsExactly("WARNING policies/ICT.md: its address \"ict\" is that of policies/ict/index.md too,"
                        + " so it is published as \"ict-2\"");
        assertThat(resolution.handbook().findings()).isEqualTo(resolution.findings());
    }

    @Test
    void aStatedIdGoesBeforeAnOlderSlugAndANumberThatIsTakenIsPassedOver() {
        story.revision("2024-01-01", "Start", write("ict.md", "", "Slug."), write("x.md", "id: ict-2", "Other."))
                .revision("2024-02-01", "y.md", "id: ICT", "Stated.");

        assertThat(ids(story.today(TODAY).handbook())).containsExactly("ICT", "ict-2", "ict-3");
    }

    @Test
    void oneIdInTwoFilesOfTheTipIsAnErrorNamingBoth() {
        story.revision("2024-01-01", "a.md", "id: aup", "First.").revision("2024-02-01", "b.md", "id: Aup", "Second.");

        Resolution resolution = story.today(TODAY);

        assertThat(resolution.hasErrors()).isTrue();
        assertThat(told(resolution.findings()))
                .containsExactly("ERROR policies/b.md: the id \"Aup\" is that of policies/a.md too");
        assertThat(ids(resolution.handbook())).containsExactly("Aup-2", "aup");
    }

    @Test
    void oneIdInTwoFilesOfTheDraftsIsAnErrorThatNoPageTells() {
        story.revision("2024-01-01", "a.md", "id: aup", "First.")
                .revision("2024-02-01", "b.md", "id: aup; status: draft", "Plan.");

        Resolution resolution = story.today(TODAY);

        assertThat(resolution.hasErrors()).isTrue();
        assertThat(resolution.handbook().findings()).isEmpty();
    }

    @Test
    void inOldHistoryTheSecondFileWithAnIdGetsANumberAndANote() {
        story.revision("2024-01-01", "a.md", "id: aup", "First.")
                .revision("2024-02-01", "b.md", "id: aup", "Second.")
                .revision("2024-02-02", "Mend", remove("b.md"));

        Resolution resolution = story.today(TODAY);

        assertThat(resolution.hasErrors()).isFalse();
        assertThat(policy(resolution.handbook(), "aup-2")
                        .newestVersion()
                        .text()
                        .clauses()
                        .get(0)
                        .text())
                .isEqualTo("Second.");
        assertThat(told(resolution.findings()))
                .containsExactly("NOTE policies/b.md: its address \"aup\" is that of policies/a.md too, so it is"
                        + " published as \"aup-2\"");
        assertThat(resolution.findings())
                .extracting(finding -> finding.fault().mend())
                .containsExactly("Nothing has to be done: one of the two files is no longer there.");
    }

    @Test
    void noAddressTellsOfAPolicyForOtherReaders() {
        story.readBy(Readers.PUBLIC)
                .revision("2024-01-01", "ict.md", "readers: governors", "Closed.")
                .revision("2024-02-01", "ict/index.md", "readers: public", "Open.");

        Resolution resolution = story.today(TODAY);

        assertThat(ids(resolution.handbook())).containsExactly("ict");
        assertThat(resolution.findings()).isEmpty();
    }

    @Test
    void filesWithOneSlugAreCountedOnAndAskedForIdsOfTheirOwn() {
        story.revision("2024-01-01", "ict/index.md", "", "First.")
                .revision("2024-02-01", "ICT.md", "", "Second.")
                .revision("2024-03-01", "ict.md", "", "Third.");

        Resolution resolution = story.today(TODAY);

        assertThat(ids(resolution.handbook())).containsExactly("ict", "ict-2", "ict-3");
        assertThat(resolution.findings())
                .extracting(finding -> finding.fault().mend())
                .containsOnly("State an id of its own in one of the two files, or rename one.");
    }

    @Test
    void aNumberedAddressIsLeftToTheFileOfThatName() {
        story.revision("2024-01-01", "ict/index.md", "", "First.")
                .revision("2024-02-01", "ICT.md", "", "Second.")
                .revision("2024-03-01", "ict-2.md", "", "Its own name.");

        Resolution resolution = story.today(TODAY);

        assertThat(ids(resolution.handbook())).containsExactly("ict", "ict-2", "ict-3");
        assertThat(policy(resolution.handbook(), "ict-2")
                        .newestVersion()
                        .text()
                        .clauses()
                        .get(0)
                        .text())
                .isEqualTo("Its own name.");
    }

    @Test
    void anIdThatAFileStillStatesGoesBeforeThatOfAFileThatIsGone() {
        story.revision("2024-01-01", "a.md", "id: aup", "Gone.")
                .revision("2024-02-01", "b.md", "id: other", "Stands.")
                .revision("2024-03-01", "b.md", "id: aup", "Stands.")
                .revision("2024-04-01", "Drop", remove("a.md"));

        Resolution resolution = story.today(TODAY);

        assertThat(policy(resolution.handbook(), "aup")
                        .newestVersion()
                        .text()
                        .clauses()
                        .get(0)
                        .text())
                .isEqualTo("Stands.");
        assertThat(policy(resolution.handbook(), "aup-2")
                        .newestVersion()
                        .text()
                        .clauses()
                        .get(0)
                        .text())
                .isEqualTo("Gone.");
    }

    @Test
    void ofTwoPublishedTogetherTheFirstByPathKeepsTheAddress() {
        story.revision("2024-01-01", "ict/index.md", "status: draft", "Folder.")
                .revision("2024-01-02", "ict.md", "status: draft", "File.")
                .revision("2024-02-01", "Adopt", write("ict/index.md", "", "Folder."), write("ict.md", "", "File."));

        assertThat(policy(story.today(TODAY).handbook(), "ict")
                        .newestVersion()
                        .text()
                        .clauses()
                        .get(0)
                        .text())
                .isEqualTo("File.");
    }
}
