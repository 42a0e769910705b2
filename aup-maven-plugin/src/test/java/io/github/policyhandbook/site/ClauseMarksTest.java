package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Version;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClauseMarksTest {

    private static final String LOCK = "Lock the screen whenever you leave the room, even for a minute.";

    @Test
    void aRewordedAndANewClauseOfThisYearLeadToTheirChanges() {
        SitePlan plan = plan(
                version("2024-09-12", "# Use", LOCK, "Visitors sign in at the front desk before lessons begin."),
                version("2025-09-12", "# Use", LOCK + " Tell the office.", "Ask before you plug anything in."));

        assertThat(now(plan))
                .containsOnly(
                        Map.entry(
                                "lock-the-screen-whenever-you-leave",
                                change("reworded", "lock-the-screen-whenever-you-leave")),
                        Map.entry(
                                "ask-before-you-plug-anything-in", change("added", "ask-before-you-plug-anything-in")));
    }

    @Test
    void partsOfASplitClauseAreToldApart() {
        String second = "Report every lost card to the office on the same day.";
        SitePlan plan =
                plan(version("2024-09-12", "# Use", LOCK + " " + second), version("2025-09-12", "# Use", LOCK, second));

        assertThat(now(plan).values())
                .extracting(PageLink::text)
                .containsExactlyInAnyOrder("split 2025\u00a0to\u00a02026", "split off 2025\u00a0to\u00a02026");
    }

    @Test
    void clausesThatWereJoinedOrMovedSaySo() {
        String second = "Report every lost card to the office on the same day.";
        SitePlan joined = plan(version("2024-09-12", LOCK, second), version("2025-09-12", LOCK + " " + second));
        SitePlan moved = plan(
                version("2024-09-12", LOCK, second, "Visitors sign in at the front desk before lessons begin."),
                version("2025-09-12", second, "Visitors sign in at the front desk before lessons begin.", LOCK));

        assertThat(now(joined).values()).extracting(PageLink::text).containsExactly("joined 2025\u00a0to\u00a02026");
        assertThat(now(moved).values()).extracting(PageLink::text).containsExactly("moved 2025\u00a0to\u00a02026");
    }

    @Test
    void aLinkThatLeadsElsewhereIsToldAsSuch() {
        SitePlan plan = plan(
                version("2024-09-12", "Report losses as the [data policy](https://example.org/a) says."),
                version("2025-09-12", "Report losses as the [data policy](https://example.org/b) says."));

        assertThat(now(plan).values())
                .extracting(PageLink::text)
                .containsExactly("link changed 2025\u00a0to\u00a02026");
    }

    @Test
    void layoutGetsNoMark() {
        SitePlan plan = plan(
                version("2024-09-12", "Lock the school's screens."),
                version("2025-09-12", "Lock the school\u2019s screens."));

        assertThat(now(plan)).isEmpty();
    }

    @Test
    void aNewPolicyAndAnUnchangedYearHaveNone() {
        SitePlan plan = plan(version("2024-09-12", LOCK), version("2025-09-12", LOCK + " Tell the office."));

        assertThat(inYear(plan, "2024-2025")).isEmpty();
        assertThat(inYear(plan, "2025-2026")).hasSize(1);
        assertThat(inYear(plan(version("2023-09-12", LOCK)), "2025-2026")).isEmpty();
    }

    @Test
    void aVersionIsOfNoYear() {
        SitePlan plan = plan(version("2024-09-12", LOCK), version("2025-09-12", LOCK + " Tell the office."));
        Policy policy = plan.handbook().policies().get(0);
        Version newest = policy.newestVersion();

        assertThat(new ClauseMarks(plan).of(Reading.ofVersion(plan.current(), policy, newest), policy, newest))
                .isEmpty();
    }

    private static PageLink change(String what, String id) {
        return new PageLink(what + " 2025\u00a0to\u00a02026", "../changes/2024-2025/2025-2026/a.html#aup-change-" + id);
    }

    private static Map<String, PageLink> now(SitePlan plan) {
        Policy policy = plan.handbook().policies().get(0);
        Version version = plan.inForce(policy).orElseThrow();
        return new ClauseMarks(plan).of(Reading.now(plan.current(), policy, version), policy, version);
    }

    private static Map<String, PageLink> inYear(SitePlan plan, String label) {
        Policy policy = plan.handbook().policies().get(0);
        Edition edition = plan.handbook().edition(label).orElseThrow();
        Version version = edition.version(policy.id()).orElseThrow();
        return new ClauseMarks(plan).of(Reading.inEdition(edition, policy, version), policy, version);
    }

    private static Version version(String day, String... lines) {
        return TestHandbook.version("policies/a.md", TestText.of(lines), day);
    }

    private static SitePlan plan(Version... versions) {
        Handbook handbook = new TestHandbook().with("a", versions).build();
        return new SitePlan(
                handbook,
                HandbookComparison.of(handbook, Progress.SILENT),
                TestHandbook.SETTINGS,
                Words.english(),
                ComparedYears.of(handbook, ComparedPairs.ALL));
    }
}
