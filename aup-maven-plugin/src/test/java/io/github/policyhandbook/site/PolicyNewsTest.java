package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Status;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import io.github.policyhandbook.model.Workers;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyNewsTest {

    private static final String PAGE = "changes/2024-2025/2025-2026/index.html";

    @Test
    void aNewTitleIsToldWithTheOldOne() {
        assertThat(news(
                        new TestHandbook().with("a", titled("Phones", "2024-09-01"), titled("Devices", "2025-09-01")),
                        "a"))
                .containsExactly(PageLink.words("Its title was \u201cPhones\u201d and is now \u201cDevices\u201d."));
    }

    @Test
    void aRenamedFileAloneIsNoNews() {
        Version before = TestHandbook.version("policies/phones.md", TestText.of("# Phones", "Off."), "2024-09-01");
        Version after = TestHandbook.version("policies/mobiles.md", TestText.of("# Phones", "Off!"), "2025-09-01");

        assertThat(news(new TestHandbook().with("a", before, after), "a")).isEmpty();
    }

    @Test
    void aReplacedPolicyAndTheOneInItsPlaceNameEachOther() {
        TestHandbook handbook = new TestHandbook()
                .with("a", titled("Phones", "2024-09-01"), withdrawn("b"))
                .with("b", titled("Devices", "2025-10-01"));

        assertThat(news(handbook, "a"))
                .containsExactly(
                        PageLink.words("This policy has not applied since 1 October 2025."),
                        new PageLink("Replaced by \u201cDevices\u201d", "b.html"));
        assertThat(news(handbook, "b")).containsExactly(new PageLink("Replaces \u201cPhones\u201d", "a.html"));
    }

    @Test
    void pagesOfSeveralPairsOfYearsMayAskAtOnce() {
        TestHandbook handbook = new TestHandbook()
                .with("a", titled("Phones", "2023-09-01"), withdrawn("b"))
                .with("b", titled("Devices", "2023-10-01"));
        SitePlan plan = handbook.plan();
        PolicyNews shared = TestNews.of(plan);
        List<ComparedYears.Pair> asked = Collections.nCopies(200, plan.years().pairs()).stream()
                .flatMap(List::stream)
                .toList();

        List<List<PageLink>> told = Workers.map(asked, pair -> news(shared, plan, pair, "b"));

        assertThat(plan.years().pairs()).hasSizeGreaterThan(1);
        for (int i = 0; i < asked.size(); i++) {
            assertThat(told.get(i)).isEqualTo(news(TestNews.of(plan), plan, asked.get(i), "b"));
        }
        assertThat(told.stream().distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void anEndWithoutAReplacementIsToldAlone() {
        TestHandbook handbook = new TestHandbook().with("a", titled("Phones", "2024-09-01"), withdrawn("nothing"));

        assertThat(news(handbook, "a"))
                .containsExactly(PageLink.words("This policy has not applied since 1 October 2025."));
    }

    private static List<PageLink> news(TestHandbook handbook, String policy) {
        SitePlan plan = handbook.plan();
        return news(TestNews.of(plan), plan, plan.years().pairs().get(0), policy);
    }

    private static List<PageLink> news(PolicyNews news, SitePlan plan, ComparedYears.Pair pair, String policy) {
        PolicyComparison comparison = plan.comparison().compare(pair.from(), pair.to()).policies().stream()
                .filter(compared -> compared.policy().id().equals(policy))
                .findFirst()
                .orElseThrow();
        return news.of(PAGE, pair, comparison);
    }

    private static Version titled(String title, String day) {
        return TestHandbook.version(
                "policies/a.md", TestText.of(FrontMatter.builder().title(title).build(), "Off."), day);
    }

    private static Withdrawal withdrawn(String replacedBy) {
        FrontMatter facts = FrontMatter.builder()
                .status(Status.WITHDRAWN)
                .replacedBy(replacedBy)
                .build();
        return new Withdrawal(TestHandbook.revision("2025-10-01"), LocalDate.of(2025, 10, 1), false, facts);
    }
}
