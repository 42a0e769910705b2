package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What comes out of the printer. */
@InChromium
class PrintBrowserTest {

    private final Browser browser;
    private final SiteUnderTest site;

    PrintBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @Test
    void aSlipIsOnePage() throws IOException {
        try (PDDocument slip = printed("slips/<policy>")) {
            assertThat(slip.getNumberOfPages()).isEqualTo(1);
            assertThat(text(slip)).contains("Version code", "Signature");
        }
    }

    @Test
    void aPolicyIsPrintedWithoutNavigation() throws IOException {
        try (PDDocument policy = printed("policies/<policy>")) {
            assertThat(policy.getNumberOfPages()).isBetween(1, 8);
            assertThat(text(policy)).doesNotContain("Skip to", "Search", "Other years");
        }
    }

    @Test
    void aComparisonTellsItsChangesInWords() throws IOException {
        try (PDDocument comparison = printed("comparison with clauses amended")) {
            assertThat(comparison.getNumberOfPages()).isBetween(1, 12);
            assertThat(text(comparison))
                    .contains("Was", "Now", "Reworded", "[inserted: ", "[deleted: ")
                    .doesNotContain("Skip to", "Next change");
        }
    }

    @Test
    void aComparisonUnderlinesAndStrikesInBlack() {
        open("comparison with clauses amended");
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(decorations("ins")).isEqualTo("underline");
            assertThat(decorations("del")).isEqualTo("line-through");
            assertThat(browser.run("return getComputedStyle(document.querySelector('ins')).color"))
                    .isEqualTo("rgb(0, 0, 0)");
        } finally {
            browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void theReviewScheduleNamesItsColumnsOnEveryPage() throws IOException {
        try (PDDocument schedule = printed("register")) {
            for (int page = 1; page <= schedule.getNumberOfPages(); page++) {
                assertThat(text(schedule, page)).as("page " + page).contains("Owner", "Approved", "Audience");
            }
        }
    }

    @Test
    void theWholeHandbookBeginsEachPolicyOnAPageOfItsOwn() throws IOException {
        try (PDDocument handbook = printed("print/<year>")) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= handbook.getNumberOfPages(); page++) {
                pages.add(text(handbook, page).strip().replaceAll("\\s+", " ").replaceFirst("^\\d+ ", ""));
            }
            List<String> titles = browser.texts(".chapter > .title h2, .chapter > h2");
            assertThat(titles)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(title -> assertThat(pages).anyMatch(page -> page.startsWith(title)));
        }
    }

    private Object decorations(String element) {
        return browser.run("return getComputedStyle(document.querySelector('" + element + "')).textDecorationLine");
    }

    private PDDocument printed(String kind) throws IOException {
        open(kind);
        // A4, as a school prints.
        Map<String, Object> paper = Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true);
        String data = (String) browser.command("Page.printToPDF", paper).get("data");
        return PDDocument.load(Base64.getDecoder().decode(data));
    }

    private void open(String kind) {
        browser.open(site.address(Reach.FOLDER, site.page(kind).file()));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
