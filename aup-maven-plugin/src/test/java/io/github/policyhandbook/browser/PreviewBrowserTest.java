package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.handbook.PreviewedSchool;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.logging.LogType;

/** What an author sees who writes in one window and reads in the other. */
@InChromium
class PreviewBrowserTest {

    private static final String READ = "rule-30-is-kept-by-everybody";

    @TempDir
    private Path folder;

    private PreviewedSchool school;

    @BeforeEach
    void begin() {
        school = PreviewedSchool.in(folder.resolve("school"));
        school.repository().write("policies/rules.md", rules("", "is kept by everybody"));
        school.repository().commit(LocalDate.of(2025, 10, 1), "Adopt the rules");
        school.start();
        school.pageWith("policies/rules.html", "Rule 30");
    }

    @AfterEach
    void end() {
        school.close();
    }

    @Test
    void whatIsWrittenAboveMovesNothingThatIsBeingRead(Browser browser) {
        browser.open(school.address("policies/rules.html"));
        browser.run(
                "document.getElementById(arguments[0]).scrollIntoView({ block: 'start' }); scrollBy(0, -120)", READ);
        long before = top(browser);

        school.repository()
                .write(
                        "policies/rules.md",
                        rules("A new paragraph at the beginning.\n\n".repeat(12), "is kept by everybody"));
        browser.until("the page has the new text", () -> source(browser).contains("A new paragraph"));
        browser.until("the place is found again", () -> Math.abs(top(browser) - before) <= 2);

        assertThat(browser.texts("#aup-preview .draft strong")).containsExactly("Draft:");
        assertThat((Long) browser.run("return Math.round(scrollY)")).isGreaterThan(500);
    }

    @Test
    void aClauseThatIsRewordedWhileItIsReadStaysWhereItWas(Browser browser) {
        browser.open(school.address("policies/rules.html"));
        browser.run(
                "document.getElementById(arguments[0]).scrollIntoView({ block: 'start' }); scrollBy(0, -120)", READ);
        long before = top(browser);

        school.repository().write("policies/rules.md", rules("", "is kept by every visitor and by everybody"));
        browser.until("the page has the new text", () -> source(browser).contains("every visitor"));

        browser.until("the place is found again", () -> Math.abs(top(browser) - before) <= 2);
    }

    @Test
    void thePlaceThatIsReadCountsAndNotTheOneTheAddressNames(Browser browser) {
        browser.open(school.address("policies/rules.html#rules"));
        browser.run(
                "document.getElementById(arguments[0]).scrollIntoView({ block: 'start' }); scrollBy(0, -120)", READ);
        long before = top(browser);

        school.repository()
                .write("policies/rules.md", rules("A new paragraph at the beginning.\n\n", "is kept by everybody"));
        browser.until("the page has the new text", () -> source(browser).contains("A new paragraph"));
        browser.until("the page is loaded", () -> "complete".equals(browser.run("return document.readyState")));

        browser.until("the place is found again", () -> Math.abs(top(browser) - before) <= 2);
        assertThat(browser.address()).endsWith("#rules");
    }

    @Test
    void whatIsWrongStandsInTheBarFoldedAway(Browser browser) {
        browser.log(LogType.BROWSER); // what other pages complained of
        browser.open(school.address("policies/rules.html"));

        school.repository()
                .write("policies/rules.md", rules("", "is kept by everybody") + "\nSee [this](nowhere.md).\n");
        browser.until(
                "the bar tells of the link",
                () -> browser.run("return document.getElementById('aup-preview').textContent")
                        .toString()
                        .contains("nowhere.md"));
        browser.click("#aup-preview summary");

        assertThat(browser.texts("#aup-preview li b")).isNotEmpty();
        assertThat(browser.log(LogType.BROWSER)).noneMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void aPageThatDidNotChangeIsNotLoadedAgain(Browser browser) {
        browser.open(school.address("policies/rules.html"));
        browser.run("window.notLoadedAgain = true");

        school.repository().write("policies/visitors.md", "---\nstatus: perhaps\n---\n# Visitors\n");
        browser.until(
                "the bar tells of the fault",
                () -> browser.texts("#aup-preview .trouble").stream()
                        .anyMatch(text -> text.contains("Your last change is not shown")));

        assertThat(browser.run("return window.notLoadedAgain === true")).isEqualTo(true);
        school.repository().write("policies/visitors.md", "# Visitors\n\nVisitors knock.\n");
        browser.until(
                "the bar tells of no fault",
                () -> browser.all("#aup-preview .trouble").isEmpty());
    }

    @Test
    void aPageThatIsNotThereYetAppears(Browser browser) {
        browser.open(school.address("policies/phones.html"));
        assertThat(browser.texts("h1")).containsExactly("There is no such page");

        school.repository().write("policies/phones.md", "# Phones\n\nPhones are off.\n");

        browser.until(
                "the page is there", () -> browser.texts("h1").stream().anyMatch(text -> text.startsWith("Phones")));
    }

    @Test
    void thePagesOwnScriptsRunAndNothingIsRefused(Browser browser) {
        browser.log(LogType.BROWSER);
        browser.open(school.address("search.html?q=visitors"));

        browser.until("something is found", () -> source(browser).contains("policies/visitors.html#"));
        assertThat(browser.log(LogType.BROWSER)).isEmpty();
    }

    @Test
    void aPreviewThatHasEndedSaysSo(Browser browser) {
        browser.open(school.address("policies/rules.html"));

        school.close();

        browser.until(
                "the bar says that it has ended",
                () -> browser.texts("#aup-preview .trouble").stream()
                        .anyMatch(text -> text.contains("The preview has ended")));
    }

    @Test
    void theBarHasNoFaultOfAccess(Browser browser) {
        school.repository()
                .write("policies/rules.md", rules("", "is kept by everybody") + "\nSee [this](nowhere.md).\n");
        school.pageWith("policies/rules.html", "nowhere.md&quot;");
        for (String colours : List.of("light", "dark")) {
            browser.prefer("prefers-color-scheme", colours);
            browser.open(school.address("policies/rules.html"));
            browser.click("#aup-preview summary");

            assertThat(Axe.check(browser)).as(colours).isEmpty();
        }
    }

    private static long top(Browser browser) {
        Object top = browser.run(
                "var found = document.getElementById(arguments[0]);"
                        + " return found ? Math.round(found.getBoundingClientRect().top) : -100000",
                READ);
        return ((Number) top).longValue();
    }

    private static String source(Browser browser) {
        return String.valueOf(browser.run("return document.documentElement.outerHTML"));
    }

    private static String rules(String before, String thirty) {
        return "# Rules\n\n" + before
                + IntStream.rangeClosed(1, 60)
                        .mapToObj(number -> "Rule " + number + " " + (number == 30 ? thirty : "is kept by everybody")
                                + ", by day and by night, in the building and on the way to it.\n\n")
                        .collect(Collectors.joining());
    }
}
