package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever can be clicked is reached by the Tab key, is seen when it has the focus, and is left again. */
@InChromium
class KeyboardBrowserTest {

    /** Writes down each element that gets the focus, and whether a reader would see where the focus is. */
    private static final String WATCH = """
            window.aupVisited = [];
            document.addEventListener("focusin", event => {
              const style = getComputedStyle(event.target);
              const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              const box = event.target.getBoundingClientRect();
              const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              window.aupVisited.push({
                element: event.target,
                name: event.target.outerHTML.slice(0, 120),
                fault: !outlined ? "no outline" : inside ? "" : "outside the window"
              });
            });
            """;

    /** What the Tab key should reach of what is shown; among radio buttons the arrow keys lead on from the chosen one. */
    private static final String EXPECTED = """
            return Array.from(document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']"))
              .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled
                && (element.type !== "radio" || element.checked)).length
            """;

    private static final String DISTINCT = "return new Set(window.aupVisited.map(visit => visit.element)).size";

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
                    int expected = ((Number) browser.run(EXPECTED)).intValue();
                    browser.run(WATCH);

                    // A group of radio buttons is one stop, and boxes that scroll are stops too: so more keys than
                    // elements.
                    for (int key = 0; key < expected + 10; key++) {
                        browser.press("Tab");
                    }

                    assertThat(faults()).isEmpty();
                    assertThat(((Number) browser.run(DISTINCT)).intValue()).isGreaterThanOrEqualTo(expected);
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

    private List<?> faults() {
        return (List<?>) browser.run("return window.aupVisited.filter(visit => visit.fault)"
                + ".map(visit => visit.fault + ': ' + visit.name)");
    }
}
