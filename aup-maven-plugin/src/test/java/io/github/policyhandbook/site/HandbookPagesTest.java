package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Readers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages of the sample handbook say, before any template lays them out. */
class HandbookPagesTest {

    private static final HandbookPages PAGES = SampleSite.pages();
    private static final Map<String, SiteFile.Page> BY_PATH = byPath(PAGES);

    @Test
    void theFirstPageTellsWhatChangedAndWhatIsOverdue() {
        HomePage.View home = view("index.html");

        assertThat(home.edition()).isEqualTo("Handbook for 2025 to 2026, from 1 September 2025.");
        assertThat(home.dated()).isEqualTo("In force on 1 March 2026.");
        assertThat(home.introduction().html()).contains("<a href=\"policies/acceptable-use.html\">rules</a>");
        assertThat(home.changed().sentence()).isEqualTo("Compared with 2024 to 2025: 1 policy changed.");
        assertThat(home.changed().changes())
                .containsExactly(new PageLink(
                        "Acceptable use: 5 clauses changed", "changes/2024-2025/2025-2026/acceptable-use.html"));
        assertThat(home.overdue())
                .containsExactly(
                        new PageLink("Acceptable use: review was due 12 October 2025", "policies/acceptable-use.html"));
        assertThat(home.groups())
                .extracting(PolicyList.Group::category)
                .containsExactly("Safeguarding and online safety", "Other policies");
    }

    @Test
    void everyFileIsMadeAtThePathItWasPlannedForAndIsFoundThere() {
        HandbookPages pages = SampleSite.pages();

        List<PlannedFile> planned = Stream.concat(pages.files(), pages.copies()).toList();

        assertThat(planned).hasSizeGreaterThan(40).allSatisfy(file -> {
            assertThat(file.get().path()).isEqualTo(file.path());
            assertThat(pages.file(file.path()))
                    .hasValueSatisfying(found -> assertThat(found.path()).isEqualTo(file.path()));
        });
        assertThat(pages.file("policies/nothing.html")).isEmpty();
    }

    @Test
    void aCopyIsFoundOnceAPageLeadsToIt() {
        HandbookPages pages = SampleSite.pages();
        String copy = PAGES.copies().findFirst().orElseThrow().path();

        assertThat(pages.file(copy)).isEmpty();
        pages.files().forEach(PlannedFile::get);
        assertThat(pages.file(copy)).isPresent();
    }

    @Test
    void theStablePageShowsTheTextInForceWithoutABanner() {
        PolicyPage.View page = view("policies/acceptable-use.html");

        assertThat(page.kicker()).isEqualTo("In force now");
        assertThat(page.notices()).isEmpty();
        assertThat(page.titleClause().html()).startsWith("<h1 id=\"acceptable-use\"");
        assertThat(page.body().html()).contains("<h2 id=\"passwords\"").doesNotContain("<h1");
        assertThat(page.years())
                .contains(
                        new PolicyYears.Year(PageLink.words("2025 to 2026"), List.of("this page", "in force now")),
                        new PolicyYears.Year(
                                new PageLink("2023 to 2024", "../2023-2024/acceptable-use.html"), List.of()));
        assertThat(page.more())
                .extracting(PageLink::href)
                .containsExactly(
                        "../history/acceptable-use.html",
                        "../slips/acceptable-use.html",
                        "../changes/2024-2025/2025-2026/acceptable-use.html");
    }

    @Test
    void whereChangesMayBeSuggestedTheStablePageLeadsToItsFileAndNoOldOneDoes() {
        SiteSettings settings = new SiteSettings(
                TestIdentity.HILL_SCHOOL,
                Optional.empty(),
                Optional.of("https://git.example/edit/{path}"),
                ComparedPairs.AUTO,
                false);
        Map<String, SiteFile.Page> pages =
                byPath(SampleSite.pages(SampleSite.handbook().build(), settings));

        assertThat(HandbookPagesTest.<PolicyPage.View>view(pages, "policies/acceptable-use.html")
                        .more())
                .contains(new PageLink(
                        "Suggest a change to this policy", "https://git.example/edit/policies/ict/acceptable-use.md"));
        assertThat(HandbookPagesTest.<PolicyPage.View>view(pages, "2025-2026/acceptable-use.html")
                        .more())
                .extracting(PageLink::text)
                .doesNotContain("Suggest a change to this policy");
    }

    @Test
    void everyPageOfAPolicyAnswersForEveryClauseItEverHad() {
        for (String page : List.of(
                "policies/acceptable-use.html",
                "2022-2023/acceptable-use.html",
                "2025-2026/acceptable-use.html",
                "versions/acceptable-use/2027-09-01.html")) {
            PolicyPage.View view = view(page);
            String text = view.titleClause().html() + view.body().html();
            assertThat(List.of("usb-sticks-need", "turn-on-two", "secret", "a-new-start"))
                    .as(page)
                    .allMatch(id -> text.contains(" id=\"" + id + "\"")
                            != view.absent().stream()
                                    .anyMatch(entry ->
                                            entry.id().stream().toList().contains(id)));
        }
    }

    @Test
    void aStatedTitleIsThePagesHeadingAndTheTextsOwnHeadingsStandBelowIt() {
        PolicyPage.View page = view("policies/leave.html");

        assertThat(page.titleClause().html()).isEmpty();
        assertThat(page.body().html()).contains("<h2 id=\"who\"").contains("<h3 id=\"when\"");
    }

    @Test
    void aReplacedTextWarnsAndLeadsToTheOneInForce() {
        PolicyPage.View page = view("2023-2024/acceptable-use.html");

        assertThat(page.notices())
                .containsExactly(new Notice(
                        "warning",
                        "Old version: do not use",
                        "This text has been replaced.",
                        List.of(new PageLink("Read the text in force now", "../policies/acceptable-use.html"))));
    }

    @Test
    void anOldYearsTextThatStillAppliesSaysSo() {
        PolicyPage.View page = view("2023-2024/leave.html");

        assertThat(page.notices()).extracting(Notice::heading).containsExactly("Still in force");
    }

    @Test
    void aWithdrawnPolicyWarnsAndLeadsToWhatReplacedIt() {
        PolicyPage.View page = view("2022-2023/lost-property.html");

        assertThat(page.notices().get(0).heading()).isEqualTo("Withdrawn: do not use");
        assertThat(page.notices().get(0).text()).isEqualTo("This policy has not applied since 15 January 2025.");
        assertThat(page.notices().get(0).links())
                .containsExactly(
                        new PageLink("Replaced by Acceptable use", "../policies/acceptable-use.html"),
                        new PageLink("History of this policy", "../history/lost-property.html"));
    }

    @Test
    void whereHistoryBeginsTheFirstTextSaysSo() {
        PolicyPage.View page = view("versions/acceptable-use/2022-09-01.html");

        assertThat(page.notices())
                .extracting(Notice::text)
                .contains("What applied before 1 September 2022 is not known here.");
    }

    @Test
    void aReplacedVersionSaysWhenItApplied() {
        PolicyPage.View page = view("versions/acceptable-use/2022-09-01.html");

        assertThat(page.kicker()).isEqualTo("Version that applied from 1 September 2022 to 11 October 2023");
        assertThat(page.facts()).contains(new PolicyFacts.Fact("Until", List.of(PageLink.words("11 October 2023"))));
    }

    @Test
    void anOldYearsTextLeadsToWhatChangedSince() {
        PolicyPage.View page = view("2023-2024/acceptable-use.html");

        assertThat(page.more())
                .contains(new PageLink(
                        "What has changed from this text to today\u2019s",
                        "../changes/2023-2024/2025-2026/acceptable-use.html"));
    }

    @Test
    void theCurrentYearsPageLeadsToTheStableAddressOfItsText() {
        PolicyPage.View page = view("2025-2026/acceptable-use.html");

        assertThat(page.more().get(0))
                .isEqualTo(new PageLink("Read the text in force now", "../policies/acceptable-use.html"));
    }

    @Test
    void aTextToComeSaysFromWhen() {
        PolicyPage.View page = view("versions/acceptable-use/2027-09-01.html");

        assertThat(page.kicker()).isEqualTo("Version that applies from 1 September 2027: not yet in force");
        assertThat(page.notices()).extracting(Notice::heading).containsExactly("Not yet in force");
    }

    @Test
    void theTableOfChangesCountsThemByYear() {
        ChangesPage.View page = view("changes/index.html");

        assertThat(page.columns())
                .extracting(column -> column.year().text())
                .containsExactly("2025\u00a0to\u00a02026", "2024\u00a0to\u00a02025", "2023\u00a0to\u00a02024");
        assertThat(page.rows())
                .extracting(row -> row.policy().text()
                        + row.cells().stream().map(cell -> cell.text().text()).toList())
                .containsExactly(
                        "Acceptable use[5, \u2013, 2]",
                        "Lost property[, Withdrawn, \u2013]",
                        "Staff <b>&\" 'leave'[\u2013, \u2013, New]");
        assertThat(page.choice().rule()).isEqualTo("Any two years can be compared.");
        assertThat(page.choice().rows()).hasSize(3);
    }

    @Test
    void aPairOfYearsTellsWhichPoliciesChanged() {
        YearComparisonPage.View page = view("changes/2023-2024/2025-2026/index.html");

        assertThat(page.sentence()).isEqualTo("1 policy changed and 1 policy was withdrawn. Nothing else changed.");
        assertThat(page.rows()).extracting(YearComparisonPage.Row::label).containsExactly("Changed", "Withdrawn");
        assertThat(page.same()).extracting(PageLink::href).containsExactly("../../../2025-2026/leave.html");
    }

    @Test
    void aComparisonCountsThenTellsEachChange() {
        PolicyComparisonPage.View page = view("changes/2022-2023/2023-2024/acceptable-use.html");

        assertThat(page.sentence())
                .isEqualTo("1 clause was reworded, 1 clause was removed and 1 clause differs in layout"
                        + " only. Nothing else changed.");
        assertThat(page.body().table())
                .extracting(ChangeTable.Row::why)
                .containsExactly(List.of("Passwords no longer expire.", "Rewrite what matters"), List.of("As above"));
        assertThat(page.body().table())
                .extracting(row -> row.clause().text())
                .containsExactly("Clause 1.1 in \u201cPasswords\u201d", "Clause 1.3 in \u201cPasswords\u201d");
        assertThat(page.body().cosmetic()).hasSize(1);
        assertThat(page.body().cosmeticCount())
                .isEqualTo(
                        "1 clause differs in layout only: emphasis, spaces, or which quotation marks or dashes are used");
        assertThat(page.body().closing()).isEqualTo("Nothing else changed. 5 clauses are unchanged.");
    }

    @Test
    void aWithdrawnPolicyIsToldWithItsDayAndReason() {
        PolicyComparisonPage.View page = view("changes/2023-2024/2024-2025/lost-property.html");

        assertThat(page.sentence()).isEqualTo("This policy was withdrawn; it had 2 clauses.");
        assertThat(page.news())
                .containsExactly(
                        PageLink.words("This policy has not applied since 15 January 2025."),
                        new PageLink(
                                "Replaced by \u201cAcceptable use\u201d", "../../../policies/acceptable-use.html"));
        assertThat(page.body().reasons()).containsExactly("Rewrite what matters");
        assertThat(page.body().table()).isEmpty();
        assertThat(page.body().bothTexts()).isFalse();
        assertThat(page.body().text()).hasSize(1);
        assertThat(page.body().text().get(0).kept()).hasSize(2);
    }

    @Test
    void aChangeShowsBothTextsTheMarkedLineAndWhereToRead() {
        PolicyComparisonPage.View page = view("changes/2024-2025/2025-2026/acceptable-use.html");
        ChangeViews.View change = page.body().text().stream()
                .flatMap(piece -> piece.change().stream())
                .skip(1)
                .findFirst()
                .orElseThrow();

        assertThat(change.label()).isEqualTo("Reworded");
        assertThat(change.was().get(0).text()).startsWith("You must report");
        assertThat(change.now().get(0).text()).startsWith("You should report");
        assertThat(change.redline().marks()).extracting(Redline.Mark::op).contains("delete", "insert");
        assertThat(change.cues()).containsExactly("Obligation: \u201cmust\u201d became \u201cshould\u201d");
        assertThat(change.notes())
                .contains(
                        new PageLink("Read it in the old text", "../../../2024-2025/acceptable-use.html#laptops"),
                        new PageLink("Read it in the new text", "../../../2025-2026/acceptable-use.html#laptops"),
                        new PageLink("History of this clause", "../../../history/acceptable-use.html#aup-life-laptops"),
                        new PageLink("Next change", "#aup-change-the-gate-and"));
    }

    @Test
    void theHistoryTellsEveryVersionAndWhereItIsReadAndCompared() {
        HistoryPage.View page = view("history/acceptable-use.html");

        assertThat(page.versions())
                .extracting(row -> row.day() + " | " + row.until() + " | " + row.mark())
                .containsExactly(
                        "1 September 2027: not yet in force | no end set | ",
                        "3 November 2025 | 31 August 2027 | In force now",
                        "12 October 2023 | 2 November 2025 | ",
                        "1 September 2022 | 11 October 2023 | ");
        assertThat(page.versions().get(1).ways())
                .containsExactly(
                        new PageLink("Read this text", "../versions/acceptable-use/2025-11-03.html"),
                        new PageLink("Changes in 2025 to 2026", "../changes/2024-2025/2025-2026/acceptable-use.html"));
    }

    @Test
    void theHistoryOfAWithdrawnPolicyLeadsToItsSuccessorAndToItsLastText() {
        HistoryPage.View page = view("history/lost-property.html");

        assertThat(page.notices())
                .extracting(Notice::heading, Notice::text, Notice::links)
                .containsExactly(tuple(
                        "Withdrawn: do not use",
                        "This policy has not applied since 15 January 2025.",
                        List.of(
                                new PageLink("Replaced by Acceptable use", "../policies/acceptable-use.html"),
                                new PageLink("Read its last text", "../versions/lost-property/2022-09-01.html"))));
        assertThat(page.current()).isEmpty();
    }

    @Test
    void aClauseThatAppliesTodayIsNotGoneThoughALaterTextDropsIt() {
        HistoryPage.View page = view("history/acceptable-use.html");

        assertThat(page.gone())
                .flatExtracting(LifeGroups.Group::lives)
                .extracting(LifeViews.Life::anchor, LifeViews.Life::summary)
                .containsExactly(
                        tuple("aup-life-usb-sticks-need", "Began 1 September 2022, gone since 12 October 2023."));
        assertThat(page.alive())
                .flatExtracting(LifeGroups.Group::lives)
                .extracting(LifeViews.Life::summary)
                .contains("Began 1 September 2022, will go on 1 September 2027.", "Applies from 1 September 2027.");
    }

    @Test
    void theRegisterCountsTheDaysOverdue() {
        RegisterPage.View page = view("register.html");

        assertThat(page.summary())
                .startsWith("1 review is overdue. The policy still applies until it is replaced or withdrawn.");
        assertThat(page.rows()).extracting(row -> row.late().text()).containsExactly("140", "Not recorded");
    }

    @Test
    void theWholeHandbookStandsOnOnePage() {
        PrintPage.View page = view("print/2025-2026.html");

        assertThat(page.contents())
                .extracting(PageLink::href)
                .containsExactly("#aup-policy-acceptable-use", "#aup-policy-leave");
        assertThat(page.chapters().get(0).titleClause().html()).startsWith("<h2 id=\"acceptable-use--acceptable-use\"");
        assertThat(page.chapters().get(0).body().html()).contains("href=\"#leave--who\"");
    }

    @Test
    void aSlipNamesTheVeryText() {
        SlipPage.View slip = view("slips/acceptable-use.html");

        assertThat(slip.organisation()).isEqualTo("Hill School");
        assertThat(slip.applies()).isEqualTo("3 November 2025");
        assertThat(slip.code()).matches("[0-9a-f]{4}-[0-9a-f]{4}");
    }

    @Test
    void aLostReaderIsLedHomeFromAnyDepthWhereTheSitesAddressIsKnown() {
        SiteSettings settings = new SiteSettings(
                TestIdentity.of("Handbook", Optional.empty()),
                Optional.of("https://example.org/h/"),
                Optional.empty(),
                ComparedPairs.AUTO,
                false);
        SiteFile.Page page = new NotFoundPage(SampleSite.handbook().plan(settings)).page();

        assertThat(((NotFoundPage.View) page.model().get("page")).home().href())
                .isEqualTo("https://example.org/h/index.html");
        assertThat(HandbookPagesTest.<NotFoundPage.View>view("404.html").home().href())
                .isEqualTo("index.html");
    }

    @Test
    void theFootTellsTheDayTheCommitAndTheCircle() {
        SitePlan plan = SampleSite.handbook().readers(Readers.PUBLIC).plan();
        PageFrame frame = (PageFrame) new RegisterPage(plan).page().model().get("frame");

        assertThat(frame.footer())
                .containsExactly(
                        "As of 1 March 2026",
                        "Reference "
                                + TestHandbook.revision("2026-03-01").commit().substring(0, 7),
                        "What applied before 1 September 2022 is not known here",
                        "For the public: policies for staff and governors are not in it");
    }

    @Test
    void linksThatLeadNowhereAreToldOnceAndOnlyForTextsInForce() {
        assertThat(PAGES.findings())
                .extracting(Finding::path, finding -> finding.fault().line())
                .containsExactly(tuple("policies/ict/acceptable-use.md", 10), tuple("policies/index.md", 2));
    }

    @SuppressWarnings("unchecked")
    private static <V> V view(Map<String, SiteFile.Page> pages, String path) {
        return (V) pages.get(path).model().get("page");
    }

    private static <V> V view(String path) {
        return view(BY_PATH, path);
    }

    private static Map<String, SiteFile.Page> byPath(HandbookPages pages) {
        Map<String, SiteFile.Page> found = new TreeMap<>();
        for (SiteFile file : SampleSite.files(pages)) {
            if (file instanceof SiteFile.Page page) {
                found.put(page.path(), page);
            }
        }
        return found;
    }
}
