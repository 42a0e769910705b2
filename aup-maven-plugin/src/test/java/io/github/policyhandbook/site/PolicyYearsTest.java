package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyYearsTest {

    @Test
    void everyYearSaysWhetherItIsReadNowInForceOrTheVerySame() {
        SitePlan plan =
                plan(version("2022-10-01", "Old."), version("2023-10-01", "New."), version("2025-10-01", "Old."));

        assertThat(inYear(plan, "2022-2023"))
                .containsExactly(
                        year("2025 to 2026", "../policies/a.html", "in force now", "same text"),
                        year("2024 to 2025", "../2024-2025/a.html"),
                        year("2023 to 2024", "../2023-2024/a.html"),
                        year("2022 to 2023", "", "this page"));
        assertThat(inYear(plan, "2023-2024"))
                .contains(
                        year("2024 to 2025", "../2024-2025/a.html", "same text"),
                        year("2023 to 2024", "", "this page"));
    }

    @Test
    void theStablePageIsThatOfTheCurrentYear() {
        SitePlan plan = plan(version("2024-10-01", "Old."));
        Policy policy = plan.handbook().policies().get(0);
        Version version = policy.newestVersion();
        Reading reading = Reading.now(plan.current(), policy, version);

        assertThat(new PolicyYears(plan).of(reading, version, plan.yearTexts(policy)))
                .containsExactly(
                        year("2025 to 2026", "", "this page", "in force now"),
                        year("2024 to 2025", "../2024-2025/a.html", "same text"));
    }

    @Test
    void aVersionIsOfNoYearAndNamesThoseThatShowIt() {
        SitePlan plan = plan(version("2024-10-01", "Old."), version("2025-10-01", "New."));
        Policy policy = plan.handbook().policies().get(0);
        Version old = policy.versions().get(0);
        Reading reading = Reading.ofVersion(plan.handbook().editions().get(0), policy, old);

        assertThat(new PolicyYears(plan).of(reading, old, plan.yearTexts(policy)))
                .containsExactly(
                        year("2025 to 2026", "../../policies/a.html", "in force now"),
                        year("2024 to 2025", "../../2024-2025/a.html", "same text"));
    }

    @Test
    void whereThereIsNoOtherYearThereIsNothingToSwitch() {
        assertThat(inYear(plan(version("2025-10-01", "Only.")), "2025-2026")).isEmpty();
    }

    private static PolicyYears.Year year(String text, String href, String... notes) {
        return new PolicyYears.Year(new PageLink(text, href), List.of(notes));
    }

    private static List<PolicyYears.Year> inYear(SitePlan plan, String label) {
        Policy policy = plan.handbook().policies().get(0);
        Edition edition = plan.handbook().edition(label).orElseThrow();
        Version version = edition.version(policy.id()).orElseThrow();
        Reading reading = Reading.inEdition(edition, policy, version);
        return new PolicyYears(plan).of(reading, version, plan.yearTexts(policy));
    }

    private static Version version(String day, String text) {
        return TestHandbook.version("policies/a.md", TestText.of(text), day);
    }

    private static SitePlan plan(Version... versions) {
        return new TestHandbook().with("a", versions).plan();
    }
}
