package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeDrawingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect width='1' style='fill:red'/>",
                "<defs><path id='p'/></defs><use href='#p' fill='url(#p)'/>",
                "<style>.a{fill:url(#p)}</style><!-- drawn by hand -->",
                "<image href='data:image/png;base64,iVBORw0KGgo='/>"
            })
    void aDrawingStaysAsItIs(String inside) {
        assertThat(safe(drawing(inside))).isEqualTo(drawing(inside));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>evil</script>",
                "<script href='https://evil.example/a.js'/>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>evil</x:script>",
                "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>evil</x:script>",
                "<g onload='evil()'/>",
                "<g xmlns:ev='http://www.w3.org/2001/xml-events' ev:event='a' onclick='evil()'/>",
                "<a href='javascript:evil()'><text>x</text></a>",
                "<a xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href=' java&#9;script:evil()'/>",
                "<a href='#p'><set attributeName='href' to='javascript:evil()'/></a>",
                "<animate attributeName='href' values='javascript:evil()'/>",
                "<image href='https://evil.example/pixel.png'/>",
                "<image href='data:image/svg+xml;base64,evil'/>",
                "<use href='other.svg#evil'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='evil()'/></foreignObject>",
                "<style>@import url(https://evil.example/a.css);</style>",
                "<style>.a{fill:u\\72l(//evil.example)}</style>",
                "<rect style='fill:url(https://evil.example/a)'/>"
            })
    void whatCouldRunOrLoadIsTakenOut(String inside) {
        assertThat(safe(drawing(inside + "<rect id='kept'/>")))
                .startsWith("<?xml")
                .contains("kept")
                .doesNotContain("evil")
                .doesNotContain("script");
    }

    @Test
    void nothingHidesInAnEntityAndNothingIsReadFromElsewhere() {
        assertThat(safe("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd' ["
                        + "<!ENTITY s '<script>evil</script>'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
                        + drawing("&s;&f;<rect id='kept'/>")))
                .contains("kept")
                .doesNotContain("evil", "ENTITY", "root:");
    }

    @Test
    void aStyleSheetFromElsewhereIsTakenOut() {
        assertThat(safe("<?xml-stylesheet href='https://evil.example/a.css'?>" + drawing("<rect/>")))
                .contains("<rect")
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<svg",
                "<html><script>a</script>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
                        + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>]>"
                        + "<svg>&f;&f;</svg>"
            })
    void whatIsNoDrawingIsNotCopied(String text) {
        assertThat(SafeDrawing.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static String drawing(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>";
    }

    private static String safe(String svg) {
        return new String(SafeDrawing.of(svg.getBytes(StandardCharsets.UTF_8)).orElseThrow(), StandardCharsets.UTF_8);
    }
}
