package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** Where nothing can be typed, questions and decisions are written on lines by hand. */
@InChromium
class PackOnPaperBrowserTest {

    private static final String CHANGE = "#aup-change-acceptable-use--staff-must-use-a-password-of";

    @TempDir
    private Path folder;

    private final Browser browser;
    private PackUnderTest pack;

    PackOnPaperBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void build() {
        pack = PackUnderTest.in(folder);
        pack.build();
    }

    @AfterEach
    void close() {
        pack.close();
    }

    @Test
    void withScriptsOffThereAreBoxesAndLinesAndNothingToPress() {
        try (Browser scriptsOff = Browser.withoutScripts()) {
            scriptsOff.open(pack.address());

            assertThat(scriptsOff.texts(CHANGE + " .ruled"))
                    .singleElement()
                    .asString()
                    .startsWith("Question:");
            assertThat(scriptsOff.texts("#aup-decide-phones .decide-lines").get(0))
                    .contains("Approved", "Approved with amendment", "Referred back")
                    .contains("Clauses to amend", "Minute no.", "Signed (chair)", "Date");
            assertThat(scriptsOff.all("main button, main input, main textarea, main select"))
                    .noneMatch(WebElement::isDisplayed);
        }
    }

    @Test
    void withScriptsOnTheLinesAreForThePrinterAlone() {
        pack.open(browser);
        assertThat(browser.texts(".ruled, .decide-lines")).isEmpty();

        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(browser.texts(CHANGE + " .ruled")).hasSize(1);
        assertThat(browser.texts(".decide-lines")).hasSize(3);
        assertThat(browser.all("main button, main input, main textarea, main select"))
                .noneMatch(WebElement::isDisplayed);
    }

    @Test
    void whatWasEnteredIsPrintedInPlaceOfTheLines() {
        pack.open(browser);
        browser.click(CHANGE + " .ask-open button");
        browser.type(CHANGE + " textarea.question", "Why twelve?");
        browser.click(CHANGE + " form .action");
        browser.click("#aup-clerk");
        browser.click("#aup-decide-phones input[value=approved]");

        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(browser.texts(CHANGE + " .ask")).containsExactly("My question\nWhy twelve?");
        assertThat(browser.texts("#aup-decide-phones .decision")).hasSize(1);
        assertThat(browser.texts("#aup-decide-phones .tick")).isEmpty();
        assertThat(browser.texts("#aup-decide-phones .lines").get(0)).contains("Signed (chair)");
        assertThat(browser.all("main button, main input, main textarea, main select"))
                .noneMatch(WebElement::isDisplayed);
    }
}
