package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** A governor asks before the meeting. */
@InChromium
class AskBrowserTest {

    private static final String PASSWORDS = "[data-policy=acceptable-use][data-clause=staff-must-use-a-password-of]";
    private static final String WHOLE = "#aup-ask-acceptable-use";

    @TempDir
    private Path folder;

    private final Browser browser;
    private PackUnderTest pack;

    AskBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        pack = PackUnderTest.in(folder);
        pack.build();
        pack.open(browser);
    }

    @AfterEach
    void close() {
        pack.close();
    }

    @Test
    void aQuestionStandsBesideItsClauseAndIsStillThereLater() {
        ask(PASSWORDS, "Why twelve?", "Use eleven characters.");

        pack.open(browser);

        assertThat(own(PASSWORDS))
                .contains("My question", "Why twelve?", "Suggested wording", "Use eleven characters.");
        assertThat(panel())
                .contains("You have 1 question.", "Acceptable use agreement: Clause 1 in \u201cPasswords\u201d");
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void theProposedWordsAreCopiedToBeChanged() {
        browser.click(PASSWORDS + " .ask-open button");
        browser.click(PASSWORDS + " .copy");

        assertThat(browser.run("return document.activeElement.value"))
                .isEqualTo("Staff must use a password of twelve characters.");
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void aQuestionIsEditedAndTheNameIsNotAskedAgain() {
        ask(PASSWORDS, "Why twelve?", "");
        browser.click(PASSWORDS + " .edit");
        assertThat(browser.find(PASSWORDS + " .ask-name").isDisplayed()).isFalse();

        browser.type(PASSWORDS + " textarea.question", "Why not ten?");
        browser.click(PASSWORDS + " form .action");

        assertThat(own(PASSWORDS)).contains("Why not ten?").doesNotContain("Why twelve?");
        assertThat(browser.all(PASSWORDS + " .own li")).hasSize(1);
    }

    @Test
    void whatIsTypedAndNotYetKeptIsThereAgainWhenThePageIsOpenedAnew() {
        browser.click(PASSWORDS + " .ask-open button");
        browser.type(PASSWORDS + " textarea.question", "Why twelve?");

        pack.open(browser);

        assertThat(own(PASSWORDS)).contains("Why twelve?");
        assertThat(panel()).contains("You have 1 question.");
    }

    @Test
    void cancellingAnEditLeavesWhatWasAskedBefore() {
        ask(PASSWORDS, "Why twelve?", "");
        browser.click(PASSWORDS + " .edit");
        browser.type(PASSWORDS + " textarea.question", "Why not ten?");
        browser.run("aupPack.keepDrafts()");
        browser.click(PASSWORDS + " form .cancel");

        assertThat(own(PASSWORDS)).contains("Why twelve?").doesNotContain("Why not ten?");
    }

    @Test
    void whatIsTypedGoesAlongToAnotherClauseAndNeverOverAnEarlierQuestion() {
        ask(WHOLE, "Is it affordable?", "");
        browser.click(WHOLE + " .ask-open button");
        String other = (String) browser.run("return document.querySelector('" + WHOLE + " select').options[1].value");
        choose(other);
        browser.type(WHOLE + " textarea.question", "Who checks?");

        choose("");

        assertThat(browser.find(WHOLE + " textarea.question").getDomProperty("value"))
                .isEqualTo("Is it affordable?");
        assertThat(own(WHOLE)).contains("Who checks?");
        assertThat(panel()).contains("You have 2 questions.");
    }

    @Test
    void aQuestionIsRemoved() {
        ask(PASSWORDS, "Why twelve?", "");
        browser.click(PASSWORDS + " .remove");
        pack.open(browser);

        assertThat(browser.all(PASSWORDS + " .own li")).isEmpty();
        assertThat(panel()).contains("You have asked nothing yet.");
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() {
        browser.click(PASSWORDS + " .ask-open button");
        browser.click(PASSWORDS + " form .action");

        assertThat(browser.find(PASSWORDS + " .error").getText()).isEqualTo("Write a question or a wording first.");
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void anyClauseOfThePaperIsAskedAboutAtItsEnd() {
        browser.click(WHOLE + " .ask-open button");
        browser.run("const list = document.querySelector('" + WHOLE
                + " select'); list.value = 'staff-must-not-share-it';" + " list.dispatchEvent(new Event('change'))");
        browser.type(WHOLE + " textarea.question", "Not even with IT?");
        browser.click(WHOLE + " form .action");
        ask(WHOLE, "Who trains staff?", "");

        assertThat(own(WHOLE))
                .contains("My question: Clause 2 in \u201cPasswords\u201d", "Not even with IT?", "Who trains staff?");
    }

    @Test
    void everythingIsDoneByKey() {
        browser.run("document.querySelector('" + PASSWORDS + " .ask-open button').focus()");
        browser.press("Enter");
        type("Why?");
        for (int i = 0; i < 4; i++) {
            browser.press("Tab");
        }
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Keep this");
        browser.press("Enter");

        assertThat(own(PASSWORDS)).contains("Why?");
        assertThat(browser.run("return document.activeElement.className"))
                .asString()
                .contains("edit");
        assertThat(browser.find("#aup-pack-said").getDomProperty("textContent")).startsWith("Kept in this browser.");
    }

    @Test
    void theMailHoldsEveryQuestionInPlainWords() {
        ask(PASSWORDS, "Why twelve & not ten?", "Use eleven.");
        ask(WHOLE, "Who trains staff?", "");

        String[] mail = mail().split("\\?subject=|&body=");

        assertThat(mail[0]).isEqualTo("mailto:clerk@hill.sch.uk");
        assertThat(decoded(mail[1])).isEqualTo("Questions: Full governing body, spring term, 12 March 2027");
        assertThat(decoded(mail[2]))
                .isEqualTo(String.join(
                        "\r\n",
                        "Acceptable use agreement: Clause 1 in \u201cPasswords\u201d",
                        "Question: Why twelve & not ten?",
                        "Suggested wording: Use eleven.",
                        "",
                        "Acceptable use agreement: The paper as a whole",
                        "Question: Who trains staff?",
                        "",
                        "From Pat Okoro"));
    }

    @Test
    void aMailThatWouldBeTooLongAsksForTheSavedFile() {
        ask(PASSWORDS, "Why? ".repeat(500), "");

        assertThat(mail()).hasSizeLessThan(1900);
        assertThat(decoded(mail())).contains("All I ask (1) stands in the attached file questions-pat-okoro.json.");
        assertThat(panel()).contains("too long for an e-mail", "attach that file");
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void theFileIsReadBackIntoThePack() {
        ask(PASSWORDS, "Why twelve?\nReally?", "Use <b>eleven</b>.");
        browser.click("#aup-own button.action");
        browser.until("the file is saved", () -> pack.has("questions-pat-okoro.json"));

        JsonObject file =
                JsonParser.parseString(pack.file("questions-pat-okoro.json")).getAsJsonObject();
        assertThat(file.get("kind").getAsString()).isEqualTo("aup-questions");
        assertThat(file.getAsJsonObject("pack").get("date").getAsString()).isEqualTo("2027-03-12");
        assertThat(browser.find("#aup-own .answer").getText()).contains("questions-pat-okoro.json");

        pack.with("questions=questions-pat-okoro.json").build();
        browser.reset();
        pack.open(browser);
        assertThat(browser.find(PASSWORDS + " .asked").getText())
                .isEqualTo("Asked by Pat Okoro\nWhy twelve?\nReally?\nSuggested wording\nUse <b>eleven</b>.");
        assertThat(browser.texts(".handed-in").get(0)).contains("1 question handed in");
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void aQuestionThatCameBackInThePackIsNotShownTwice() {
        ask(PASSWORDS, "Why twelve?\nReally?", "Use eleven.");
        browser.click("#aup-own button.action");
        browser.until("the file is saved", () -> pack.has("questions-pat-okoro.json"));

        pack.with("questions=questions-pat-okoro.json").build();
        pack.open(browser);
        assertThat(browser.texts(PASSWORDS + " .asked li")).hasSize(1);
        assertThat(browser.find(PASSWORDS + " .asked").getText()).startsWith("Asked by Pat Okoro");
        assertThat(panel()).contains("All that you asked stands in this pack already.");

        browser.click(PASSWORDS + " .ask-open button");
        browser.type(PASSWORDS + " textarea.question", "Why not ten?");
        browser.click(PASSWORDS + " form .action");
        assertThat(own(PASSWORDS)).contains("My question", "Why not ten?", "Use eleven.");
        assertThat(panel()).contains("You have 1 question.");
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void whereNothingIsKeptTheReaderIsTold() {
        String refusing =
                "Storage.prototype.setItem = function () { throw new DOMException('no', 'QuotaExceededError'); }";
        Object id = browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", refusing))
                .get("identifier");
        try {
            pack.open(browser);
            assertThat(panel()).contains("This browser keeps nothing for this page.");

            ask(PASSWORDS, "Why twelve?", "");

            assertThat(own(PASSWORDS)).contains("Why twelve?");
            assertThat(browser.find("#aup-pack-said").getDomProperty("textContent"))
                    .startsWith("Kept until you close");
            assertThat(Axe.check(browser)).isEmpty();
        } finally {
            browser.command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
        }
    }

    @Test
    void aPhoneShowsTheWholeForm() {
        browser.resize(320, 800);
        browser.click(PASSWORDS + " .ask-open button");

        assertThat(browser.run("return document.scrollingElement.scrollWidth")).isEqualTo(320L);
        assertThat(Axe.check(browser)).isEmpty();
    }

    private void ask(String place, String question, String suggestion) {
        browser.click(place + " .ask-open button");
        browser.type(place + " textarea.question", question);
        browser.type(place + " textarea.suggestion", suggestion);
        WebElement name = browser.find(place + " input.by");
        if (name.isDisplayed()) {
            name.sendKeys("Pat Okoro");
        }
        browser.click(place + " form .action");
    }

    private void choose(String clause) {
        browser.run("const select = document.querySelector('" + WHOLE + " select'); select.value = '" + clause
                + "'; select.dispatchEvent(new Event('change'))");
    }

    private void type(String text) {
        browser.command("Input.insertText", Map.of("text", text));
    }

    private String own(String place) {
        return browser.find(place + " .own").getText();
    }

    private String panel() {
        return browser.find("#aup-own").getText();
    }

    private String mail() {
        return browser.find("#aup-own a.action").getDomProperty("href");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
