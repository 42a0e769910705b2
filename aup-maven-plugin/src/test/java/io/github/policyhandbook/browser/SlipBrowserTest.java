package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What changed since somebody signed. */
@InChromium
class SlipBrowserTest {

    private static final String OTHER_TEXTS = "#aup-signed-texts tbody tr:not([data-now])";

    private final Browser browser;
    private final SiteUnderTest site;

    SlipBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource
    void theCodeOfAnOlderTextLeadsToWhatChangedSince(Reach reach) {
        open(reach);
        String code = browser.all(OTHER_TEXTS).get(0).getDomAttribute("data-code");

        ask("#aup-signed-code", code);

        browser.until("another page opens", () -> !browser.address().endsWith(slip()));
        assertThat(browser.find("h1").getText()).contains("since");
        assertThat(browser.texts("main").get(0)).contains(code);
    }

    @ParameterizedTest
    @EnumSource
    void theDayOfTheSignatureIsSaidAgainWithTheTextOfThatDay(Reach reach) {
        open(reach);
        String from = browser.all(OTHER_TEXTS).get(0).getDomAttribute("data-from");

        browser.run("document.getElementById('aup-signed-day').value = arguments[0]", from);
        browser.click("#aup-signed button");

        browser.until("another page opens", () -> !browser.address().endsWith(slip()));
        assertThat(browser.address()).endsWith("?signed=" + from);
        assertThat(browser.find("#aup-signed-on").getText()).matches("On \\d+ \\w+ \\d{4} the text of .* applied .*");
    }

    @ParameterizedTest
    @EnumSource
    void theCodeOfTheTextInForceSaysThatNothingChanged(Reach reach) {
        open(reach);
        String code = browser.find("#aup-signed-texts tr[data-now]").getDomAttribute("data-code");

        ask("#aup-signed-code", code.toUpperCase());

        assertThat(answer()).contains("Nothing has changed since");
    }

    @ParameterizedTest
    @EnumSource
    void aCodeThatNoTextHasIsSaidToBeUnknown(Reach reach) {
        open(reach);

        ask("#aup-signed-code", "zzzz-zzzz");

        assertThat(answer()).contains("zzzz-zzzz");
        assertThat(Axe.check(browser)).isEmpty();
    }

    private void open(Reach reach) {
        browser.open(site.address(reach, slip()));
    }

    private String slip() {
        return site.page("slips/<policy>").file();
    }

    private void ask(String field, String text) {
        browser.type(field, text);
        browser.click("#aup-signed button");
    }

    private String answer() {
        return browser.find("#aup-signed-answer").getText();
    }
}
