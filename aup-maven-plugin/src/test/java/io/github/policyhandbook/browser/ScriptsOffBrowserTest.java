package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.WebElement;

/** Scripts only add: every page is read, compared and left by its links with scripts switched off. */
@InChromium
class ScriptsOffBrowserTest {

    private static Browser browser;

    private final SiteUnderTest site;

    ScriptsOffBrowserTest(SiteUnderTest site) {
        this.site = site;
    }

    @BeforeAll
    static void switchScriptsOff() {
        browser = Browser.withoutScripts();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void scriptsAreOff() {
        open("search.html");

        assertThat(all("#aup-search")).noneMatch(WebElement::isDisplayed);
        assertThat(text("main")).contains("Searching needs scripts");
    }

    @TestFactory
    Stream<DynamicTest> everyPageShowsItsHeadingAndItsText() {
        return site.pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    open(page.file());

                    assertThat(text("h1")).isNotBlank();
                    assertThat(text("main").length()).isGreaterThan(text("h1").length());
                }));
    }

    @Test
    void aPolicyIsReadWhole() {
        open(site.page("policies/<policy>").file());

        assertThat(all(".policy-body .aup-clause")).isNotEmpty().allMatch(WebElement::isDisplayed);
    }

    @Test
    void everyChangeOfAComparisonIsRead() {
        open(site.page("comparison with clauses amended").file());

        assertThat(all("ins")).isNotEmpty();
        assertThat(all("[id^='aup-change-']")).isNotEmpty().allMatch(WebElement::isDisplayed);
    }

    @Test
    void theLinksAtTheTopLeadOn() {
        open(site.page("policies/<policy>").file());

        all("header nav a").get(1).click();

        assertThat(browser.address()).endsWith("changes/index.html");
        assertThat(text("h1")).isNotBlank();
    }

    private void open(String file) {
        browser.open(site.address(Reach.FOLDER, file));
    }

    private static String text(String selector) {
        return browser.find(selector).getText();
    }

    private static List<WebElement> all(String selector) {
        return browser.all(selector);
    }
}
