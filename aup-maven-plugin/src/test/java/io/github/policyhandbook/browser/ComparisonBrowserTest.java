package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading a comparison: from change to change, in the view that the reader chooses. */
@InChromium
class ComparisonBrowserTest {

    private static final String CHANGES = "#aup-compared > .change";

    private final Browser browser;
    private final SiteUnderTest site;

    ComparisonBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @BeforeEach
    void open() {
        browser.resize(1280, 900);
        browser.open(site.address(
                Reach.WEB, site.page("comparison with clauses amended").file()));
    }

    @AfterEach
    void forgetTheView() {
        browser.run("localStorage.clear()");
    }

    @Test
    void theKeyNGoesToTheNextChangeAndPBack() {
        browser.press("n");
        assertThat(changeInFocus()).isEqualTo(0);
        browser.press("n");
        assertThat(changeInFocus()).isEqualTo(1);
        assertThat(browser.find("#aup-step").getText()).startsWith("Change 2 of ");
        browser.press("p");
        assertThat(changeInFocus()).isEqualTo(0);
    }

    @Test
    void beyondTheLastChangeItIsSaidThatThereIsNone() {
        int changes = browser.all(CHANGES).size();
        for (int key = 0; key <= changes; key++) {
            browser.press("n");
        }

        assertThat(changeInFocus()).isEqualTo(changes - 1);
        assertThat(browser.find("#aup-step-said").getText()).isNotBlank();
    }

    @Test
    void theKeysCanBeSwitchedOff() {
        browser.click("#aup-keys");

        browser.press("n");

        assertThat(changeInFocus()).isEqualTo(-1);
    }

    @Test
    void theWholeTextIsShownOnRequest() {
        assertThat(browser.texts("#aup-compared .kept")).isEmpty();

        browser.click("#aup-show-whole");

        assertThat(browser.texts("#aup-compared .kept")).isNotEmpty();
    }

    @Test
    void inlineTheMarkedUpTextStandsAlone() {
        assertThat(browser.texts(CHANGES + " .sides")).isNotEmpty();

        browser.click("#aup-inline");

        assertThat(browser.texts(CHANGES + " .sides")).isEmpty();
        assertThat(browser.texts(CHANGES + " .redline")).isNotEmpty();
    }

    @Test
    void theChosenViewIsKeptFromPageToPage() {
        browser.click("#aup-show-whole");

        open();

        assertThat(browser.find("#aup-show-whole").isSelected()).isTrue();
    }

    @Test
    void everyViewBreaksNoRuleOfAccessibility() {
        browser.click("#aup-show-whole");
        browser.click("#aup-inline");

        assertThat(Axe.check(browser)).isEmpty();
    }

    /** How many changes come before the one that has the focus; -1 where none has. */
    private int changeInFocus() {
        Object place = browser.run("return Array.from(document.querySelectorAll('" + CHANGES
                + "')).findIndex(change => change.contains(document.activeElement))");
        return ((Number) place).intValue();
    }
}
