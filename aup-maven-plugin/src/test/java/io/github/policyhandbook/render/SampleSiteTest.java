package io.github.policyhandbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.site.SampleSite;
import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every page of a small handbook with a page of every sort. */
class SampleSiteTest {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"");
    private static final Map<String, String> PAGES = new TreeMap<>();
    private static final TreeSet<String> FILES =
            new TreeSet<>(List.of("register.csv", "assets/search-index.js", "feed.xml"));

    @BeforeAll
    static void renderEveryPage() throws IOException {
        PageRenderer renderer = new PageRenderer(Optional.empty());
        String folder = System.getProperty("aup.test.writeSampleTo", "");
        for (SiteFile file : SampleSite.files(SampleSite.pages())) {
            byte[] bytes = file instanceof SiteFile.Page page ? renderer.render(page) : ((SiteFile.Data) file).bytes();
            FILES.add(file.path());
            if (file instanceof SiteFile.Page) {
                PAGES.put(file.path(), new String(bytes, StandardCharsets.UTF_8));
            }
            if (!folder.isEmpty()) {
                Path target = Path.of(folder, file.path());
                Files.createDirectories(target.getParent());
                Files.write(target, bytes);
            }
        }
    }

    @Test
    void everySortOfPageIsThere() {
        assertThat(PAGES)
                .containsKeys(
                        "index.html",
                        "policies/acceptable-use.html",
                        "policies/leave.html",
                        "2022-2023/index.html",
                        "2022-2023/lost-property.html",
                        "versions/acceptable-use/2023-10-12.html",
                        "changes/index.html",
                        "changes/2023-2024/2025-2026/index.html",
                        "changes/2023-2024/2025-2026/acceptable-use.html",
                        "history/lost-property.html",
                        "register.html",
                        "search.html",
                        "print/2025-2026.html",
                        "slips/acceptable-use.html",
                        "slips/acceptable-use/2023-10-12.html",
                        "404.html")
                .doesNotContainKeys(
                        "policies/lost-property.html", "slips/leave.html", "changes/2024-2025/2025-2026/leave.html");
        assertThat(FILES)
                .contains(
                        "assets/style.css",
                        "assets/search.js",
                        "assets/history.js",
                        "assets/register.js",
                        "assets/tablesort.js");
    }

    @Test
    void everyPageHasALanguageATitleAndOneFirstHeading() {
        PAGES.forEach((path, html) -> {
            assertThat(html).as(path).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
            assertThat(html).as(path).containsPattern("<title>[^<]+</title>").doesNotContain("\r");
            assertThat(html.split("<h1[ >]", -1))
                    .as("first headings of %s", path)
                    .hasSize(2);
        });
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        PAGES.forEach((path, html) -> {
            List<String> ids = all(ID, html);
            assertThat(ids).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyLinkLeadsToAFileAndAnAnchorOfTheSite() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((path, html) -> all(REFERENCE, html).forEach(link -> {
            if (!leadsSomewhere(path, link.replace("&amp;", "&"))) {
                broken.add(path + " -> " + link);
            }
        }));
        assertThat(broken).isEmpty();
    }

    @Test
    void whatPoliciesSayIsEscaped() {
        assertThat(String.join("", PAGES.values()))
                .doesNotContain("<script>alert")
                .doesNotContain("<b>&")
                .contains("Staff &lt;b&gt;&amp;&quot; &#39;leave&#39;")
                .contains("Staff &lt;script&gt;alert(1)&lt;/script&gt; &amp; others may ask.");
    }

    @Test
    void noPageHasInlineScriptsOrStylesExceptTheOneForLostReaders() {
        PAGES.forEach((path, html) -> {
            assertThat(html)
                    .as(path)
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContain(" style=");
            assertThat(html.contains("<style")).as(path).isEqualTo(path.equals("404.html"));
        });
    }

    @Test
    void aHandbookWithoutPoliciesHasItsPagesToo() {
        PageRenderer renderer = new PageRenderer(Optional.empty());

        assertThat(SampleSite.files(SampleSite.empty()).stream().filter(SiteFile.Page.class::isInstance))
                .extracting(SiteFile::path)
                .containsExactly(
                        "index.html",
                        "changes/index.html",
                        "register.html",
                        "search.html",
                        "404.html",
                        "2025-2026/index.html",
                        "print/2025-2026.html");
        assertThat(SampleSite.files(SampleSite.empty()).stream()
                        .filter(SiteFile.Page.class::isInstance)
                        .map(file -> new String(renderer.render((SiteFile.Page) file), StandardCharsets.UTF_8)))
                .allMatch(html -> html.endsWith("</html>\n") || html.endsWith("</html>"));
    }

    @Test
    void theSameSiteIsMadeTwiceAlike() {
        assertThat(SampleSite.files(SampleSite.pages()).stream()
                        .map(SiteFile::path)
                        .toList())
                .isEqualTo(SampleSite.files(SampleSite.pages()).stream()
                        .map(SiteFile::path)
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static boolean leadsSomewhere(String from, String link) {
        if (link.startsWith("https://example.org/") || link.equals("data:,")) {
            return true;
        }
        String path = link.replaceFirst("#.*$", "");
        String target = path.isEmpty()
                ? from
                : Path.of("/" + from)
                        .getParent()
                        .resolve(path)
                        .normalize()
                        .toString()
                        .substring(1);
        if (!link.contains("#")) {
            return FILES.contains(target);
        }
        String anchor = link.substring(link.indexOf('#') + 1);
        return PAGES.containsKey(target)
                && (anchor.isEmpty() || all(ID, PAGES.get(target)).contains(anchor));
    }

    private static List<String> all(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
