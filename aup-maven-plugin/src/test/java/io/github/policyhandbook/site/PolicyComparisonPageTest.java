package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyComparisonPageTest {

    @Test
    void aNewTitleIsPartOfWhatChanged() {
        FrontMatter titled = FrontMatter.builder().title("Devices").build();
        Version now =
                TestHandbook.version("policies/a.md", TestText.of(titled, "# Phones", "Lock it twice."), "2023-09-05");

        assertThat(page(List.of(now)).sentence()).endsWith("the title changed. Nothing else changed.");
        assertThat(page(List.of(now)).news())
                .containsExactly(PageLink.words("Its title was \u201cPhones\u201d and is now \u201cDevices\u201d."));
    }

    /** The page that compares a text of 2022 with the last of these, which follow it one after the other. */
    private static PolicyComparisonPage.View page(List<Version> later) {
        Version old = TestHandbook.version("policies/a.md", TestText.of("# Phones", "Lock it."), "2022-09-01");
        List<Version> all = new ArrayList<>(List.of(old));
        all.addAll(later);
        SitePlan plan =
                new TestHandbook().with("a", all.toArray(Version[]::new)).plan();
        ComparedYears.Pair pair = plan.years().pairs().get(0);
        PolicyComparison comparison =
                plan.comparison().compare(plan.handbook().policies().get(0), old, later.get(later.size() - 1));
        ChangesBesides besides = new ChangesBesides(plan, new CopiedFiles(TestFiles.NONE));
        return (PolicyComparisonPage.View) new PolicyComparisonPage(plan, besides, TestNews.of(plan))
                .page(pair, comparison)
                .model()
                .get("page");
    }
}
