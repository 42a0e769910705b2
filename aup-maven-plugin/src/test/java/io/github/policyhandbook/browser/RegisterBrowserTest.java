package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The review schedule, sorted and filtered. */
@InChromium
class RegisterBrowserTest {

    private final Browser browser;
    private final SiteUnderTest site;

    RegisterBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @BeforeEach
    void open() {
        browser.resize(1280, 900);
        browser.open(site.address(Reach.FOLDER, "register.html"));
    }

    @Test
    void isSortedByTheColumnThatIsChosenAndSaysSo() {
        WebElement due = header("Review due");

        browser.click(due);
        assertThat(keys(5)).isNotEmpty().isSortedAccordingTo(emptyLast(Comparator.naturalOrder()));
        assertThat(sortedWay(due)).isEqualTo("ascending");
        assertThat(browser.find("#aup-shown").getText()).contains("sorted by review due, earliest first");

        due.sendKeys(Keys.ENTER);
        assertThat(keys(5)).isSortedAccordingTo(emptyLast(Comparator.reverseOrder()));
        assertThat(sortedWay(due)).isEqualTo("descending");
    }

    @Test
    void theReviewsMostOverdueComeFirst() {
        WebElement late = header("Days overdue");

        browser.click(late);

        assertThat(sortedWay(late)).isEqualTo("descending");
        assertThat(browser.find("#aup-shown").getText()).contains("sorted by days overdue, most overdue first");
        assertThat(keys(6))
                .isSortedAccordingTo(emptyLast(Comparator.comparing(
                        (String days) -> days.isEmpty() ? 0 : Integer.parseInt(days), Comparator.reverseOrder())));
    }

    @Test
    void policiesThatAreAlikeStandByTheirTitlesEitherWay() {
        WebElement signed = header("To be signed");

        for (int click = 0; click < 2; click++) {
            browser.click(signed);
            List<String> answers = keys(9);
            List<String> titles = keys(1);
            for (int row = 1; row < titles.size(); row++) {
                if (answers.get(row).equals(answers.get(row - 1))) {
                    assertThat(titles.get(row)).isGreaterThan(titles.get(row - 1));
                }
            }
        }
    }

    @Test
    void everyColumnCanBeChosenByKey() {
        assertThat(browser.all("#aup-register thead th")).isNotEmpty().allSatisfy(header -> {
            WebElement button = header.findElement(By.tagName("button"));
            button.sendKeys(Keys.ENTER);
            assertThat(header.getDomAttribute("aria-sort")).isIn("ascending", "descending");
        });
    }

    @Test
    void showsThePoliciesWithAWordAndTellsHowMany() {
        int all = shown().size();

        browser.type("#aup-filter-words", "images");

        assertThat(shown())
                .isNotEmpty()
                .hasSizeLessThan(all)
                .allMatch(row -> row.toLowerCase().contains("images"));
        assertThat(browser.find("#aup-shown").getText()).startsWith(shown().size() + " of " + all + " policies");
    }

    @Test
    void showsWhatIsOverdueAlone() {
        browser.click("#aup-filter-overdue");

        List<WebElement> rows = browser.all("#aup-register tbody tr").stream()
                .filter(WebElement::isDisplayed)
                .toList();
        assertThat(rows).isNotEmpty().allMatch(row -> row.getDomAttribute("data-overdue") != null);
    }

    @Test
    void filteredRowsBreakNoRuleOfAccessibility() {
        browser.type("#aup-filter-words", "images");

        assertThat(Axe.check(browser)).isEmpty();
    }

    private WebElement header(String name) {
        return browser.all("#aup-register thead button").stream()
                .filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String sortedWay(WebElement button) {
        return (String) browser.run("return arguments[0].closest('th').getAttribute('aria-sort')", button);
    }

    /** What the cells of a column are sorted by. */
    private List<String> keys(int column) {
        return browser.all("#aup-register tbody tr > :nth-child(" + column + ")").stream()
                .map(cell -> cell.getDomAttribute("data-sort"))
                .toList();
    }

    private List<String> shown() {
        return browser.texts("#aup-register tbody tr");
    }

    private static Comparator<String> emptyLast(Comparator<String> order) {
        return Comparator.comparing(String::isEmpty).thenComparing(order);
    }
}
