package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    private final LostLinks lost = new LostLinks();

    @Test
    void aClauseHasItsIdAndAQuietLinkToItself() {
        assertThat(now("Lock the screen."))
                .isEqualTo(
                        "<p id=\"lock-the-screen\" class=\"aup-clause\">Lock the screen."
                                + "<a class=\"aup-permalink\" href=\"#lock-the-screen\" aria-label=\"Link to \u201cLock the screen.\u201d\">#</a></p>\n");
    }

    @Test
    void theLinkToAClauseIsNamedByItsNumberOrElseItsFirstWords() {
        assertThat(now("1.2.| Lock the screen.", "## Passwords"))
                .contains("aria-label=\"Link to clause 1.2\"")
                .contains("aria-label=\"Link to \u201cPasswords\u201d\"");
    }

    @Test
    void aRowToFillInKeepsItsIdButHasNoLinkToItself() {
        assertThat(row("Name", "Room 4")).contains("id=\"row\"").contains("aria-label=\"Link to \u201cName\u201d\"");
        assertThat(row("Name", "")).contains("id=\"row\"").doesNotContain("aup-permalink");
    }

    @Test
    void aMarkStandsBehindTheWordsOfItsClause() {
        Policy policy = policy("Lock the screen.", "Own it.");
        SitePlan plan = plan(policy);
        Reading reading = Reading.now(plan.current(), policy, policy.newestVersion());
        Map<String, PageLink> marks = Map.of("own-it", new PageLink("added <now>", "../c.html#aup-change-own-it"));

        assertThat(writer(plan)
                        .write(
                                reading,
                                policy.newestVersion().text().body().parts(),
                                new TestComparison().clauses(policy, policy.newestVersion()),
                                0,
                                marks)
                        .html())
                .contains("Own it. <a class=\"aup-mark\" href=\"../c.html#aup-change-own-it\">added &lt;now&gt;</a>"
                        + "<a class=\"aup-permalink\"")
                .containsOnlyOnce("aup-mark");
    }

    @Test
    void aFormerIdStaysAnAnchor() {
        assertThat(now("Lock the screen. {#screens}"))
                .contains("<p id=\"screens\"")
                .contains("<a class=\"aup-former\" id=\"lock-the-screen\"></a>");
    }

    @Test
    void aLinkIsWrittenForThePageAndTheWebIsToldNothing() {
        assertThat(now("See [us](#see-us-and) and [them](https://example.org/?a&b)."))
                .contains("<a href=\"#see-us-and\">us</a>")
                .contains("<a href=\"https://example.org/?a&amp;b\" rel=\"noreferrer\">them</a>");
    }

    @Test
    void aLinkThatLeadsNowhereLeavesItsWordsAndAFinding() {
        assertThat(now("First.", "See [them](them.md).")).contains(">See them.<");
        assertThat(lost.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "policies/a.md:2: the link to \"them.md\" leads nowhere, so its words are shown without"
                                + " it.\n  Link to a policy of this handbook, to a document in the repository or to a web address.");
    }

    @Test
    void anOldTextsFaultsAreNotTold() {
        Policy policy = policy("See [them](them.md).");
        Version version = policy.newestVersion();

        write(Reading.ofVersion(plan(policy).current(), policy, version), policy, 0);

        assertThat(lost.findings()).isEmpty();
    }

    @Test
    void anImageIsCopiedAndAMissingOneLeavesItsAlternativeText() {
        assertThat(now("![A \"map\"](plan.png)"))
                .contains("<img src=\"../assets/images/plan-"
                        + TestFiles.name("policies/plan.png").substring(0, 8) + ".png\" alt=\"A &quot;map&quot;\">");
        assertThat(now("![A map](missing.png) ![Far](https://example.org/a.png)"))
                .contains(">A map Far<");
        assertThat(lost.findings()).hasSize(2);
    }

    @Test
    void onAPrintPageEveryIdCarriesItsPolicy() {
        Policy policy = policy("Lock it. {#lock}");
        Reading reading = Reading.printed(plan(policy).current(), policy, policy.newestVersion());

        assertThat(write(reading, policy, 0))
                .contains("id=\"a--lock\"")
                .contains("href=\"#a--lock\"")
                .contains("id=\"a--lock-it\"");
    }

    @Test
    void ownIdsWithinATextAreKeptApartOnAPrintPage() {
        Policy policy = policy("Text.");
        Reading reading = Reading.printed(plan(policy).current(), policy, policy.newestVersion());
        List<Body.Part> parts = List.of(
                new Body.Html("<a href=\"#fn-1\">1</a> Say id=\"x\". <li"), new Body.Html(" id=\"fn-1\">Note</li>"));

        assertThat(writer(plan(policy)).write(reading, parts, List.of(), 0).html())
                .isEqualTo("<a href=\"#a--fn-1\">1</a> Say id=\"x\". <li id=\"a--fn-1\">Note</li>");
    }

    @Test
    void headingsAreLoweredTogether() {
        Policy policy = policy("# One", "## Two");
        Reading reading = Reading.now(plan(policy).current(), policy, policy.newestVersion());

        assertThat(write(reading, policy, 1))
                .contains("<h2 id=\"one\"")
                .contains("</h2>")
                .contains("<h3 id=\"two\"");
    }

    private String row(String... cells) {
        Policy policy = policy("Text.");
        Clause row = new Clause(
                Clause.Kind.TABLE_ROW,
                1,
                Optional.empty(),
                String.join(" ", cells),
                String.join(" ", cells),
                List.of(),
                Optional.empty(),
                0,
                List.of(cells));
        Reading reading = Reading.now(plan(policy).current(), policy, policy.newestVersion());
        List<Body.Part> parts =
                List.of(new Body.Html("<tr"), new Body.ClauseStart(0), new Body.Html("><td>"), new Body.ClauseEnd(0));
        return writer(plan(policy))
                .write(reading, parts, List.of(new IdentifiedClause("row", List.of(), row)), 0)
                .html();
    }

    private String now(String... lines) {
        Policy policy = policy(lines);
        return write(Reading.now(plan(policy).current(), policy, policy.newestVersion()), policy, 0);
    }

    private String write(Reading reading, Policy policy, int lowered) {
        Version version = policy.newestVersion();
        return writer(plan(policy))
                .write(reading, version.text().body().parts(), new TestComparison().clauses(policy, version), lowered)
                .html();
    }

    private TextWriter writer(SitePlan plan) {
        CopiedFiles copied = new CopiedFiles(new TestFiles(Map.of("policies/plan.png", "png")));
        return new TextWriter(new LinkResolver(plan, copied), lost, plan.words());
    }

    private static Policy policy(String... lines) {
        Version version = TestHandbook.version("policies/a.md", TestText.of(lines), "2025-09-01");
        return new TestHandbook().with("a", version).build().policies().get(0);
    }

    private static SitePlan plan(Policy policy) {
        return new TestHandbook().with("a", policy.newestVersion()).plan();
    }
}
