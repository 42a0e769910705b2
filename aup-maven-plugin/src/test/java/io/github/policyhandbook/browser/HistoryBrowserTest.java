package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The date box: which text applied on a day. */
@InChromium
class HistoryBrowserTest {

    private static final String HISTORY = "history/acceptable-use.html";

    private final Browser browser;
    private final SiteUnderTest site;

    HistoryBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource
    void namesTheTextThatAppliedAndItsPageSaysSo(Reach reach) {
        browser.open(site.address(reach, HISTORY));

        ask("2024-03-14");

        assertThat(answer()).contains("On 14 March 2024", "23 January 2024");
        browser.click("#aup-when-answer a");
        assertThat(browser.address()).contains("versions/acceptable-use/2024-01-23.html");
        assertThat(browser.texts("#aup-applied-on").get(0)).contains("14 March 2024");
    }

    @Test
    void saysThatThePolicyWasNotInForceYet() {
        browser.open(site.address(Reach.FOLDER, HISTORY));

        ask("2023-01-01");

        assertThat(answer()).contains("1 January 2023");
        assertThat(browser.all("#aup-when-answer a")).isEmpty();
    }

    @Test
    void answersWhatTheAddressAsks() {
        browser.open(site.address(Reach.WEB, HISTORY + "?on=2024-03-14"));

        assertThat(answer()).contains("On 14 March 2024");
    }

    @Test
    void theAnswerBreaksNoRuleOfAccessibility() {
        browser.open(site.address(Reach.FOLDER, HISTORY + "?on=2024-03-14"));

        assertThat(Axe.check(browser)).isEmpty();
    }

    /** The field takes days as the reader's country writes them, so the day is given to it as its value. */
    private void ask(String day) {
        browser.run("document.getElementById('aup-when-day').value = arguments[0]", day);
        browser.click("#aup-when button");
    }

    private String answer() {
        return browser.find("#aup-when-answer").getText();
    }
}
