package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.body;
import static io.github.policyhandbook.markdown.ParsedPolicy.clause;
import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Link;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class InlineReaderTest {

    @Test
    void textIsWhatAReaderSees() {
        assertThat(clause("A &amp; B \\* `c  d` <b>e</b>  \nf\u00A0 g &#8364;5 \"q\" -- ...\n")
                        .text())
                .isEqualTo("A & B * c d e f g \u20AC5 \"q\" -- ...");
    }

    @Test
    void emphasisIsWrittenOutInOneWay() {
        assertThat(clause("**a** *b* ~~c~~ `d`\n").styled()).isEqualTo("*a* _b_ ~~c~~ `d`");
        assertThat(clause("__a__ _b_ <s>c</s> <code>d</code>\n").styled()).isEqualTo("*a* _b_ ~~c~~ `d`");
        assertThat(clause("<strong>a</strong> <i>b</i> <del>c</del> <tt>d</tt>\n")
                        .styled())
                .isEqualTo("*a* _b_ ~~c~~ `d`");
    }

    @Test
    void linksAreToldInOrderWithWhatTheyShow() {
        assertThat(clause("""
                                [One *two*](a.md "T") ![pic](b.png) [ref][r] [r] <https://x.org> www.y.org
                                me@z.org [![in](c.png)](d.md) <a href="e.md">raw</a>

                                [r]: f.md#part
                                """).links())
                .containsExactly(
                        new Link("One two", "a.md", false, OptionalInt.of(1)),
                        new Link("pic", "b.png", true, OptionalInt.of(1)),
                        new Link("ref", "f.md#part", false, OptionalInt.of(1)),
                        new Link("r", "f.md#part", false, OptionalInt.of(1)),
                        new Link("https://x.org", "https://x.org", false, OptionalInt.of(1)),
                        new Link("www.y.org", "http://www.y.org", false, OptionalInt.of(1)),
                        new Link("me@z.org", "mailto:me@z.org", false, OptionalInt.of(2)),
                        new Link("in", "d.md", false, OptionalInt.of(2)),
                        new Link("in", "c.png", true, OptionalInt.of(2)),
                        new Link("raw", "e.md", false, OptionalInt.of(2)));
    }

    @Test
    void eachStandsOnTheLineItBeginsOn() {
        assertThat(clause("""
                                See `[a](a.md)`, a.md and
                                [the
                                way](a.md), ![](a.md.png),
                                [form][a] or <a href="a.md">a</a>,
                                ![](a.md), https://a.md, and
                                b@a.md or https://a.md

                                [a]: a.md
                                """).links())
                .extracting(link -> link.line().orElse(0))
                .containsExactly(2, 3, 4, 4, 5, 5, 6, 6);
    }

    @Test
    void theBodyHasThemAsPlacesLeftOpen() {
        assertThat(body("See [this *one*](a.md) and ![pic](b.png).\n"))
                .isEqualTo("<p[0]>See {a.md|this <em>one</em>} and (b.png|pic).[/0]</p>\n");
    }

    @Test
    void bracketsWithoutADefinitionAreText() {
        assertThat(body("[see below] [a][b] ![c] [x]{.y} [^n]\n"))
                .isEqualTo("<p[0]>[see below] [a][b] ![c] [x]{.y} [^n][/0]</p>\n");
    }

    @Test
    void allFormsOfReferenceAreResolvedWhateverTheirLetterCase() {
        assertThat(body("[a][R] [r][] [R] ![b][r] ![r][]\n\n[r]: x.md\n"))
                .isEqualTo("<p[0]>{x.md|a} {x.md|r} {x.md|R} (x.md|b) (x.md|r)[/0]</p>\n");
    }

    @Test
    void namesOfFilesMayHoldBlanks() {
        assertThat(clause("[a](<my file.docx>) [b](my%20file.docx)\n").links())
                .extracting(Link::target)
                .containsExactly("my file.docx", "my%20file.docx");
    }

    @Test
    void aLinkAndAnImageWithoutAnAddressAreTextAndTold() {
        String text = "Text\n\nA [form]() and ![gate](<>).\n";

        assertThat(body(text)).contains("<p[1]>A form and gate.[/1]</p>");
        assertThat(faults(text))
                .containsExactly(
                        "WARNING 3 a link has no address, so it is shown as words",
                        "WARNING 3 an image has no file's name, so its text is shown");
    }

    @Test
    void aLinkThatWouldRunAProgramIsTextAndToldOnItsLine() {
        String text = "Text\n\nA [click](javascript:alert(1)) and ![x](data:image/png;base64,AA).\n";

        assertThat(body(text)).contains("<p[1]>A click and x.[/1]</p>");
        assertThat(faults(text))
                .containsExactly(
                        "WARNING 3 a link to javascript:alert(1) is not allowed",
                        "WARNING 3 an image from data:image/png;base64,AA is not allowed");
    }

    @Test
    void rawTagsCountInPairsOnly() {
        assertThat(body("a <b>b <i>c</b> d</i> <u>e\n\nf\n"))
                .isEqualTo("<p[0]>a <strong>b c</strong> d e[/0]</p>\n<p[1]>f[/1]</p>\n");
    }

    @Test
    void rawTagsLoseTheirAttributesAndUnknownOnesAreDropped() {
        assertThat(body("a <b onclick=\"x()\" class=y>b</b> <blink>c</blink> <input value=d> <span id=e>f</span>\n"))
                .isEqualTo("<p[0]>a <strong>b</strong> c  f[/0]</p>\n");
    }

    @Test
    void scriptsAndTheLikeAreNoText() {
        assertThat(clause("a <script>alert(1)</script>b <style>c{}</style><!-- d -->\n")
                        .text())
                .isEqualTo("a b");
    }

    @Test
    void linksDoNotStandInLinks() {
        assertThat(body("[a <a href=\"b.md\">b</a> c](d.md) <a href=\"e.md\">f [g](h.md)</a>\n"))
                .isEqualTo("<p[0]>{d.md|a b c} {e.md|f g}[/0]</p>\n");
    }

    @Test
    void aRawImageIsAnImage() {
        assertThat(body("a <img src=\"b.png\" alt=\"c\" onerror=x> <img src=\"data:x\" alt=\"d\">\n"))
                .isEqualTo("<p[0]>a (b.png|c) d[/0]</p>\n");
    }

    @Test
    void codeInAQuotationLeavesItsMarksOut() {
        assertThat(clause("> `one\n> two`\n").styled()).isEqualTo("`one two`");
    }
}
