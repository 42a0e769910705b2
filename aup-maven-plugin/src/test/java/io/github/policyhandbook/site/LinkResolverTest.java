package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkResolverTest {

    private final SitePlan plan = new TestHandbook()
            .home(TestText.of("# Welcome"))
            .with(
                    "use",
                    TestHandbook.version("policies/aup.md", TestText.of("# Use", "Lock it."), "2022-09-01"),
                    TestHandbook.version(
                            "policies/ict/use.md", TestText.of("# Use", "Lock it.", "Own it. {#own}"), "2024-09-01"))
            .with("leave", TestHandbook.version("policies/leave.md", TestText.of("# Leave", "## When"), "2022-09-01"))
            .with(
                    "lost",
                    TestHandbook.version("policies/lost.md", TestText.of("# Lost"), "2022-09-01"),
                    new Withdrawal(
                            TestHandbook.revision("2024-01-01"), LocalDate.of(2024, 1, 1), false, FrontMatter.EMPTY))
            .plan();
    private final CopiedFiles copied = new CopiedFiles(
            new TestFiles(Map.of("policies/forms/a form.docx", "x", "docs/plan.pdf", "y", "policies/run.html", "z")));
    private final LinkResolver links = new LinkResolver(plan, copied);

    @Test
    void onTheStablePageLinksLeadToStablePages() {
        assertThat(href(now("use"), "../leave.md")).isEqualTo("leave.html");
        assertThat(href(now("use"), "../leave.md#when")).isEqualTo("leave.html#when");
        assertThat(href(now("leave"), "ict/use.md#own")).isEqualTo("use.html#own");
    }

    @Test
    void inAnEditionLinksStayInTheEdition() {
        assertThat(href(edition("2022-2023", "use"), "leave.md")).isEqualTo("leave.html");
        assertThat(href(edition("2022-2023", "leave"), "aup.md#lock-it")).isEqualTo("use.html#lock-it");
        assertThat(href(edition("2022-2023", "leave"), "lost.md")).isEqualTo("lost.html");
    }

    @Test
    void aVersionsLinksLeadIntoTheEditionOfItsTime() {
        Policy leave = policy("leave");
        Edition then = plan.handbook().editions().get(0);
        Reading reading = Reading.ofVersion(then, leave, leave.newestVersion());

        assertThat(href(reading, "aup.md")).isEqualTo("../../2022-2023/use.html");
        assertThat(href(reading, "#when")).isEqualTo("#when");
        assertThat(href(Reading.ofVersion(plan.current(), leave, leave.newestVersion()), "ict/use.md"))
                .isEqualTo("../../policies/use.html");
    }

    @Test
    void onAPrintPageLinksStayOnThePage() {
        Policy leave = policy("leave");
        Reading reading = Reading.printed(plan.current(), leave, leave.newestVersion());

        assertThat(href(reading, "ict/use.md")).isEqualTo("#aup-policy-use");
        assertThat(href(reading, "ict/use.md#own")).isEqualTo("#use--own");
        assertThat(href(reading, "#when")).isEqualTo("#leave--when");
        assertThat(href(reading, "lost.md")).isEqualTo("../history/lost.html");
    }

    @Test
    void anOldNameOfAPolicyStillLeadsToIt() {
        assertThat(href(now("leave"), "aup.md")).isEqualTo("use.html");
    }

    @Test
    void aWithdrawnPolicyLeadsToItsHistory() {
        assertThat(href(now("leave"), "lost.md#anything")).isEqualTo("../history/lost.html");
    }

    @Test
    void aLeadingSlashStartsAtThePoliciesOrTheRepository() {
        assertThat(href(now("use"), "/leave.md")).isEqualTo("leave.html");
        assertThat(href(now("use"), "/policies/leave.md")).isEqualTo("leave.html");
        assertThat(href(now("use"), "/docs/plan.pdf")).startsWith("../assets/files/plan-");
    }

    @Test
    void theHomeTextAndThePoliciesFolderAreTheHomePage() {
        assertThat(href(now("leave"), "index.md")).isEqualTo("../index.html");
        assertThat(href(now("use"), "..")).isEqualTo("../index.html");
        assertThat(href(edition("2022-2023", "leave"), "./")).isEqualTo("index.html");
    }

    @Test
    void documentsAreCopiedOnceAndScriptsAreNot() {
        assertThat(href(now("use"), "../forms/a%20form.docx"))
                .isEqualTo("../assets/files/a-form-"
                        + TestFiles.name("policies/forms/a form.docx").substring(0, 8) + ".docx");
        href(now("leave"), "forms/a form.docx");

        assertThat(copied.copies()).hasSize(1);
        assertThat(links.resolve(now("leave"), "run.html")).isInstanceOf(Destination.Nowhere.class);
    }

    @Test
    void theWebStaysAndScriptsGo() {
        assertThat(links.resolve(now("use"), "https://example.org/?a=1"))
                .isEqualTo(new Destination.Leads("https://example.org/?a=1", true, true));
        assertThat(links.resolve(now("use"), "javascript:alert(1)")).isInstanceOf(Destination.Nowhere.class);
    }

    @Test
    void whatIsNotThereLeadsNowhere() {
        assertThat(links.resolve(now("use"), "nowhere.md")).isInstanceOf(Destination.Nowhere.class);
        assertThat(links.resolve(now("use"), "../../../leave.md")).isInstanceOf(Destination.Nowhere.class);
        assertThat(links.resolve(now("use"), "#nowhere")).isInstanceOf(Destination.Nowhere.class);
        assertThat(links.resolve(now("use"), "")).isInstanceOf(Destination.Nowhere.class);
    }

    @Test
    void aClauseThatIsNotThereLeadsToThePolicyAndIsToldOf() {
        assertThat(links.resolve(now("use"), "../leave.md#gone"))
                .isEqualTo(new Destination.Leads("leave.html", false, false));
    }

    @Test
    void aMovedFileWhoseWordsStayedIsReadFromItsNewPlace() {
        Version version = TestHandbook.version("policies/a.md", TestText.of("See [b](../b.md)."), "2022-09-01");
        Version moved = TestHandbook.version("policies/ict/a.md", TestText.of("See [b](../b.md)."), "2023-09-01");
        Handbook handbook = plan.handbook();
        Policy policy = new Policy("a", List.of(version), List.of(version.source(), moved.source()));

        assertThat(Reading.now(handbook.currentEdition(), policy, version)
                        .file()
                        .path())
                .isEqualTo("policies/ict/a.md");
    }

    private Reading now(String id) {
        return Reading.now(
                plan.current(), policy(id), plan.current().version(id).orElseThrow());
    }

    private Reading edition(String label, String id) {
        Edition edition = plan.handbook().edition(label).orElseThrow();
        return Reading.inEdition(edition, policy(id), edition.version(id).orElseThrow());
    }

    private Policy policy(String id) {
        return plan.handbook().policy(id).orElseThrow();
    }

    private String href(Reading reading, String target) {
        return ((Destination.Leads) links.resolve(reading, target)).href();
    }
}
