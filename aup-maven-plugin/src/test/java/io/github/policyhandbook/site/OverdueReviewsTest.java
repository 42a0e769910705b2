package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OverdueReviewsTest {

    @Test
    void theLongestOverdueComesFirstAndTodayIsNotOverdue() {
        SitePlan plan = new TestHandbook()
                .with("a", due("2026-01-15"))
                .with("b", due("2025-07-01"))
                .with("c", due("2026-03-01"))
                .plan();

        assertThat(new OverdueReviews(plan).list())
                .extracting(review -> review.policy().id())
                .containsExactly("b", "a");
    }

    private static Version due(String day) {
        FrontMatter facts = FrontMatter.builder().review(LocalDate.parse(day)).build();
        return TestHandbook.version("policies/" + day + ".md", TestText.of(facts, "Text."), "2024-09-01");
    }
}
