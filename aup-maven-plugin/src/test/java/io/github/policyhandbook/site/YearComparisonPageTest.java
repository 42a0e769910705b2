package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Version;
import org.junit.jupiter.api.Test;

class YearComparisonPageTest {

    @Test
    void nothingElseChangedIsNotSaidWhereATitleDid() {
        Version phones = version("a", titled("Phones", "Lock it."), "2022-09-01");
        Version devices = version("a", titled("Devices", "Lock it."), "2023-09-05");
        Version trips = version("b", TestText.of("Ring home then."), "2022-09-01");
        Version longTrips = version("b", TestText.of("Ring home then and again."), "2023-09-05");

        assertThat(sentence(new TestHandbook().with("a", phones, devices))).isEqualTo("No policy changed its wording.");
        assertThat(sentence(new TestHandbook().with("a", phones, devices).with("b", trips, longTrips)))
                .isEqualTo("1 policy changed. No other wording changed.");
    }

    @Test
    void whereNothingElseChangedThePageSaysSo() {
        Version trips = version("b", TestText.of("Ring home then."), "2022-09-01");
        Version longTrips = version("b", TestText.of("Ring home then and again."), "2023-09-05");

        assertThat(sentence(new TestHandbook().with("b", trips, longTrips)))
                .isEqualTo("1 policy changed. Nothing else changed.");
        assertThat(sentence(new TestHandbook().with("b", trips))).isEqualTo("No policy changed.");
    }

    @Test
    void aRowTellsTheReasonThatThePolicyStatesAndNoneElse() {
        PolicyText stated = TestText.of(
                FrontMatter.builder().summaryOfChanges("Parents asked for it.").build(), "Ring home then and again.");
        Version trips = version("b", TestText.of("Ring home then."), "2022-09-01");

        assertThat(view(new TestHandbook().with("b", trips, version("b", stated, "2023-09-05")))
                        .rows()
                        .get(0)
                        .reasons())
                .containsExactly("Reason stated: Parents asked for it.");
    }

    @Test
    void noLineOfTheHeadingEndsWithinAYear() {
        Version trips = version("b", TestText.of("Ring home then."), "2022-09-01");

        assertThat(view(new TestHandbook().with("b", trips)).title())
                .isEqualTo("What changed between the handbooks for 2022\u00a0to\u00a02023 and 2023\u00a0to\u00a02024");
    }

    private static String sentence(TestHandbook handbook) {
        return view(handbook).sentence();
    }

    private static YearComparisonPage.View view(TestHandbook handbook) {
        SitePlan plan = handbook.plan();
        ComparedYears.Pair pair = plan.years().pairs().get(0);
        ChangesBesides besides = new ChangesBesides(plan, new CopiedFiles(TestFiles.NONE));
        SiteFile.Page page = new YearComparisonPage(plan, besides, TestNews.of(plan))
                .page(pair, plan.comparison().compare(pair.from(), pair.to()));
        return (YearComparisonPage.View) page.model().get("page");
    }

    private static PolicyText titled(String title, String line) {
        return TestText.of(FrontMatter.builder().title(title).build(), line);
    }

    private static Version version(String policy, PolicyText text, String day) {
        return TestHandbook.version("policies/" + policy + ".md", text, day);
    }
}
