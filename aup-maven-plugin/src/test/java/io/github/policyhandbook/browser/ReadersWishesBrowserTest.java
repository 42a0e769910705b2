package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a reader asks of the system: their own few colours, and no movement. */
@InChromium
class ReadersWishesBrowserTest {

    private final Browser browser;
    private final SiteUnderTest site;

    ReadersWishesBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @AfterEach
    void wishNothing() {
        browser.prefer("forced-colors", "");
    }

    @Test
    void inForcedColoursAChangeIsStillUnderlinedOrStruck() {
        browser.prefer("forced-colors", "active");
        open("comparison with clauses amended");

        assertThat(browser.run("return matchMedia('(forced-colors: active)').matches"))
                .isEqualTo(true);
        assertThat(decorations("ins")).containsOnly("underline");
        assertThat(decorations("del")).containsOnly("line-through");
    }

    @Test
    void nothingMovesForThoseWhoAskForThat() {
        for (Page page : site.pages()) {
            browser.prefer("prefers-reduced-motion", "reduce");
            browser.open(site.address(Reach.FOLDER, page.file()));

            assertThat((List<?>) browser.run("""
                    return Array.from(document.querySelectorAll("*")).filter(element => {
                      const style = getComputedStyle(element);
                      return style.animationName !== "none" || style.transitionDuration !== "0s"
                        || style.scrollBehavior === "smooth";
                    }).map(element => element.outerHTML.slice(0, 100))
                    """)).as(page.toString()).isEmpty();
        }
    }

    private List<Object> decorations(String element) {
        List<?> found = (List<?>) browser.run("return Array.from(document.querySelectorAll('main " + element
                + "')).map(mark => getComputedStyle(mark).textDecorationLine)");
        return List.copyOf(found);
    }

    private void open(String kind) {
        browser.open(site.address(Reach.FOLDER, site.page(kind).file()));
    }
}
