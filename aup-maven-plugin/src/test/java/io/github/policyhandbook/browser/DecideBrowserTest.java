package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clerk records decisions, and has the minute from them. */
@InChromium
class DecideBrowserTest {

    private static final String AGREEMENT = "#aup-decide-acceptable-use";

    @TempDir
    private Path folder;

    private final Browser browser;
    private PackUnderTest pack;

    DecideBrowserTest(Browser browser) {
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
    void onlyTheClerkSeesTheForms() {
        assertThat(browser.find(AGREEMENT + " .decide-form").isDisplayed()).isFalse();

        browser.click("#aup-clerk");
        pack.open(browser);

        assertThat(browser.find(AGREEMENT + " .decide-form").isDisplayed()).isTrue();
        assertThat(browser.texts(AGREEMENT + " .decide-form > fieldset label"))
                .containsExactly("Approved", "Approved with amendment", "Referred back", "Not decided");
        assertThat(browser.texts("#aup-decide-privacy .decide-form > fieldset label"))
                .startsWith("Adopted as it stands");
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void theMinuteIsTheSameFromTheFormsAndFromTheFile() throws IOException {
        decideAll();
        List<String> fromForms = browser.texts("#aup-minute-text p");
        assertThat(fromForms)
                .containsExactly(
                        "Full governing body, spring term, 12 March 2027",
                        "The full governing body approved the Acceptable use agreement (text " + code("acceptable-use")
                                + ") subject to: in clause 1 in \u201cPasswords\u201d and clause 2 in \u201cPasswords\u201d,"
                                + " \u201ctwelve\u201d to read \u201celeven\u201d; {0} stays.",
                        "The full governing body referred the policy \u201cMobile phones\u201d (text " + code("phones")
                                + ") back.",
                        "The governors adopted the policy \u201cPrivacy\u201d (text " + code("privacy")
                                + ") of the trust board as it stands.");

        save();
        Path page = pack.with("decisions=decisions.json").build();

        assertThat(Jsoup.parse(page.toFile()).select("#aup-minute-text p").eachText())
                .isEqualTo(fromForms);
    }

    @Test
    void decisionsAreStillThereLater() {
        decideAll();
        List<String> before = browser.texts("#aup-minute-text p");

        pack.open(browser);

        assertThat(browser.texts("#aup-minute-text p")).isEqualTo(before);
        assertThat(browser.find(AGREEMENT + " textarea").getDomProperty("value"))
                .startsWith("\u201ctwelve\u201d");
        assertThat(browser.texts(AGREEMENT + " .decision").get(0)).isEqualTo(before.get(1));
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void theFileHoldsEveryClauseOfThePaperThatWasDecidedOn() {
        decideAll();
        save();

        JsonObject file = JsonParser.parseString(pack.file("decisions.json")).getAsJsonObject();
        JsonArray decisions = file.getAsJsonArray("decisions");
        JsonObject first = decisions.get(0).getAsJsonObject();
        assertThat(decisions).hasSize(3);
        assertThat(file.getAsJsonObject("pack").get("meeting").getAsString())
                .isEqualTo("Full governing body, spring term");
        assertThat(first.get("outcome").getAsString()).isEqualTo("amended");
        assertThat(first.get("ends").getAsBoolean()).isFalse();
        assertThat(first.get("factsFingerprint").getAsString()).matches("[0-9a-f]{16}");
        assertThat(first.getAsJsonArray("clauses").toString())
                .isEqualTo("[\"staff-must-use-a-password-of\",\"staff-must-not-share-it\"]");
        assertThat(first.getAsJsonArray("paper"))
                .hasSize(6)
                .allSatisfy(clause -> assertThat(
                                clause.getAsJsonObject().get("fingerprint").getAsString())
                        .matches("[0-9a-f]{16}"));
    }

    @Test
    void anAmendmentWithoutAClauseIsNotSaved() {
        browser.click("#aup-clerk");
        choose(AGREEMENT, "amended");
        browser.click("#aup-save-decisions");

        assertThat(browser.find("#aup-minute .minute-work .answer").getText())
                .isEqualTo("Not saved: Acceptable use agreement is approved with amendment, but no clause is ticked.");
        assertThat(browser.run("return document.activeElement.type")).isEqualTo("checkbox");
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void aDecisionThatWasReadFromAFileCanBeTakenBack() {
        pack.write("decisions.json", """
                {"decisions": [{"policy": "phones", "code": "%s", "outcome": "approved"}]}
                """.formatted(code("phones")))
                .with("decisions=decisions.json")
                .build();
        pack.open(browser);
        assertThat(browser.texts("#aup-minute-text p"))
                .hasSize(2)
                .last()
                .asString()
                .contains("Mobile phones");

        browser.click("#aup-clerk");
        choose("#aup-decide-phones", "");

        assertThat(browser.find("#aup-minute-text").isDisplayed()).isFalse();
        assertThat(browser.texts("#aup-minute .none")).containsExactly("No decision is recorded yet.");
    }

    @Test
    void aCorrectedFileIsNotOverruledByWhatTheBrowserKept() {
        browser.click("#aup-clerk");
        choose("#aup-decide-phones", "approved");
        String overruled = "#aup-decide-phones .overruled";

        withPhones("approved");
        assertThat(browser.find(overruled).isDisplayed()).isFalse();

        withPhones("referred");
        assertThat(browser.texts("#aup-decide-phones .decision").get(0)).contains("referred");
        assertThat(browser.texts(overruled)).singleElement().asString().contains("another decision", "stands here");
        assertThat(Axe.check(browser)).isEmpty();

        choose("#aup-decide-phones", "");
        assertThat(browser.find(overruled).isDisplayed()).isFalse();
        pack.open(browser);
        assertThat(browser.texts("#aup-minute .none")).containsExactly("No decision is recorded yet.");
    }

    @Test
    void aSuggestionIsTheBeginningOfAnAmendment() {
        pack.write("pat.json", """
                {"by": "Pat Okoro", "questions": [{"policy": "acceptable-use", "code": "%1$s",
                 "clause": "staff-must-use-a-password-of", "suggestion": "Use eleven."},
                  {"policy": "acceptable-use", "code": "%1$s", "clause": "staff-must-use-a-password-of", "question": "Why?"},
                  {"policy": "acceptable-use", "code": "%1$s", "clause": "staff-must-use-a-password-of", "by": "Jo Lund",
                   "suggestion": "Use eleven."}]}
                """.formatted(code("acceptable-use")))
                .with("questions=pat.json")
                .build();
        pack.open(browser);
        browser.click("#aup-clerk");

        choose(AGREEMENT, "amended");

        assertThat(browser.texts("#aup-minute-text p").get(1))
                .endsWith(
                        "subject to: in clause 1 in \u201cPasswords\u201d, the wording to read \u201cUse eleven\u201d.");
    }

    @Test
    void whatWasSaidOfAnEarlierTextIsShownAsStaleAndNeverApplied() {
        String code = code("phones");
        pack.write("decisions.json", """
                {"decisions": [{"policy": "phones", "code": "%s", "outcome": "approved"},
                 {"policy": "uniform", "code": "0000-0000", "outcome": "approved"}]}
                """.formatted(code))
                .write("pat.json", """
                {"by": "Pat Okoro", "questions": [
                  {"policy": "phones", "code": "%s", "clause": "phones-are-silent", "question": "In bags?"},
                  {"policy": "uniform", "code": "0000-0000", "question": "Ties?"}]}
                """.formatted(code))
                .write("jo.json", """
                {"by": "Jo Lund", "questions": [{"policy": "privacy", "code": "%s", "question": "Seven?"}]}
                """.formatted(code("privacy")));
        pack.proposed("phones", "# Mobile phones\n\nPhones are switched off and locked away.\n")
                .with("decisions=decisions.json")
                .with("questions=pat.json,jo.json")
                .build();
        pack.open(browser);

        assertThat(browser.texts("#aup-decide-phones .notice"))
                .containsExactly("A decision was recorded on an earlier text (" + code
                        + "): Approved. It is not applied to this one.");
        assertThat(browser.find("#aup-minute-text").isDisplayed()).isFalse();
        assertThat(browser.texts("#aup-minute .notice"))
                .singleElement()
                .asString()
                .contains("uniform", "0000-0000");
        assertThat(browser.texts(".other-questions").get(0))
                .contains("Asked of an earlier text", "Mobile phones", code, "Asked by Pat Okoro", "In bags?")
                .contains("The clause now reads", "Phones are switched off and locked away.");
        assertThat(browser.texts(".other-questions").get(1)).contains("not in this pack", "uniform", "Ties?");
        assertThat(browser.texts("#aup-ask-privacy .asked")).containsExactly("Asked by Jo Lund\nSeven?");
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void theMinuteIsCopied() {
        decideAll();
        browser.run("window.aupPasted = ''; document.addEventListener('copy', () => {"
                + " window.aupPasted = getSelection().toString(); });"
                + " Object.defineProperty(navigator, 'clipboard', { value: undefined })");

        browser.click("#aup-copy-minute");

        assertThat(browser.find("#aup-minute .minute-work .answer").getText()).startsWith("Copied");
        assertThat(browser.run("return window.aupPasted"))
                .asString()
                .contains("12 March 2027", "The governors adopted");
    }

    @Test
    void whereNothingCanBeCopiedTheMinuteIsSelected() {
        decideAll();
        browser.run("Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } });"
                + " document.execCommand = () => false");

        browser.click("#aup-copy-minute");

        browser.until(
                "it says so",
                () -> browser.find("#aup-minute .minute-work .answer").getText().contains("The minute is selected"));
        assertThat(browser.run("return getSelection().toString()")).asString().contains("The governors adopted");
    }

    @Test
    void theCommandThatWritesTheApprovalsTakesTheNumberOfTheMinute() {
        browser.click("#aup-clerk");
        // None for the privacy policy: the trust board approved it on a day of its own.
        assertThat(browser.texts(".command"))
                .containsExactly("mvn aup:review \"-Daup.approve=2027-03-12\" \"-Daup.approvedBy=Full governing body\""
                        + " \"-Daup.policies=acceptable-use,phones\" \"-Daup.decisions=decisions.json\"");

        browser.type("#aup-minute-number", "14\"; rm");

        assertThat(browser.texts(".command").get(0)).contains("\"-Daup.approvedBy=Full governing body, minute 14 rm\"");
        choose("#aup-decide-phones", "approved");
        assertThat(browser.texts(".command"))
                .singleElement()
                .asString()
                .contains("minute 14 rm\" \"-Daup.policies=phones\" \"-Daup.decisions");
        assertThat(Axe.check(browser)).isEmpty();
    }

    @Test
    void aPhoneShowsTheClerksForms() {
        decideAll();
        browser.resize(320, 800);

        assertThat(browser.run("return document.scrollingElement.scrollWidth")).isEqualTo(320L);
        assertThat(Axe.check(browser)).isEmpty();
    }

    private void decideAll() {
        browser.click("#aup-clerk");
        choose(AGREEMENT, "amended");
        browser.click(AGREEMENT + " .concerned input[value=staff-must-use-a-password-of]");
        browser.run("const list = document.querySelector('" + AGREEMENT + " .other-clause select');"
                + " list.value = 'staff-must-not-share-it'; list.dispatchEvent(new Event('change'))");
        browser.type(AGREEMENT + " textarea", "\u201ctwelve\u201d to read\n\u201celeven\u201d;  {0} stays. ");
        choose("#aup-decide-phones", "referred");
        choose("#aup-decide-privacy", "approved");
    }

    private void withPhones(String outcome) {
        pack.write("decisions.json", """
                {"decisions": [{"policy": "phones", "code": "%s", "outcome": "%s"}]}
                """.formatted(code("phones"), outcome))
                .with("decisions=decisions.json")
                .build();
        pack.open(browser);
    }

    private void choose(String paper, String outcome) {
        browser.click(paper + " input[type=radio][value='" + outcome + "']");
    }

    private void save() {
        browser.click("#aup-save-decisions");
        browser.until("the file is saved", () -> pack.has("decisions.json"));
    }

    private String code(String policy) {
        return browser.find("#aup-decide-" + policy).getDomAttribute("data-code");
    }
}
