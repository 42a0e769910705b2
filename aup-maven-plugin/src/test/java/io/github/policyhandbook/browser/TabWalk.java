package io.github.policyhandbook.browser;

import java.util.ArrayList;
import java.util.List;

/** A walk through a page with the Tab key: whatever can be clicked is reached, seen when it has the focus, and left again. */
final class TabWalk {

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

    private static final String FAULTS =
            "return window.aupVisited.filter(visit => visit.fault).map(visit => visit.fault + ': ' + visit.name)";

    private TabWalk() {}

    /** What a reader with a keyboard would miss on the page that stands in the browser, as it stands now. */
    static List<String> faults(Browser browser) {
        int expected = ((Number) browser.run(EXPECTED)).intValue();
        browser.run(WATCH);
        // A group of radio buttons is one stop, and boxes that scroll are stops too: so more keys than elements.
        for (int key = 0; key < expected + 10; key++) {
            browser.press("Tab");
        }
        List<String> faults = new ArrayList<>();
        ((List<?>) browser.run(FAULTS)).forEach(fault -> faults.add(fault.toString()));
        int visited = ((Number) browser.run(DISTINCT)).intValue();
        if (visited < expected) {
            faults.add("only " + visited + " of " + expected + " are reached");
        }
        return faults;
    }
}
