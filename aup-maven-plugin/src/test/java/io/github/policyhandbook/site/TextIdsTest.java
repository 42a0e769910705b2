package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextIdsTest {

    @Test
    void idsAndTheLinksToThemGetThePrefix() {
        assertThat(new TextIds("a--").next("<li id=\"fn\"><a href=\"#fn\">1</a> <a href=\"b.html#fn\">2</a></li>"))
                .isEqualTo("<li id=\"a--fn\"><a href=\"#a--fn\">1</a> <a href=\"b.html#fn\">2</a></li>");
    }

    @Test
    void wordsThatLookLikeAnIdStay() {
        assertThat(new TextIds("a--").next("<p>Write id=\"x\" or href=\"#x\".</p>"))
                .isEqualTo("<p>Write id=\"x\" or href=\"#x\".</p>");
    }

    @Test
    void aTagMayComeInTwoPieces() {
        TextIds ids = new TextIds("a--");

        assertThat(ids.next("<p>One</p><li") + ids.next(" id=\"x\">Two id=\"y\""))
                .isEqualTo("<p>One</p><li id=\"a--x\">Two id=\"y\"");
    }

    @Test
    void withoutAPrefixNothingChanges() {
        assertThat(new TextIds("").next("<li id=\"x\">")).isEqualTo("<li id=\"x\">");
    }
}
