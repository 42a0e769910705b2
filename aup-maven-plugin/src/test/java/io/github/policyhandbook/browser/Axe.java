package io.github.policyhandbook.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules of accessibility that a program can check: WCAG 2.2 A and AA, and axe's own best practice. */
final class Axe {

    private static final String SCRIPT = script();

    /** Each fault as a line: what rule, where, and what axe has to say. */
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
              resultTypes: ["violations"], elementRef: false
            }).then(
              found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + " at " + node.target.join(" ") + ": " + node.failureSummary.replace(/\\s+/g, " ")))),
              error => done(["axe failed: " + error]));
            """;

    private Axe() {}

    /** What is wrong with the page that stands in the browser. */
    static List<String> check(Browser browser) {
        enter(browser);
        return violations(browser);
    }

    /** Puts axe into the page that stands in the browser; it stays until another page is opened. */
    static void enter(Browser browser) {
        browser.run(SCRIPT);
    }

    /** What is wrong with the page as it stands now. */
    static List<String> violations(Browser browser) {
        return browser.await(RUN).stream().map(Object::toString).toList();
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
