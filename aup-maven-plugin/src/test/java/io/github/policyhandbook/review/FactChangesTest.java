package io.github.policyhandbook.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.review.FactChange.Fact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactChangesTest {

    private static final String TEXT = "# Screens\n\nLock the screen.\n";

    @Test
    void factsAreToldAsStatedInAFixedOrder() {
        List<FactChange> facts = changes("""
                owner: Bursar
                audience: [staff, visitors]
                statutory: true
                review: 2025-09-01
                contacts:
                  Lead: Ada Moss
                """, """
                contacts:
                  Lead: Ben Reed
                  Deputy: Ada Moss
                audience: staff
                review: 1 September 2026
                review-every: every 2 years
                statutory: false
                readers: public
                acknowledgement: true
                """);

        assertThat(facts)
                .containsExactly(
                        change(Fact.OWNER, "Bursar", ""),
                        change(Fact.AUDIENCE, "staff, visitors", "staff"),
                        change(Fact.READERS, "staff", "public"),
                        change(Fact.STATUTORY, "true", "false"),
                        change(Fact.REVIEW, "2025-09-01", "2026-09-01"),
                        change(Fact.REVIEW_EVERY, "", "P2Y"),
                        change(Fact.ACKNOWLEDGEMENT, "", "true"),
                        change(Fact.CONTACTS, "Lead: Ada Moss", "Lead: Ben Reed, Deputy: Ada Moss"));
    }

    @Test
    void whatAnApprovalWritesDownIsNoChange() {
        assertThat(
                        changes(
                                "status: approved\napproved: 2024-09-01\napproved-by: Governors\nsummary-of-changes: First.\n",
                                "status: approved\napproved: 2025-03-01\napproved-by: Governing body\nsummary-of-changes: Next.\n"))
                .isEmpty();
    }

    @Test
    void readersThatAreStatedAsTheyWereWithoutSayingAreNoChange() {
        assertThat(changes("owner: Bursar\n", "owner: Bursar\nreaders: staff\n"))
                .isEmpty();
    }

    @Test
    void aFileThatIsRenamedChangesItsPlace() {
        Review review = new ReviewStory()
                .write("ict.md", TEXT)
                .commit("2024-09-01")
                .approved()
                .rename("ict.md", "screens.md", TEXT)
                .commit("2025-03-01")
                .review();

        assertThat(review.papers().get(0).kind()).isEqualTo(Paper.Kind.FACTS);
        assertThat(review.papers().get(0).facts())
                .containsExactly(change(Fact.FILE, "policies/ict.md", "policies/screens.md"));
    }

    @Test
    void aNewPolicyTellsAllItStates() {
        Review review = new ReviewStory()
                .write("screens.md", ReviewStory.stating("title: Screens; owner: Bursar; category: ICT", TEXT))
                .commit("2025-03-01")
                .review();

        assertThat(review.papers().get(0).facts())
                .containsExactly(change(Fact.OWNER, "", "Bursar"), change(Fact.CATEGORY, "", "ICT"));
    }

    @Test
    void aPolicyThatEndsTellsOnlyWhenAndWhatReplacesIt() {
        Review review = new ReviewStory()
                .write("screens.md", ReviewStory.stating("owner: Bursar", TEXT))
                .commit("2024-09-01")
                .approved()
                .write(
                        "screens.md",
                        ReviewStory.stating("status: withdrawn; withdrawn: 2025-07-31; replaced-by: ict", TEXT))
                .commit("2025-03-01")
                .review();

        assertThat(review.papers().get(0).facts())
                .containsExactly(change(Fact.WITHDRAWN, "", "2025-07-31"), change(Fact.REPLACED_BY, "", "ict"));
    }

    @Test
    void withEachPolicysOwnApprovalFactsStatedSinceArePutForward() {
        Review review = new ReviewStory()
                .write("screens.md", ReviewStory.stating("approved: 2024-09-01; owner: Bursar", TEXT))
                .commit("2024-09-01")
                .write("screens.md", ReviewStory.stating("approved: 2024-09-01; owner: Head of ICT", TEXT))
                .commit("2025-03-01")
                .review();

        assertThat(review.papers())
                .singleElement()
                .satisfies(paper ->
                        assertThat(paper.facts()).containsExactly(change(Fact.OWNER, "Bursar", "Head of ICT")));
    }

    private static List<FactChange> changes(String before, String after) {
        Review review = new ReviewStory()
                .write("screens.md", "---\n" + before + "---\n" + TEXT)
                .commit("2024-09-01")
                .approved()
                .write("screens.md", "---\n" + after + "---\n" + TEXT)
                .commit("2025-03-01")
                .review();
        return review.papers().stream().flatMap(paper -> paper.facts().stream()).toList();
    }

    private static FactChange change(Fact fact, String before, String after) {
        return new FactChange(
                fact,
                Optional.of(before).filter(text -> !text.isEmpty()),
                Optional.of(after).filter(text -> !text.isEmpty()));
    }
}
