package io.github.policyhandbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintablePageTest {

    @Test
    void policiesAreItsBookmarks() {
        PrintablePage page =
                page("<div id=\"a\" data-bookmark=\"Trips &amp; visits\"></div><div id=\"b\">No policy</div>");

        assertThat(page.policies()).containsExactly(new PrintablePage.Policy("a", "Trips & visits"));
        assertThat(page.document().head().select("bookmarks > bookmark").outerHtml())
                .isEqualTo("<bookmark name=\"Trips &amp; visits\" href=\"#a\"></bookmark>");
    }

    @Test
    void whatAPolicyMarksWithinItselfIsABookmarkBelowItsOwn() {
        PrintablePage page =
                page("<div id=\"a\" data-bookmark=\"A\"><h3 id=\"a1\" data-bookmark=\"Decision\">Decision</h3></div>");

        assertThat(page.policies()).containsExactly(new PrintablePage.Policy("a", "A"));
        assertThat(page.document().head().select("bookmarks").html())
                .isEqualTo("<bookmark name=\"A\" href=\"#a\"><bookmark name=\"Decision\" href=\"#a1\"></bookmark>"
                        + "</bookmark>");
    }

    @Test
    void aPartByItselfHasItsOwnTitleAndBookmarks() {
        PrintablePage page =
                page("<p id=\"c\" data-bookmark=\"Cover\">Cover</p><div id=\"a\" data-bookmark=\"A\">One</div>"
                        + "<div id=\"b\" data-bookmark=\"B\">Two <b id=\"b1\" data-bookmark=\"B1\">three</b></div>");

        PrintablePage alone = page.alone(new SiteFile.Part("b.pdf", "b", "Item 2: B"));

        assertThat(alone.document().title()).isEqualTo("Item 2: B");
        assertThat(alone.document().body().text()).isEqualTo("Two three");
        assertThat(alone.document().select("bookmark").eachAttr("name")).containsExactly("B", "B1");
        assertThat(alone.document().select("#b").attr("style")).isEqualTo("page-break-before: auto");
    }

    @Test
    void whatAVoiceSaysOfAMarkStandsAroundItAndTakesNoBlankFromThePrintedWords() {
        String marked = "<del><span class=\"spoken\">deleted: </span>hand<span class=\"spoken\"> end </span></del>";

        assertThat(body("<p>by " + marked + " post</p>"))
                .isEqualTo("<p><span>by </span><span class=\"spoken\">deleted:&nbsp;</span><del>hand</del>"
                        + "<span class=\"spoken\">&nbsp;end&nbsp;</span><span> post</span></p>");
    }

    @Test
    void aPolicyByItselfIsThePageWithoutTheOthers() {
        PrintablePage page =
                page("<div id=\"a\" data-bookmark=\"A\">One</div><div id=\"b\" data-bookmark=\"B\">Two</div>");

        assertThat(page.only(page.policies().get(1)).document().body().text()).isEqualTo("Two");
        assertThat(page.document().body().text()).isEqualTo("One Two");
    }

    @Test
    void whatOnlyAScreenNeedsIsLeftOut() {
        assertThat(body("<p>Lock it.<a class=\"aup-permalink\" href=\"#x\">#</a></p><script>alert(1)</script>"))
                .isEqualTo("<p>Lock it.</p>");
    }

    @Test
    void wordsBesideElementsAreElementsSoThatAllAreWrittenInTheirOrder() {
        assertThat(body("<p>See <b>them</b> <i>all</i> here.</p><p>Plain words.</p>"))
                .isEqualTo("<p><span>See </span><b>them</b> <i>all</i><span> here.</span></p><p>Plain words.</p>");
    }

    @Test
    void aFormerIdStaysAPlaceToLinkTo() {
        assertThat(body("<p>Lock it.<a class=\"aup-former\" id=\"old\"></a></p>"))
                .isEqualTo("<p><span>Lock it.</span><span class=\"aup-former\" id=\"old\"></span></p>");
    }

    @Test
    void aListHoldsItemsOnly() {
        assertThat(body("<ul>First <b>words</b><li>Second</li> <ul><li>Below</li></ul></ul>"))
                .isEqualTo(
                        "<ul><li><span>First </span><b>words</b></li><li><span>Second</span><ul><li>Below</li></ul></li> </ul>");
    }

    private static String body(String html) {
        return page(html).document().body().html();
    }

    private static PrintablePage page(String body) {
        String html = "<html lang=\"en-GB\"><head><title>T</title></head><body>" + body + "</body></html>";
        return PrintablePage.of(html.getBytes(StandardCharsets.UTF_8), address -> Optional.empty());
    }
}
