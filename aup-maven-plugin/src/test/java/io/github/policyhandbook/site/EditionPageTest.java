package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionPageTest {

    @Test
    void anEarlierYearSaysSoAndLeadsToTheCurrentHandbook() {
        EditionPage.View page = page(0);

        assertThat(page.notices()).extracting(Notice::heading).containsExactly("Handbook of an earlier year");
        assertThat(page.notices().get(0).links())
                .containsExactly(new PageLink("Go to the current handbook", "../index.html"));
        assertThat(page.dated()).isEqualTo("The policies in force at the end of the year, on 31 August 2024.");
    }

    @Test
    void aMiddleYearIsComparedWithTheYearBeforeAndWithToday() {
        assertThat(page(1).more())
                .containsExactly(
                        new PageLink("What changed since 2023 to 2024", "../changes/2023-2024/2024-2025/index.html"),
                        new PageLink(
                                "What changed from this year until today", "../changes/2024-2025/2025-2026/index.html"),
                        new PageLink("Print this handbook", "../print/2024-2025.html"));
    }

    @Test
    void theCurrentYearIsNotComparedWithItself() {
        assertThat(page(2).notices()).isEmpty();
        assertThat(page(2).more())
                .extracting(PageLink::text)
                .containsExactly("What changed since 2024 to 2025", "Print this handbook");
    }

    private static EditionPage.View page(int year) {
        Version version = TestHandbook.version("policies/a.md", TestText.of("Text."), "2023-09-01");
        SitePlan plan = new TestHandbook().with("a", version).plan();
        List<Edition> editions = plan.handbook().editions();
        return (EditionPage.View)
                new EditionPage(plan).page(editions.get(year)).model().get("page");
    }
}
