package io.github.policyhandbook.edition;

import static io.github.policyhandbook.edition.StoryReader.ids;
import static io.github.policyhandbook.edition.StoryReader.milestones;
import static io.github.policyhandbook.edition.StoryReader.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReaderCircleTest {

    private static final String TODAY = "2025-03-01";

    private final PolicyStory story = new PolicyStory();

    @Test
    void eachCircleIncludesTheOnesBeforeIt() {
        story.revision(
                "2024-01-01",
                "Start",
                PolicyStory.write("a.md", "readers: public", "A."),
                PolicyStory.write("b.md", "", "B."),
                PolicyStory.write("c.md", "readers: governors", "C."));

        assertThat(ids(seenBy(Readers.PUBLIC))).containsExactly("a");
        assertThat(ids(seenBy(Readers.STAFF))).containsExactly("a", "b");
        assertThat(ids(seenBy(Readers.GOVERNORS))).containsExactly("a", "b", "c");
    }

    @Test
    void aPolicyForGovernorsLeavesNoTraceOnAPublicSite() {
        story.revision("2023-01-01", "Start", PolicyStory.write("open.md", "readers: public", "Open."))
                .revision(
                        "2024-01-01",
                        "Add hush-hush",
                        PolicyStory.write(
                                "hush-hush.md",
                                "readers: governors; title: Hush-hush; owner: Hush-hush; for-year: hush-hush; error: hush-hush",
                                "Hush-hush."))
                .revision("2024-02-01", "Drop hush-hush", PolicyStory.remove("hush-hush.md"));

        Handbook handbook = seenBy(Readers.PUBLIC);

        assertThat(handbook.toString().toLowerCase(Locale.ROOT)).doesNotContain("hush");
        assertThat(seenBy(Readers.GOVERNORS).toString()).contains("Hush-hush.");
    }

    @Test
    void theNewestFactsCloseAPolicyWithAllItsHistory() {
        story.revision("2023-01-01", "aup.md", "readers: public", "Open.")
                .revision("2024-01-01", "aup.md", "readers: staff", "Closed.");

        assertThat(ids(seenBy(Readers.PUBLIC))).isEmpty();
    }

    @Test
    void aVersionThatWasClosedStaysClosedWhenALaterOneIsOpen() {
        story.revision(
                        "2023-01-01",
                        "aup.md",
                        "readers: governors; approved: 2023-01-01; approved-by: Inner circle",
                        "Closed.")
                .revision("2024-01-01", "aup.md", "readers: public; approved: 2023-01-01", "Open.");

        Handbook handbook = seenBy(Readers.PUBLIC);

        assertThat(milestones(handbook, "aup")).containsExactly("2024-01-01 COMMITTED Open.");
        assertThat(policy(handbook, "aup").revisions()).hasSize(1);
        assertThat(handbook.toString()).doesNotContain("Closed.").doesNotContain("Inner circle");
        Approval approval =
                policy(handbook, "aup").newestVersion().latestFacts().approval();
        assertThat(approval.state()).isEqualTo(Approval.State.CHANGED_SINCE);
        assertThat(approval.date()).isPresent();
        assertThat(approval.approvedVersion()).isEmpty();
    }

    @Test
    void keysCountOnlyTheVersionsThatAreSeen() {
        story.revision("2024-01-01T08:00:00Z", "aup.md", "readers: governors", "Closed.")
                .revision("2024-01-01T09:00:00Z", "aup.md", "readers: public", "Open.");

        assertThat(milestones(seenBy(Readers.PUBLIC), "aup")).containsExactly("2024-01-01 COMMITTED Open.");
        assertThat(milestones(seenBy(Readers.GOVERNORS), "aup"))
                .containsExactly("2024-01-01 COMMITTED Closed.", "2024-01-01-2 COMMITTED Open.");
    }

    @Test
    void factsForOthersAreDroppedFromATextThatWasOpenedLater() {
        story.revision("2024-01-01", "aup.md", "readers: governors; summary-of-changes: Between us", "Text.")
                .revision("2024-02-01", "aup.md", "readers: public", "Text.");

        Handbook handbook = seenBy(Readers.PUBLIC);

        Version version = policy(handbook, "aup").newestVersion();
        assertThat(version.facts()).extracting(FactSheet::frontMatter).hasSize(1);
        assertThat(version.revision().position()).isEqualTo(1);
        assertThat(version.key()).isEqualTo("2024-01-01");
        assertThat(handbook.toString()).doesNotContain("Between us");
    }

    @Test
    void whoApprovedATextIsToldOnlyWhereOpenFactsNameThem() {
        story.revision(
                        "2024-01-01",
                        "a.md",
                        "readers: governors; approved: 2024-01-01; approved-by: Inner circle",
                        "A.")
                .revision("2024-02-01", "a.md", "readers: public", "A.")
                .revision(
                        "2024-01-01",
                        "b.md",
                        "readers: governors; approved: 2024-01-01; approved-by: Governing body",
                        "B.")
                .revision("2024-02-01", "b.md", "readers: public; approved-by: Governing body", "B.");

        Handbook handbook = seenBy(Readers.PUBLIC);

        assertThat(handbook.toString()).doesNotContain("Inner circle");
        assertThat(policy(handbook, "a")
                        .newestVersion()
                        .latestFacts()
                        .approval()
                        .state())
                .isEqualTo(Approval.State.APPROVED);
        assertThat(policy(handbook, "b")
                        .newestVersion()
                        .latestFacts()
                        .approval()
                        .by())
                .contains("Governing body");
    }

    @Test
    void aTextThatWasClosedLaterIsGoneWithTheRevisionsThatHadIt() {
        story.revision("2024-01-01", "aup.md", "readers: public", "Regretted.")
                .revision("2024-02-01", "aup.md", "readers: governors", "Regretted.")
                .revision("2024-03-01", "aup.md", "readers: public", "Better.");

        Handbook handbook = seenBy(Readers.PUBLIC);

        assertThat(milestones(handbook, "aup")).containsExactly("2024-03-01 COMMITTED Better.");
        assertThat(handbook.toString()).doesNotContain("Regretted.");
    }

    @Test
    void theEndOfAHiddenTextDisappearsWithItAndTheEndOfAKnownOneStays() {
        story.revision("2022-01-01", "aup.md", "readers: public", "First.")
                .revision("2022-06-01", "aup.md", "readers: public; status: withdrawn", "First.")
                .revision("2023-01-01", "aup.md", "readers: governors", "Hidden.")
                .revision(
                        "2023-06-01",
                        "aup.md",
                        "readers: governors; status: withdrawn; replaced-by: hidden-too",
                        "Hidden.")
                .revision("2024-01-01", "aup.md", "readers: public", "Second.")
                .revision("2024-03-01", "aup.md", "readers: staff", "Hidden as well.")
                .revision("2024-06-01", "aup.md", "readers: public; status: withdrawn", "Hidden as well.");

        Handbook handbook = seenBy(Readers.PUBLIC);

        assertThat(milestones(handbook, "aup"))
                .containsExactly(
                        "2022-01-01 COMMITTED First.",
                        "2022-06-01 ended",
                        "2024-01-01 COMMITTED Second.",
                        "2024-06-01 ended");
        assertThat(handbook.toString()).doesNotContain("hidden-too");
    }

    @Test
    void draftsForOthersAreNoPartOfThePolicysRevisions() {
        story.revision("2024-01-01", "aup.md", "readers: public", "Text.")
                .revision("2024-02-01", "aup.md", "readers: public; status: draft", "Open plan.")
                .revision("2024-03-01", "aup.md", "readers: governors; status: draft", "Closed plan.");

        assertThat(policy(seenBy(Readers.PUBLIC), "aup").revisions())
                .extracting(revision -> revision.text().clauses().get(0).text())
                .containsExactly("Text.", "Open plan.");
    }

    @Test
    void aTextThatWasOpenForAWhileIsGoneWithAllRevisionsThatHadIt() {
        story.revision("2024-01-01", "aup.md", "readers: governors", "Regretted.")
                .revision("2024-01-15", "aup.md", "readers: public", "Regretted.")
                .revision("2024-02-01", "aup.md", "readers: governors", "Regretted.")
                .revision("2024-03-01", "aup.md", "readers: public", "Better.");

        Handbook handbook = seenBy(Readers.PUBLIC);

        assertThat(policy(handbook, "aup").revisions())
                .extracting(revision -> revision.text().clauses().get(0).text())
                .containsExactly("Better.");
    }

    @Test
    void whatStoodBeforeATextThatIsClosedStays() {
        story.revision("2023-12-01", "aup.md", "readers: public", "First.")
                .revision("2024-01-01", "aup.md", "readers: governors", "Regretted.")
                .revision("2024-03-01", "aup.md", "readers: public", "Better.");

        assertThat(policy(seenBy(Readers.PUBLIC), "aup").revisions())
                .extracting(revision -> revision.text().clauses().get(0).text())
                .containsExactly("First.", "Better.");
    }

    @Test
    void theDayOfAnApprovalIsToldOnlyWhereOpenFactsStateIt() {
        story.revision("2024-01-01", "a.md", "readers: governors; approved: 2024-01-01", "A.")
                .revision("2024-02-01", "a.md", "readers: public", "A.")
                .revision("2024-01-01", "b.md", "readers: governors; approved: 2024-01-01", "B.")
                .revision("2024-02-01", "b.md", "readers: public; approved: 2024-01-01", "B.");

        Handbook handbook = seenBy(Readers.PUBLIC);

        assertThat(policy(handbook, "a")
                        .newestVersion()
                        .latestFacts()
                        .approval()
                        .date())
                .isEmpty();
        assertThat(policy(handbook, "b")
                        .newestVersion()
                        .latestFacts()
                        .approval()
                        .date())
                .contains(LocalDate.of(2024, 1, 1));
    }

    private Handbook seenBy(Readers readers) {
        return story.readBy(readers).today(TODAY).handbook();
    }
}
