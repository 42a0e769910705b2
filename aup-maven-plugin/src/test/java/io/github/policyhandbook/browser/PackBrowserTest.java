package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.handbook.BuiltPack;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** The governors' pack as it is opened by double-click: read, walked through by key, on a phone, and printed. */
@InChromium
class PackBrowserTest {

    private static final String DRAFTS = "drafts-on-one-branch";
    private static final List<Integer> WIDTHS = List.of(1280, 768, 320);

    private final Browser browser;

    PackBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {DRAFTS, "pull-request", "nothing-approved"})
    void noRuleOfAccessibilityIsBrokenAndNothingScrollsSideways(String pack) {
        open(pack);
        browser.run("document.querySelectorAll('details').forEach(part => { part.open = true; })");
        Axe.enter(browser);
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            browser.resize(width, 900);
            for (String scheme : List.of("light", "dark")) {
                browser.prefer("prefers-color-scheme", scheme);
                Axe.violations(browser).forEach(fault -> faults.add(width + " px " + scheme + ": " + fault));
            }
            int wide = number("return document.scrollingElement.scrollWidth");
            if (wide > width) {
                faults.add(width + " px: the page is " + wide + " px wide");
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void nothingIsAskedForBesidesTheFileAndNothingInItIsRefused() {
        browser.log(LogType.BROWSER);
        Requests.of(browser);

        open(DRAFTS);

        assertThat(Requests.of(browser))
                .filteredOn(asked -> !asked.startsWith("data:"))
                .singleElement()
                .asString()
                .endsWith("/index.html");
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
        assertThat(browser.run("return getComputedStyle(document.querySelector('ins')).textDecorationLine"))
                .isEqualTo("underline");
    }

    @Test
    void whatWasAddedOnTheWayDoesNotRunAndLoadsNothing() {
        open(DRAFTS);
        browser.log(LogType.BROWSER);

        browser.run("const script = document.createElement('script'); script.textContent = 'window.aupAdded = 1';"
                + " document.body.append(script); const outside = document.createElement('img');"
                + " outside.src = 'https://tracker.example/a.png'; document.body.append(outside)");

        assertThat(browser.run("return window.aupAdded || 0")).isEqualTo(0L);
        assertThat(browser.log(LogType.BROWSER))
                .filteredOn(line -> line.contains("Content Security Policy"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theFirstStopIsASkipLinkThatLeadsToTheText() {
        open(DRAFTS);

        browser.press("Tab");

        assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
        browser.press("Enter");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("aup-main");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void theTabKeyReachesEverythingAndShowsWhereItIs(int width) {
        open(DRAFTS);
        browser.resize(width, 900);

        assertThat(TabWalk.faults(browser)).isEmpty();
    }

    @Test
    void thePapersAreListedBesideTheTextOnADeskAndOnTheCoverOnAPhone() {
        open(DRAFTS);
        assertThat(browser.find(".pack-nav").isDisplayed()).isTrue();

        browser.resize(390, 900);

        assertThat(browser.find(".pack-nav").isDisplayed()).isFalse();
        assertThat(browser.all(".agenda a")).isNotEmpty().allMatch(WebElement::isDisplayed);
    }

    @Test
    void everyChangeIsReadWithScriptsOff() {
        try (Browser off = Browser.withoutScripts()) {
            off.open(address(DRAFTS));

            assertThat(off.find("h1").getText()).isEqualTo("Full governing body, spring term");
            assertThat(off.all(".change")).isNotEmpty().allMatch(WebElement::isDisplayed);
            assertThat(off.all(".change ins, .change del")).isNotEmpty();
            off.click("details.whole-text summary");
            assertThat(off.find("details.whole-text .policy-body").isDisplayed())
                    .isTrue();
        }
    }

    @Test
    void isPrintedAPaperAPageWithoutWhatIsTheClerksOrTheScreens() throws IOException {
        try (PDDocument pdf = printed()) {
            String text = new PDFTextStripper().getText(pdf);
            int papers = browser.all(".paper").size();

            assertThat(text)
                    .contains("Full governing body, spring term", "12 March 2026", "[inserted: ", "Proposed text")
                    .contains("The whole text is not printed here")
                    .doesNotContain("Ready for the meeting?", "Not ready", "Next change", "All papers", "Skip to");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(papers);
            for (WebElement heading : browser.all(".paper > h2")) {
                assertThat(pages(pdf))
                        .anyMatch(page -> page.lines()
                                .limit(4)
                                .anyMatch(line -> line.strip().equals(heading.getText())));
            }
        }
    }

    @Test
    void aWholeTextThatIsOpenIsPrinted() throws IOException {
        open(DRAFTS);
        browser.run("document.querySelectorAll('details.whole-text').forEach(part => { part.open = true; })");

        try (PDDocument pdf = print()) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("The whole text is not printed here");
        }
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf));
        }
        return pages;
    }

    private PDDocument printed() throws IOException {
        open(DRAFTS);
        return print();
    }

    /** On A4, as a school prints. */
    private PDDocument print() throws IOException {
        Map<String, Object> paper = Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true);
        String data = (String) browser.command("Page.printToPDF", paper).get("data");
        return PDDocument.load(Base64.getDecoder().decode(data));
    }

    private void open(String pack) {
        browser.resize(1280, 900);
        browser.open(address(pack));
    }

    private static URI address(String pack) {
        return BuiltPack.page(pack).toUri();
    }

    private int number(String script) {
        return ((Number) browser.run(script)).intValue();
    }
}
