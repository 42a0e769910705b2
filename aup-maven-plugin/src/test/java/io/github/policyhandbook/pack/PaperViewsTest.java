package io.github.policyhandbook.pack;

import static io.github.policyhandbook.review.ReviewStory.stating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.policyhandbook.review.ReviewStory;
import io.github.policyhandbook.site.ChangeViews;
import io.github.policyhandbook.site.PageLink;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperViewsTest {

    private static final String LOCK = "# Screens\n\nYou must lock the screen.\n\nWear a badge.\n";
    private static final String LOCK_TWICE = LOCK.replace("the screen", "every screen");

    @Test
    void aPaperOpensWithWhatAMeetingAsksFirst() {
        PaperView paper = changed(stating("approver: Governing body", LOCK_TWICE));

        assertThat(paper.opening())
                .containsExactly("Item 1", "For decision", "Governing body", "half a minute to read");
        assertThat(paper.label()).isEqualTo("Text changes");
        assertThat(paper.sentence()).isEqualTo("1 clause is reworded.");
        assertThat(paper.same()).isEqualTo("Nothing else changes. 2 clauses are the same.");
    }

    @Test
    void aChangeIsMarkedAndItsClauseSaysWhenItChangedLast() {
        PaperView paper = changed(LOCK_TWICE);

        assertThat(paper.changes()).singleElement().satisfies(change -> {
            assertThat(change.shown().anchor()).isEqualTo("aup-change-screens--you-must-lock-the-screen");
            assertThat(change.clause()).isEqualTo("you-must-lock-the-screen");
            assertThat(change.shown().redline().marks())
                    .extracting(mark -> mark.op())
                    .contains("delete", "insert");
            assertThat(change.life()).isEqualTo("This clause is unchanged since the policy began, in 2024 to 2025.");
        });
    }

    @Test
    void aChangeSpeaksOfWhatIsPutForwardAndNotOfWhatWasDone() {
        PaperView paper = changed(LOCK.replace("must", "should") + "\nRing home.\n");

        assertThat(paper.changes().get(0).shown().cues())
                .containsExactly("Obligation: \u201cmust\u201d becomes \u201cshould\u201d");
        assertThat(paper.body().table().get(1).was().notes()).containsExactly("Not in the approved text");
        assertThat(paper.changes().get(1).life()).isEqualTo("This clause is new.");
    }

    @Test
    void fromChangeToChangeThereIsAWayAndNoneIntoATextThatIsNotShown() {
        PaperView paper = changed(LOCK_TWICE.replace("badge", "red badge"));

        assertThat(paper.changes())
                .extracting(PaperView.ChangeView::shown)
                .extracting(ChangeViews.View::notes)
                .containsExactly(
                        List.of(new PageLink("Next change", "#aup-change-screens--wear-a-badge")),
                        List.of(new PageLink("Previous change", "#aup-change-screens--you-must-lock-the-screen")));
    }

    @Test
    void factsThatChangeAreWorded() {
        PaperView paper = TestPack.paper(
                new ReviewStory()
                        .write("screens.md", stating("owner: Bursar; review: 2025-09-01", LOCK))
                        .commit("2024-09-01")
                        .approved()
                        .write("screens.md", stating("owner: Bursar; review: 2026-09-01; statutory: yes", LOCK))
                        .commit("2025-03-01")
                        .review(),
                "screens");

        assertThat(paper.label()).isEqualTo("Text unchanged, facts change");
        assertThat(paper.factsHeading()).isEqualTo("Facts that change");
        assertThat(paper.facts())
                .extracting(PaperView.FactLine::fact, PaperView.FactLine::before, PaperView.FactLine::after)
                .containsExactly(
                        tuple("Required by law", "Not stated", "Yes"),
                        tuple("Next review", "1 September 2025", "1 September 2026"));
        assertThat(paper.same()).isEqualTo("Nothing in the text changes. 3 clauses are the same.");
    }

    @Test
    void aNewPolicyIsShownWholeAndNothingInItIsMarked() {
        PaperView paper = TestPack.paper(
                new ReviewStory().write("screens.md", LOCK).commit("2025-03-01").review(), "screens");

        assertThat(paper.label()).isEqualTo("New policy");
        assertThat(paper.news())
                .extracting(PageLink::text)
                .containsExactly("Nothing of it was approved before: all of its text is shown, and nothing is marked.");
        assertThat(paper.text().shown()).isTrue();
        assertThat(paper.text().title().html()).startsWith("<h4");
        assertThat(paper.text().body().html()).contains("You must lock the screen.");
        assertThat(paper.changes()).isEmpty();
        assertThat(paper.same()).isEmpty();
        assertThat(paper.fingerprints())
                .extracting(PaperView.Fingerprint::label)
                .containsExactly("Proposed text");
    }

    @Test
    void aPolicyThatEndsSaysFromWhenAndWhatReplacesIt() {
        PaperView paper = TestPack.paper(
                new ReviewStory()
                        .write("screens.md", LOCK)
                        .commit("2024-09-01")
                        .approved()
                        .write(
                                "screens.md",
                                stating("status: withdrawn; withdrawn: 2025-08-31; replaced-by: devices.md", LOCK))
                        .write("devices.md", "# Devices\n\nLock them.\n")
                        .commit("2025-03-01")
                        .review(),
                "screens");

        assertThat(paper.label()).isEqualTo("To be withdrawn");
        assertThat(paper.sentence()).isEqualTo("This policy is to be withdrawn. It has 3 clauses.");
        assertThat(paper.news())
                .containsExactly(
                        PageLink.words("The policy ends on 31 August 2025."),
                        new PageLink("It is replaced by \u201cDevices\u201d.", "#aup-policy-devices"));
        assertThat(paper.text().heading()).isEqualTo("The whole text that is to end");
        assertThat(paper.text().body().html()).contains("Wear a badge.");
    }

    @Test
    void aLinkLeadsToAnotherPaperAndIsPlainWordsWhereThereIsNone() {
        String text = LOCK + "\nSee [devices](devices.md) and [trips](trips.md).\n";
        PaperView paper = TestPack.paper(
                new ReviewStory()
                        .write("trips.md", "# Trips\n\nTake a kit.\n")
                        .commit("2024-09-01")
                        .approved()
                        .write("screens.md", text)
                        .write("devices.md", "# Devices\n\nLock them.\n")
                        .commit("2025-03-01")
                        .review(),
                "screens");

        assertThat(paper.text().body().html()).contains("<a href=\"#aup-policy-devices\">devices</a> and trips.");
    }

    @Test
    void theFingerprintBeginsWithTheCodeAndAnotherTextHasAnotherOne() {
        PaperView paper = changed(LOCK_TWICE);

        assertThat(paper.fingerprints()).hasSize(2).allSatisfy(print -> {
            assertThat(print.digits()).hasSize(64).startsWith(print.code().replace("-", ""));
        });
        assertThat(paper.fingerprints())
                .extracting(PaperView.Fingerprint::digits)
                .doesNotHaveDuplicates();
        assertThat(paper.code()).isEqualTo(paper.fingerprints().get(1).code());
    }

    @Test
    void eachPaperLeadsToItsNeighbours() {
        var papers = TestPack.papers(new ReviewStory()
                .write("a.md", "# Apples\n\nEat.\n")
                .write("b.md", "# Bells\n\nRing.\n")
                .commit("2025-03-01")
                .review());

        assertThat(papers.get(0).ways()).containsExactly(new PageLink("Next paper: Bells", "#aup-policy-b"));
        assertThat(papers.get(1).ways()).containsExactly(new PageLink("Previous paper: Apples", "#aup-policy-a"));
    }

    private static PaperView changed(String proposed) {
        return TestPack.paper(
                new ReviewStory()
                        .write("screens.md", LOCK)
                        .commit("2024-09-01")
                        .approved()
                        .write("screens.md", proposed)
                        .commit("2025-03-01")
                        .review(),
                "screens");
    }
}
