package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.WebElement;

/** Searching, as somebody types. */
@InChromium
class SearchBrowserTest {

    private static final Logger LOG = Logger.getLogger(SearchBrowserTest.class.getName());

    /** How long the page takes for each key typed: the least of seven times, since a busy machine only adds to them. */
    private static final String MEASURE = """
            const field = document.getElementById("aup-query");
            return ["password", "safeguarding lead", "a"].flatMap(words =>
              Array.from(words, (letter, place) => Math.min(...[1, 2, 3, 4, 5, 6, 7].map(() => {
                field.value = words.slice(0, place);
                field.dispatchEvent(new InputEvent("input", { bubbles: true }));
                const start = performance.now();
                field.value = words.slice(0, place + 1);
                field.dispatchEvent(new InputEvent("input", { bubbles: true }));
                document.body.getBoundingClientRect();
                return performance.now() - start;
              }))));
            """;

    private final Browser browser;
    private final SiteUnderTest site;

    SearchBrowserTest(Browser browser, SiteUnderTest site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource
    void findsTheClausesWithAWordAndLeadsToThem(Reach reach) throws IOException {
        browser.open(site.address(reach, "search.html"));
        browser.type("#aup-query", "password");
        untilFound();

        assertThat(browser.texts("#aup-count").get(0)).matches("\\d+ clauses? in \\d+ polic(y|ies)\\..*");
        assertThat(browser.texts("#aup-results mark"))
                .isNotEmpty()
                .allMatch(word -> word.toLowerCase().startsWith("password"));
        assertThat(linksOfResults()).isNotEmpty().allSatisfy(this::leadsToItsPlace);
    }

    @Test
    void findsAgainWhatTheAddressAsksFor() {
        browser.open(site.address(Reach.WEB, "search.html?q=password"));
        untilFound();

        assertThat(browser.texts("#aup-results li")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoLongerInForceIsFoundOnRequestAndMarked(Reach reach) throws IOException {
        browser.open(site.address(reach, "search.html"));
        browser.type("#aup-query", "portable drives");
        browser.until("offers earlier years", () -> browser.find("#aup-earlier").isDisplayed());
        assertThat(browser.texts("#aup-results li")).isEmpty();

        browser.click("#aup-earlier");
        untilFound();

        assertThat(browser.texts("#aup-results .tag")).isNotEmpty();
        assertThat(linksOfResults()).isNotEmpty().allSatisfy(this::leadsToItsPlace);
    }

    @Test
    void resultsBreakNoRuleOfAccessibility() {
        browser.resize(320, 900);
        browser.open(site.address(Reach.FOLDER, "search.html?q=school&all=1"));
        untilFound();

        assertThat(Axe.check(browser)).isEmpty();
        assertThat(((Number) browser.run("return document.scrollingElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(320);
        browser.resize(1280, 900);
    }

    @Test
    void aHandbookOfAThousandPoliciesAnswersEveryKeyInATenthOfASecond(@TempDir Path folder) throws IOException {
        Path large = LargeSearch.copyOf(site.folder(), 1000, folder.resolve("handbook"));
        browser.open(large.resolve("search.html").toUri());
        browser.type("#aup-query", "school");
        untilFound();

        List<Double> times = ((List<?>) browser.run(MEASURE))
                .stream().map(time -> ((Number) time).doubleValue()).sorted().toList();
        double usual = times.get(times.size() / 2);
        double slowest = times.get(times.size() - 1);
        LOG.info(() -> String.format(
                Locale.ROOT,
                "search of 1,000 policies: a key takes %.0f ms, the slowest of %d takes %.0f ms",
                usual,
                times.size(),
                slowest));

        assertThat(slowest).as("milliseconds for a key, of " + times).isLessThan(100);
    }

    private void untilFound() {
        browser.until("something is found", () -> !browser.all("#aup-results a").isEmpty());
    }

    private List<String> linksOfResults() {
        return browser.all("#aup-results a").stream()
                .map((WebElement link) -> link.getDomProperty("href"))
                .toList();
    }

    private void leadsToItsPlace(String link) {
        URI address = URI.create(link);
        Path root = Path.of(site.address(Reach.WEB, "").getPath());
        Path file = address.getScheme().equals("file")
                ? Path.of(address.getPath())
                : site.folder()
                        .resolve(root.relativize(Path.of(address.getPath())).toString());
        assertThat(file).exists();
        if (address.getFragment() != null) {
            assertThat(file).content().contains("id=\"" + address.getFragment() + "\"");
        }
    }
}
