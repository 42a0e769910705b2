package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever can be clicked is reached by the Tab key, is seen when it has the focus, and is left again. */
@InChromium
class KeyboardBrowserTest {

    private final Browser browser;
    private final SiteUnderTest site;

    KeyboardBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @TestFactory
    Stream<DynamicTest> theFirstStopIsASkipLinkThatIsSeenAndLeadsToTheText() {
        return pagesWithNavigation()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    open(page);

                    browser.press("Tab");

                    assertThat(browser.run("return document.activeElement.className"))
                            .isEqualTo("skip");
                    assertThat(browser.run("return document.activeElement.getBoundingClientRect().top"))
                            .as("top of the skip link")
                            .satisfies(top ->
                                    assertThat(((Number) top).doubleValue()).isNotNegative());
                    browser.press("Enter");
                    assertThat(browser.run("return document.activeElement.id")).isEqualTo("aup-main");
                }));
    }

    @TestFactory
    Stream<DynamicTest> theTabKeyReachesAllOfThePageAndShowsWhereItIs() {
        return site.pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    open(page);

                    assertThat(TabWalk.faults(browser)).isEmpty();
                }));
    }

    private void open(Page page) {
        browser.resize(1280, 900);
        browser.open(site.address(Reach.FOLDER, page.file()));
    }

    /** All but the page for an address that does not exist: it has no navigation to skip. */
    private Stream<Page> pagesWithNavigation() {
        return site.pages().stream().filter(page -> !page.file().equals("404.html"));
    }
}
