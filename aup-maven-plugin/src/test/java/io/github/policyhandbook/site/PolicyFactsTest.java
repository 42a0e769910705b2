package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyFactsTest {

    private static final FrontMatter NONE = FrontMatter.EMPTY;

    @Test
    void anApprovedTextNamesTheDayAndTheApprover() {
        assertThat(approval(Approval.State.APPROVED, "Lock the screen.", "Lock the screen now."))
                .isEqualTo("Approved 12 September 2024 by the board");
    }

    @Test
    void whatChangedSinceIsCounted() {
        assertThat(approval(Approval.State.CHANGED_SINCE, "Lock the screen.", "Lock the screen now."))
                .isEqualTo("Approved 12 September 2024 by the board; 1 clause changed since, not recorded as approved");
        assertThat(approval(Approval.State.CHANGED_SINCE, "Lock the screen.", "Lock the screen!"))
                .isEqualTo("Approved 12 September 2024 by the board; only layout or numbers changed since,"
                        + " not recorded as approved");
    }

    @Test
    void withoutAnyApprovalThatIsSaid() {
        Version version = TestHandbook.version("policies/a.md", TestText.of("Text."), "2024-09-12");

        assertThat(lines(version, version, "Approval")).containsExactly("Approval not recorded");
    }

    @Test
    void anOverdueReviewDoesNotEndAPolicy() {
        FrontMatter due = FrontMatter.builder().review(LocalDate.of(2025, 7, 1)).build();
        Version version = TestHandbook.version("policies/a.md", TestText.of(due, "Text."), "2024-09-12");

        assertThat(lines(version, version, "Next review"))
                .containsExactly("Review was due 1 July 2025; this policy still applies");
    }

    @Test
    void aReplacedTextIsNotSaidToApply() {
        FrontMatter due = FrontMatter.builder().review(LocalDate.of(2025, 7, 1)).build();
        Version old = TestHandbook.version("policies/a.md", TestText.of(due, "Text."), "2024-09-12");
        Version now = TestHandbook.version("policies/a.md", TestText.of(NONE, "New."), "2025-09-12");

        assertThat(lines(old, now, "Next review")).containsExactly("1 July 2025");
    }

    @Test
    void aTextToComeIsSaidToCome() {
        Version now = TestHandbook.version("policies/a.md", TestText.of("Text."), "2024-09-12");
        Version later = TestHandbook.version("policies/a.md", TestText.of("New."), "2027-09-01");

        assertThat(plan(now, later).handbook().policies()).hasSize(1);
        assertThat(new PolicyFacts(plan(now, later)).appliesFrom(later))
                .isEqualTo("1 September 2027: not yet in force");
    }

    @Test
    void statedFactsAreToldAndOthersLeftOut() {
        FrontMatter front = FrontMatter.builder()
                .owner("Head")
                .approver("Board")
                .audience(List.of("Staff", "Visitors"))
                .statutory(false)
                .contact("Office", "Ms A")
                .build();
        Version version = TestHandbook.version("policies/a.md", TestText.of(front, "Text."), "2024-09-12");

        assertThat(facts(version, version).stream().map(PolicyFacts.Fact::label))
                .containsExactly(
                        "Applies from",
                        "Approval",
                        "Approver",
                        "Owner",
                        "For",
                        "Required by law",
                        "Contacts",
                        "Version code",
                        "Reference");
        assertThat(lines(version, version, "For")).containsExactly("Staff, Visitors");
        assertThat(lines(version, version, "Contacts")).containsExactly("Office: Ms A");
    }

    @Test
    void anApproverThatTheApprovalNamesIsNotToldTwice() {
        FrontMatter front = FrontMatter.builder().approver("the board").build();
        Approval approval =
                new Approval(Approval.State.APPROVED, Optional.empty(), Optional.of("the board"), Optional.empty());
        Version version = TestHandbook.version("policies/a.md", TestText.of(front, "Text."), "2025-01-10", approval);

        assertThat(facts(version, version).stream().map(PolicyFacts.Fact::label))
                .contains("Approval")
                .doesNotContain("Approver");
    }

    @Test
    void onItsPageATextNamesItsHandbookAndAVersionAllThatShowIt() {
        Version old = TestHandbook.version("policies/a.md", TestText.of("Text."), "2023-09-12");
        Version now = TestHandbook.version("policies/a.md", TestText.of("New."), "2025-09-12");
        SitePlan plan = plan(old, now);
        Policy policy = plan.handbook().policies().get(0);
        PolicyFacts facts = new PolicyFacts(plan);

        assertThat(facts.onPage(
                        Reading.now(plan.current(), policy, now),
                        policy,
                        now,
                        TestHandbook.TODAY,
                        plan.yearTexts(policy)))
                .contains(new PolicyFacts.Fact(
                        "Handbook", List.of(new PageLink("2025 to 2026", "../2025-2026/index.html"))));
        assertThat(facts.onPage(
                        Reading.ofVersion(plan.handbook().editions().get(0), policy, old),
                        policy,
                        old,
                        TestHandbook.TODAY,
                        plan.yearTexts(policy)))
                .extracting(
                        PolicyFacts.Fact::label,
                        fact -> fact.lines().get(0).text(),
                        fact -> fact.lines().size())
                .contains(tuple("Until", "11 September 2025", 1), tuple("Handbook", "2023 to 2024", 2));
    }

    @Test
    void inBriefATextSaysWhatMostReadersAskFor() {
        FrontMatter front = FrontMatter.builder()
                .audience(List.of("Staff", "governors"))
                .review(LocalDate.of(2026, 7, 1))
                .build();
        Version version = TestHandbook.version("policies/a.md", TestText.of(front, "Text."), "2024-09-12");
        SitePlan plan = plan(version);

        assertThat(new PolicyFacts(plan).inBrief(plan.handbook().policies().get(0), version, TestHandbook.TODAY))
                .containsExactly(
                        "Applies from 12 September 2024.",
                        "Approval not recorded.",
                        "Next review 1 July 2026.",
                        "For: Staff, governors.");
    }

    private static String approval(Approval.State state, String approved, String now) {
        Approval approval = new Approval(
                state, Optional.of(LocalDate.of(2024, 9, 12)), Optional.of("the board"), Optional.of("2024-09-12"));
        Version first = TestHandbook.version("policies/a.md", TestText.of(approved), "2024-09-12");
        Version second = TestHandbook.version("policies/a.md", TestText.of(now), "2025-01-10", approval);
        SitePlan plan = plan(first, second);
        return new PolicyFacts(plan).approved(plan.handbook().policies().get(0), second, approval);
    }

    private static List<String> lines(Version version, Version newest, String label) {
        return facts(version, newest).stream()
                .filter(fact -> fact.label().equals(label))
                .flatMap(fact -> fact.lines().stream())
                .map(PageLink::text)
                .toList();
    }

    private static List<PolicyFacts.Fact> facts(Version version, Version newest) {
        SitePlan plan = version.equals(newest) ? plan(version) : plan(version, newest);
        Policy policy = plan.handbook().policies().get(0);
        return new PolicyFacts(plan).of(policy, version, TestHandbook.TODAY);
    }

    private static SitePlan plan(Version... versions) {
        return new TestHandbook().with("a", versions).plan();
    }
}
