package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;

/** Going to the same clause of another year. */
@InChromium
class PolicyBrowserTest {

    private static final String POLICY = "2025-2026/acceptable-use.html";

    private final Browser browser;
    private final SiteUnderTest site;

    PolicyBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @BeforeEach
    void onADesk() {
        browser.resize(1280, 900);
    }

    @ParameterizedTest
    @EnumSource
    void theYearSwitchKeepsTheClause(Reach reach) {
        browser.open(site.address(reach, POLICY + "#i-must-ask-the-computing-lead"));

        browser.click(yearOf("2023-2024"));

        assertThat(browser.address()).endsWith("2023-2024/acceptable-use.html#i-must-ask-the-computing-lead");
        assertThat(browser.run("return document.querySelector(':target').id"))
                .isEqualTo("i-must-ask-the-computing-lead");
    }

    @ParameterizedTest
    @EnumSource
    void aClauseThatTheOtherYearDoesNotHaveIsToldOf(Reach reach) {
        browser.open(site.address(reach, POLICY + "#i-open-no-link-or-attachment"));

        browser.click(yearOf("2023-2024"));

        browser.until(
                "the clause is told of", () -> !browser.texts(".absent :target").isEmpty());
        assertThat(browser.texts(".absent :target").get(0)).contains("added on 1 September 2024");
        assertThat(Axe.check(browser)).isEmpty();
    }

    private WebElement yearOf(String year) {
        return browser.all(".switch a").stream()
                .filter(link -> link.getDomProperty("href").contains("/" + year + "/"))
                .findFirst()
                .orElseThrow();
    }
}
