package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every page of the sample handbook, whatever it shows. */
class EveryPageTest {

    /** What a policy page may weigh beyond its own text. */
    private static final int LIGHT = 60_000;

    private static Path site;

    @BeforeAll
    static void buildOnce() {
        site = BuiltSample.site();
    }

    @Test
    void isValidHtml() throws Exception {
        assertThat(HtmlChecker.errorsIn(site, files(".html"))).isEmpty();
    }

    @Test
    void isStyledByAValidSheet() throws Exception {
        assertThat(HtmlChecker.errorsIn(site, files(".css"))).isEmpty();
    }

    @Test
    void theCheckerSeesAFault(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html>\n<title>Page</title>\n<p><h1>");
        Path sheet = Files.writeString(folder.resolve("sheet.css"), "p { colour: red }\n");

        assertThat(HtmlChecker.errorsIn(folder, List.of(page, sheet)))
                .hasSizeGreaterThan(1)
                .anyMatch(error -> error.startsWith("page.html:3:"))
                .anyMatch(error -> error.startsWith("sheet.css:"));
    }

    @Test
    void saysItsLanguageAndHasATitleAndOneMainPart() throws IOException {
        for (Path file : files(".html")) {
            Document page = page(file);
            assertThat(page.select("html[lang=en-GB]"))
                    .as("language of " + file)
                    .hasSize(1);
            assertThat(page.title()).as("title of " + file).isNotBlank();
            assertThat(page.select("main")).as("main part of " + file).hasSize(1);
        }
    }

    @Test
    void isToldFromEveryOtherPageByItsTitle() throws IOException {
        Map<String, List<Path>> byTitle = new TreeMap<>();
        for (Path file : files(".html")) {
            byTitle.computeIfAbsent(page(file).title(), any -> new ArrayList<>())
                    .add(site.relativize(file));
        }
        assertThat(byTitle)
                .allSatisfy((title, files) -> assertThat(files).as(title).hasSize(1));
    }

    @Test
    void hasOneMainHeadingAndSkipsNoLevel() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files(".html")) {
            List<Element> headings = page(file).select("h1, h2, h3, h4, h5, h6");
            if (headings.stream().filter(heading -> level(heading) == 1).count() != 1) {
                faults.add(file + ": not one h1");
            }
            int before = 0;
            for (Element heading : headings) {
                if (level(heading) > before + 1) {
                    faults.add(file + ": " + heading + " after h" + before);
                }
                before = level(heading);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void hasHeadersInEveryTable() throws IOException {
        for (Path file : files(".html")) {
            for (Element table : page(file).select("table")) {
                assertThat(table.select("th"))
                        .as(file + ": " + table.outerHtml())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aPolicyPageIsLightBeyondItsOwnText() throws IOException {
        for (Path file : files(".html").stream()
                .filter(file -> file.getParent().equals(site.resolve("policies")))
                .toList()) {
            assertThat(weightBeyondTheText(file)).as(file.toString()).isLessThanOrEqualTo(LIGHT);
        }
    }

    @Test
    void aPolicyPageDoesNotLoadTheSearchIndex() throws IOException {
        for (Path file : files(".html")) {
            if (!file.equals(site.resolve("search.html"))) {
                assertThat(page(file).select("script[src*=search-index]"))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static long weightBeyondTheText(Path file) throws IOException {
        Document page = page(file);
        int text = page.select(".policy-body").stream()
                .mapToInt(body -> body.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long weight = Files.size(file) - text;
        Set<Path> parts = new LinkedHashSet<>();
        page.select("script[src]").forEach(script -> parts.add(file.resolveSibling(script.attr("src"))));
        page.select("link[rel=stylesheet]").forEach(sheet -> parts.add(file.resolveSibling(sheet.attr("href"))));
        for (Path part : parts) {
            weight += Files.size(part);
        }
        return weight;
    }

    private static int level(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    private static Document page(Path file) throws IOException {
        return Jsoup.parse(file, "UTF-8");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
