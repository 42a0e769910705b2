package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.logging.LogType;

/** A page asks for nothing outside its site, and its own security policy refuses nothing that it needs. */
@InChromium
class SelfContainedBrowserTest {

    private final Browser browser;
    private final SiteUnderTest site;

    SelfContainedBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @TestFactory
    Stream<DynamicTest> noRequestLeavesTheSiteAndNothingIsRefused() {
        return site.pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    for (Reach reach : Reach.values()) {
                        forget();
                        browser.open(site.address(reach, page.file()));

                        String root = site.address(reach, "").toString();
                        assertThat(Requests.of(browser))
                                .as(reach + " " + page)
                                .isNotEmpty()
                                .allMatch(address -> address.startsWith(root) || address.startsWith("data:"));
                        assertThat(browser.log(LogType.BROWSER))
                                .as(reach + " " + page)
                                .isEmpty();
                    }
                }));
    }

    @Test
    void theSecurityPolicyRefusesWhatIsNotThere() {
        for (Reach reach : Reach.values()) {
            browser.open(site.address(reach, "index.html"));
            forget();

            browser.run("const outside = document.createElement('img'); outside.src = 'https://tracker.example/a.png';"
                    + " document.body.append(outside)");

            assertThat(browser.log(LogType.BROWSER)).anyMatch(line -> line.contains("Content Security Policy"));
        }
    }

    private void forget() {
        browser.log(LogType.BROWSER);
        Requests.of(browser);
    }
}
