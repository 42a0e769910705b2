package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AbsentClausesTest {

    private static final String LOCK = "Lock the screen whenever you leave the room, even for a minute.";
    private static final String CARD = "Report every lost card to the office on the same day.";
    private static final String STICKS = "USB sticks must be checked by the technician before use.";

    @Test
    void aRemovedClauseIsAnsweredForUnderItsOwnId() {
        SitePlan plan = plan(version("2023-09-12", LOCK, STICKS), version("2024-10-01", LOCK));

        AbsentClauses.Entry sticks = now(plan).get(0);
        assertThat(sticks.id()).contains("usb-sticks-must-be-checked-by");
        assertThat(told(sticks))
                .isEqualTo("\u201cUSB sticks must be checked by the \u2026\u201d: removed on 1 October 2024");
        assertThat(sticks.name().href()).isEqualTo("../history/a.html#aup-life-usb-sticks-must-be-checked-by");
        assertThat(sticks.text())
                .contains(new PageLink("Text of 2023 to 2024", "../2023-2024/a.html#usb-sticks-must-be-checked-by"));
    }

    @Test
    void aTextThatHasEveryClauseLacksNone() {
        SitePlan plan = plan(version("2023-09-12", LOCK), version("2024-10-01", LOCK, CARD));

        assertThat(now(plan)).isEmpty();
    }

    @Test
    void anOldYearSaysWhatWasAddedSinceAndLeadsToTheTextInForce() {
        SitePlan plan = plan(version("2023-09-12", LOCK), version("2025-10-01", LOCK, CARD));

        AbsentClauses.Entry card = inYear(plan, "2023-2024").get(0);
        assertThat(told(card)).endsWith(": added on 1 October 2025");
        assertThat(card.text().orElseThrow())
                .isEqualTo(new PageLink("Text in force now", "../policies/a.html#report-every-lost-card-to-the"));
    }

    @Test
    void whatATextToComeBringsAndTakesIsToldAsToCome() {
        SitePlan plan = plan(version("2023-09-12", LOCK, STICKS), version("2027-09-01", LOCK, CARD));
        Policy policy = plan.handbook().policies().get(0);

        assertThat(told(now(plan).get(0))).endsWith(": will be added on 1 September 2027");
        assertThat(ofVersion(plan, policy.newestVersion())).singleElement().satisfies(sticks -> {
            assertThat(told(sticks)).endsWith(": will be removed on 1 September 2027");
            assertThat(sticks.text().orElseThrow().text()).isEqualTo("Text in force now");
        });
    }

    @Test
    void aClauseThatStoodOnlyBetweenTwoYearEndsIsReadInItsVersion() {
        SitePlan plan =
                plan(version("2023-09-12", LOCK), version("2023-10-02", LOCK, STICKS), version("2023-11-06", LOCK));

        assertThat(now(plan).get(0).text().orElseThrow())
                .isEqualTo(new PageLink(
                        "Text from 2 October 2023", "../versions/a/2023-10-02.html#usb-sticks-must-be-checked-by"));
    }

    @Test
    void aClauseThatCameBackSaysBoth() {
        SitePlan plan = plan(
                version("2022-09-12", LOCK, STICKS), version("2023-10-01", LOCK), version("2025-10-01", LOCK, STICKS));

        assertThat(told(inYear(plan, "2023-2024").get(0)))
                .endsWith(": removed on 1 October 2023; came back on 1 October 2025");
    }

    @Test
    void aJoinedClauseLeadsToTheOneItWentInto() {
        SitePlan plan = plan(version("2023-09-12", LOCK, CARD), version("2025-10-01", LOCK + " " + CARD));

        assertThat(now(plan)).singleElement().satisfies(card -> {
            assertThat(told(card))
                    .endsWith(
                            ": joined on 1 October 2025 into \u201cLock the screen whenever you leave the \u2026\u201d");
            assertThat(card.fates().get(0).where().orElseThrow().href()).startsWith("#lock-the-screen");
        });
    }

    @Test
    void aClauseThatWasSplitOffLeadsToItsOrigin() {
        SitePlan plan = plan(version("2023-09-12", LOCK + " " + CARD), version("2025-10-01", LOCK, CARD));

        assertThat(told(inYear(plan, "2023-2024").get(0)))
                .endsWith(
                        ": split off on 1 October 2025 from \u201cLock the screen whenever you leave the \u2026\u201d");
    }

    @Test
    void aClauseThatWentToAnotherPolicyLeadsThereAndItsTextOfThenBack() {
        Version other = TestHandbook.version("policies/b.md", TestText.of("# Visitors", "Wear a badge."), "2023-09-12");
        Version gained =
                TestHandbook.version("policies/b.md", TestText.of("# Visitors", "Wear a badge.", STICKS), "2025-10-01");
        SitePlan plan = plan(new TestHandbook()
                .with("a", version("2023-09-12", LOCK, STICKS), version("2025-10-01", LOCK))
                .with("b", other, gained));

        AbsentClauses.Entry gone = now(plan).get(0);
        assertThat(told(gone)).endsWith(": went on 1 October 2025 to the policy \u201cVisitors\u201d");
        assertThat(gone.fates().get(0).where().orElseThrow().href()).isEqualTo("b.html#usb-sticks-must-be-checked-by");
        assertThat(told(entries(plan, "b", "2023-2024").get(0)))
                .endsWith(": came on 1 October 2025 from the policy \u201cVisitors\u201d".replace("Visitors", "a"));
    }

    @Test
    void anAuthorsIdAndTheOneBeforeItLeadToTheEntryAlike() {
        SitePlan plan = plan(
                version("2022-09-12", LOCK, STICKS),
                version("2023-10-01", LOCK, STICKS + " {#sticks}"),
                version("2025-10-01", LOCK));

        assertThat(now(plan).get(0).id()).contains("sticks");
        assertThat(now(plan).get(0).formerIds()).containsExactly("usb-sticks-must-be-checked-by");
    }

    private static String told(AbsentClauses.Entry entry) {
        return entry.name().text()
                + ": "
                + entry.fates().stream()
                        .map(fate -> fate.words()
                                + fate.where().map(where -> " " + where.text()).orElse(""))
                        .collect(Collectors.joining("; "));
    }

    private static List<AbsentClauses.Entry> now(SitePlan plan) {
        Policy policy = plan.handbook().policies().get(0);
        Version version = plan.inForce(policy).orElseThrow();
        return of(plan, Reading.now(plan.current(), policy, version), policy, version);
    }

    private static List<AbsentClauses.Entry> inYear(SitePlan plan, String label) {
        return entries(plan, "a", label);
    }

    private static List<AbsentClauses.Entry> entries(SitePlan plan, String id, String label) {
        Policy policy = plan.handbook().policy(id).orElseThrow();
        Edition edition = plan.handbook().edition(label).orElseThrow();
        Version version = edition.version(id).orElseThrow();
        return of(plan, Reading.inEdition(edition, policy, version), policy, version);
    }

    private static List<AbsentClauses.Entry> ofVersion(SitePlan plan, Version version) {
        Policy policy = plan.handbook().policies().get(0);
        return of(plan, Reading.ofVersion(plan.current(), policy, version), policy, version);
    }

    private static List<AbsentClauses.Entry> of(SitePlan plan, Reading reading, Policy policy, Version version) {
        List<IdentifiedClause> clauses = plan.comparison().clauses(policy, version);
        return new AbsentClauses(plan).of(reading, policy, version, clauses, plan.yearTexts(policy));
    }

    private static Version version(String day, String... lines) {
        return TestHandbook.version("policies/a.md", TestText.of(lines), day);
    }

    private static SitePlan plan(Version... versions) {
        return plan(new TestHandbook().with("a", versions));
    }

    private static SitePlan plan(TestHandbook pages) {
        Handbook handbook = pages.build();
        return new SitePlan(
                handbook,
                HandbookComparison.of(handbook, Progress.SILENT),
                TestHandbook.SETTINGS,
                Words.english(),
                ComparedYears.of(handbook, ComparedPairs.ALL));
    }
}
