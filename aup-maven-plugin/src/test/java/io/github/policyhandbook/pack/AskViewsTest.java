package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.handbook.TestReviews;
import io.github.policyhandbook.review.Question;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskViewsTest {

    private static PaperUnderTest phones;

    @BeforeAll
    static void reviewPhones(@TempDir Path folder) {
        try (TestReviews reviews = TestReviews.in(folder)) {
            reviews.approved("phones", "1. Phones are silent.\n2. Bags are closed.\n")
                    .proposed("phones", "1. Phones are switched off.\n2. Bags are closed.\n");
            phones = PaperUnderTest.of(reviews);
        }
    }

    @Test
    void aQuestionOnAChangedClauseStandsBesideItsChange() {
        AskViews asks = asks(asked("phones-are-silent", "Pat Okoro"), asked("phones-are-silent", ""));

        AskView beside = asks.beside(change(), "aup-change-1");

        assertThat(beside.id()).isEqualTo("aup-change-1--ask");
        assertThat(beside.name()).isEqualTo("Clause 1");
        assertThat(beside.proposed()).isEqualTo("Phones are switched off.");
        assertThat(beside.asked())
                .extracting(AskView.Asked::from)
                .containsExactly("Asked by Pat Okoro", "Asked by somebody who gave no name");
        assertThat(asks.whole().asked()).isEmpty();
    }

    @Test
    void anyOtherQuestionStandsAtTheEndOfThePaper() {
        AskViews asks = asks(asked("", "Pat"), asked("bags-are-closed", "Pat"), asked("gone", "Pat"));

        assertThat(asks.beside(change(), "aup-change-1").asked()).isEmpty();
        assertThat(asks.whole().asked())
                .extracting(AskView.Asked::from)
                .containsExactly(
                        "Asked by Pat",
                        "Asked by Pat, about clause 2",
                        "Asked by Pat, about a clause that this paper does not have (\u201cgone\u201d)");
    }

    private static AskViews asks(Question... questions) {
        return new AskViews(
                phones.paper(),
                phones.clauses(),
                List.of(questions),
                phones.plan().words());
    }

    private static ClauseChange change() {
        return phones.paper().comparison().changes().get(0);
    }

    private static Question asked(String clause, String by) {
        return new Question("phones", phones.paper().code(), clause, by, "Why?", "");
    }
}
