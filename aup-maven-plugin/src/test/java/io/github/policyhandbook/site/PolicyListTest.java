package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyListTest {

    @Test
    void aLineTellsForWhomHowApprovedAndWhenReviewed() {
        FrontMatter facts = FrontMatter.builder()
                .audience(List.of("Staff", "Governors"))
                .review(LocalDate.of(2027, 7, 14))
                .build();

        assertThat(line(facts).told())
                .isEqualTo("For: Staff, Governors \u00b7 Approval not recorded \u00b7 Next review 14 July 2027");
        assertThat(line(facts).warning()).isEmpty();
    }

    @Test
    void anOverdueReviewIsAWarningOfItsOwn() {
        FrontMatter facts =
                FrontMatter.builder().review(LocalDate.of(2025, 7, 14)).build();

        assertThat(line(facts).told()).isEqualTo("Approval not recorded");
        assertThat(line(facts).warning()).isEqualTo("Review was due 14 July 2025; this policy still applies");
    }

    @Test
    void categoriesWithoutALetterHaveAddressesToo() {
        SitePlan plan = new TestHandbook()
                .with(
                        "a",
                        version(FrontMatter.builder().category("\u5b89\u5168").build()))
                .with("b", version(FrontMatter.EMPTY))
                .plan();

        assertThat(new PolicyList(plan).of(plan.current(), SiteAddress.HOME, true))
                .extracting(PolicyList.Group::link)
                .containsExactly(
                        new PageLink("\u5b89\u5168", "#aup-category-1"),
                        new PageLink("Other policies", "#aup-category-2"));
    }

    private static PolicyList.Line line(FrontMatter facts) {
        SitePlan plan = new TestHandbook().with("a", version(facts)).plan();
        return new PolicyList(plan)
                .of(plan.current(), SiteAddress.HOME, true)
                .get(0)
                .lines()
                .get(0);
    }

    private static Version version(FrontMatter facts) {
        return TestHandbook.version("policies/a.md", TestText.of(facts, "Text."), "2024-09-01");
    }
}
