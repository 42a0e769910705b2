package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a reader who followed the tutorial to its end has published: the texts, and the comparison that it promises. */
final class TutorialHandbook {

    static final String PAGE = "docs/tutorial.md";
    private static final String COMPARISON = "changes/2025-2026/2026-2027/phones.html";

    private final Path published;

    private TutorialHandbook(Path published) {
        this.published = published;
    }

    /** Looks at what a story of the tutorial left; other stories leave what they like. */
    static void lookAfter(Story story, Path folder) throws IOException {
        if (story.page().name().equals(PAGE)) {
            TutorialHandbook handbook = new TutorialHandbook(folder.resolve("intranet/handbook"));
            handbook.comparesTheTwoYears();
            handbook.isFoundFromTheHomePage();
            handbook.hasTheTextsOfToday();
        }
    }

    private void comparesTheTwoYears() throws IOException {
        Document page = read(COMPARISON);

        assertThat(page.select("h1").text()).isEqualTo("Changes to Mobile phones");
        assertThat(page.select("p.summary").text())
                .isEqualTo("1 clause was reworded and 1 clause was added. Nothing else changed.");
        Element reworded = page.selectFirst("section.change.amended");
        assertThat(reworded.select(".was p").text()).isEqualTo("Staff keep their phones in a bag during lessons.");
        assertThat(reworded.select(".now p").text())
                .isEqualTo("Staff keep their phones switched off and in a locker during lessons.");
        assertThat(reworded.select("del").text()).contains("bag");
        assertThat(page.select("section.change.added").text())
                .contains("Parents who must reach a child ring the office.");
        assertThat(page.text()).contains("Put staff phones in lockers");
    }

    private void isFoundFromTheHomePage() throws IOException {
        String between = "changes/2025-2026/2026-2027/index.html";

        assertThat(linksOf("index.html")).contains("changes/index.html");
        assertThat(linksOf("changes/index.html")).contains(between);
        assertThat(linksOf(between)).contains(COMPARISON);
    }

    private void hasTheTextsOfToday() throws IOException {
        assertThat(read("policies/visitors.html").text())
                .contains("the person they visit fetches them there")
                .contains("where everybody can see it")
                .doesNotContain("at all times");
        assertThat(read("policies/ict.html").select("a").eachAttr("href")).contains("visitors.html");
        assertThat(read("2025-2026/visitors.html").text()).doesNotContain("fetches them");
    }

    /** Where a page's links lead, seen from the top of the handbook. */
    private List<String> linksOf(String page) throws IOException {
        return read(page).select("a[href]").eachAttr("href").stream()
                .map(link -> URI.create(page).resolve(link).getPath())
                .distinct()
                .toList();
    }

    private Document read(String page) throws IOException {
        return Jsoup.parse(Files.readString(published.resolve(page)));
    }
}
