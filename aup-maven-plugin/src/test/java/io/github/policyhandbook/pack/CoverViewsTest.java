package io.github.policyhandbook.pack;

import static io.github.policyhandbook.review.ReviewStory.stating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.review.ReviewStory;
import io.github.policyhandbook.site.PageLink;
import org.junit.jupiter.api.Test;

class CoverViewsTest {

    @Test
    void namesTheMeetingAndItsDay() {
        CoverView cover = cover(
                new ReviewStory().write("a.md", "Eat.\n").commit("2024-09-01").at("Full governing body", "2025-05-14"));

        assertThat(cover.organisation()).isEqualTo("Hill School");
        assertThat(cover.title()).isEqualTo("Full governing body");
        assertThat(cover.date()).isEqualTo("14 May 2025");
        assertThat(cover.sentence()).isEqualTo("1 paper");
    }

    @Test
    void thePapersStandUnderWhatTheMeetingDoesWithThem() {
        CoverView cover = cover(new ReviewStory()
                .write("a.md", stating("approver: Governing body", "# Apples\n\nEat.\n"))
                .write("b.md", stating("approver: Headteacher", "# Bells\n\nRing.\n"))
                .commit("2024-09-01")
                .approved()
                .write("a.md", stating("approver: Governing body", "# Apples\n\nEat two.\n"))
                .write("b.md", stating("approver: Headteacher", "# Bells\n\nRing *loud*.\n"))
                .commit("2025-03-01"));

        assertThat(cover.groups())
                .extracting(CoverView.Group::id, CoverView.Group::heading)
                .containsExactly(tuple("aup-papers-decision", "For decision"), tuple("aup-papers-note", "To note"));
        assertThat(cover.groups().get(0).lines())
                .containsExactly(new CoverView.Line(
                        1,
                        new PageLink("Apples", "#aup-policy-a"),
                        "amended",
                        "Text changes",
                        "1 change",
                        "half a minute",
                        "Governing body"));
        assertThat(cover.facts())
                .containsExactly("2 changes of words or place", "1 wording to check", "about half a minute to read");
    }

    @Test
    void whatTheMeetingDoesNotDecideIsSaidOfDraftsAndOfApprovedTextsAlike() {
        CoverView cover = cover(new ReviewStory()
                .write("a.md", stating("status: draft; approver: Academy Trust", "# Apples\n\nEat.\n"))
                .write("b.md", stating("status: draft; approver: Headteacher", "# Bells\n\nRing.\n"))
                .commit("2025-03-01"));

        assertThat(cover.groups())
                .extracting(CoverView.Group::hint)
                .containsExactly(
                        "Another body writes and approves these. The meeting takes them over as they stand.",
                        "The approver named beside each approves these. The meeting hears of them.");
    }

    @Test
    void ofANewPolicyTheClausesAreCountedAndNotAsChanges() {
        CoverView cover = cover(new ReviewStory()
                .write("b.md", "Ring.\n")
                .commit("2024-09-01")
                .approved()
                .write("a.md", "# Apples\n\nEat.\n")
                .commit("2025-03-01"));

        assertThat(cover.groups().get(0).lines())
                .extracting(CoverView.Line::changes)
                .containsExactly("2 clauses");
        assertThat(cover.facts()).containsExactly("about half a minute to read");
    }

    @Test
    void ofManyPapersThreeAreToBeReadFirst() {
        ReviewStory story = new ReviewStory();
        for (String name : new String[] {"a", "b", "c", "d"}) {
            story.write(name + ".md", "# " + name + "\n\n" + "Word ".repeat(name.charAt(0)) + "\n");
        }

        CoverView cover = cover(story.commit("2024-09-01"));

        assertThat(cover.firstHeading()).isEqualTo("Read these three first, 1\u00bd minutes");
        assertThat(cover.first()).extracting(PageLink::text).containsExactly("d", "c", "b");
    }

    @Test
    void whatStandsUnchangedAndWhatIsNotForThisMeetingIsNamed() {
        CoverView cover = cover(new ReviewStory()
                .write("a.md", "# Apples\n\nEat.\n")
                .write("b.md", "# Bells\n\nRing.\n")
                .write("c.md", "# Chairs\n\nSit.\n")
                .commit("2024-09-01")
                .approved()
                .write("a.md", "# Apples\n\nEat two.\n")
                .write("b.md", "# Bells\n\nRing twice.\n")
                .commit("2025-03-01")
                .only("a"));

        assertThat(cover.unchangedCount()).isEqualTo("1 policy stands unchanged");
        assertThat(cover.unchanged()).containsExactly("Chairs");
        assertThat(cover.leftOutCount()).isEqualTo("1 policy changes and is not for this meeting");
        assertThat(cover.leftOut()).containsExactly("Bells");
    }

    @Test
    void whereNothingWasEverApprovedItSaysWhyAllIsNewAndWhatToDo() {
        CoverView cover = cover(new ReviewStory().write("a.md", "Eat.\n").commit("2024-09-01"));

        assertThat(cover.notice()).isEqualTo("No approval is recorded yet, so everything is shown as new.");
        assertThat(cover.noticeHelp()).contains("-Daup.baseline=");
    }

    @Test
    void withoutPapersItSaysThatEverythingStands() {
        CoverView cover = cover(
                new ReviewStory().write("a.md", "Eat.\n").commit("2024-09-01").approved());

        assertThat(cover.sentence()).isEqualTo("No papers: every policy stands as it was approved.");
        assertThat(cover.groups()).isEmpty();
        assertThat(cover.notice()).isEmpty();
    }

    private static CoverView cover(ReviewStory story) {
        Review review = story.review();
        return new CoverViews(review, TestPack.plan(review)).view();
    }
}
