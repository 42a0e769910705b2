package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No page breaks a rule of accessibility: in light and dark, on a desk and on a phone, from a folder and the web. */
@InChromium
class AccessibilityBrowserTest {

    private static final List<Integer> WIDTHS = List.of(1280, 320);
    private static final List<String> SCHEMES = List.of("light", "dark");

    private final Browser browser;
    private final SiteUnderTest site;

    AccessibilityBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @TestFactory
    Stream<DynamicTest> noRuleIsBroken() {
        return site.pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.toString(),
                        () -> assertThat(faultsOf(page)).as(page.toString()).isEmpty()));
    }

    /** Each fault with the circumstances it was met in. */
    private Map<String, List<String>> faultsOf(Page page) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (Reach reach : Reach.values()) {
            browser.open(site.address(reach, page.file()));
            Axe.enter(browser);
            for (int width : WIDTHS) {
                browser.resize(width, 900);
                for (String scheme : SCHEMES) {
                    browser.prefer("prefers-color-scheme", scheme);
                    String where = reach + " " + width + " px " + scheme;
                    Axe.violations(browser).forEach(fault -> add(faults, fault, where));
                }
                scrollingSideways(width).forEach(fault -> add(faults, fault, reach + " " + width + " px"));
            }
        }
        return faults;
    }

    private List<String> scrollingSideways(int width) {
        Object wide = browser.run("return document.scrollingElement.scrollWidth");
        return ((Number) wide).intValue() <= width ? List.of() : List.of("the page is " + wide + " px wide");
    }

    private static void add(Map<String, List<String>> faults, String fault, String where) {
        faults.computeIfAbsent(fault, unseen -> new ArrayList<>()).add(where);
    }
}
