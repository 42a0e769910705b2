package io.github.policyhandbook.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PublishedLinksTest {

    @Test
    void linksWithinTheCopyAreFollowed() throws IOException {
        assertThat(broken(
                        "<a href='../index.html'>home</a><a href='b.html#clause'>b</a><img src='../files/plan%20of%20hall+1.png'>"
                                + "<a href='c.html?q=1'>c</a>"))
                .containsExactly("policies/a.html -> c.html?q=1");
    }

    @Test
    void anAddressThatIsNoneLeadsNowhere() throws IOException {
        assertThat(broken("<a href='100%%.html'>a</a>")).containsExactly("policies/a.html -> 100%%.html");
    }

    @Test
    void whatLeadsOutOfTheCopyIsNoFileOfIt() throws IOException {
        assertThat(broken("<a href='../../other/index.html'>up</a>"))
                .containsExactly("policies/a.html -> ../../other/index.html");
    }

    @Test
    void placesOnPagesAreLookedUp() throws IOException {
        assertThat(broken(
                        "<p id='here'>x</p><a name='older'>y</a><a href='#here'>a</a><a href='#older'>a</a><a href='#gone'>a</a>"
                                + "<a href='a.html#here'>a</a><a href='b.html#clause'>b</a><a href='b.html?on=2024#clause'>b</a>"
                                + "<a href='b.html#cl%61use'>b</a><a href='b.html#'>b</a><a href='b.html#top'>b</a>"
                                + "<a href='b.html#here'>b</a><a href='../files/plan%20of%20hall+1.png#part'>p</a>"))
                .containsExactly("policies/a.html -> #gone", "policies/a.html -> b.html#here");
    }

    @Test
    void otherSitesAreNotFollowed() throws IOException {
        assertThat(broken(
                        "<a href='https://example.org/x'>w</a><a href='mailto:office@example.org'>m</a><a href='#top'>t</a>"
                                + "<a href='?q=1'>q</a><link href='data:,'><a href=''>e</a><a href='/absolute'>a</a>"))
                .isEmpty();
    }

    @Test
    void textThatLooksLikeALinkIsNone() throws IOException {
        assertThat(broken("<p>write href=\"nowhere.html\" there</p><!-- <a href='nowhere.html'> -->"))
                .isEmpty();
    }

    private static List<String> broken(String html) throws IOException {
        Map<String, String> made = Map.of(
                "policies/a.html",
                html,
                "policies/b.html",
                "<p id='clause'>b</p>",
                "index.html",
                "home",
                "files/plan of hall+1.png",
                "x");
        TreeMap<String, String> checksums = new TreeMap<>();
        made.keySet().forEach(path -> checksums.put(path, "0123456789abcdef"));
        return new PublishedLinks(
                        new SiteCopy(new PublicationList(1, "c0ffee", checksums, new TreeMap<>()), List.of(), made))
                .broken();
    }
}
