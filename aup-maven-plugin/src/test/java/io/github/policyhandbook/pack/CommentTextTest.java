package io.github.policyhandbook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Lock *every* screen = Lock \\*every\\* screen",
                "a `b` _c_ ~ [e] = a \\`b\\` \\_c\\_ \\~ \\[e\\]",
                "<b>5 & 6</b> = &lt;b&gt;5 &amp; 6&lt;/b&gt;",
                "a | b = a &#124; b",
                "a \\| b = a \\\\&#124; b"
            })
    void signsOfMarkdownAndHtmlReadAsTheyAre(String text, String written) {
        assertThat(CommentText.inline(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "@clerk = @&#8203;clerk",
                "office@hill.example = office@&#8203;hill.example",
                "see #12 and !7 = see #&#8203;12 and !&#8203;7",
                "GH-12 = GH-&#8203;12",
                "https://hill.example = https:&#8203;//hill.example",
                "www.hill.example = www&#8203;.hill.example",
                ":bell: = :&#8203;bell:",
                "$5 = <span>$</span>&#8203;5",
                "0a1b2c3 = 0a1b2c&#8203;3",
                "0a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d = 0a1b2c&#8203;3d4e5f&#8203;6a7b8c&#8203;9d0a1b&#8203;2c3d4e&#8203;5f6a7b&#8203;8c9d"
            })
    void nothingCallsOrLinks(String text, String written) {
        assertThat(CommentText.inline(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"at 10:30:15", "R # 5", "90% of pupils", "well!", "3 @ 4", "defaced 123456"})
    void ordinaryWordsStayUntouched(String text) {
        assertThat(CommentText.inline(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "# Big # = \\# Big #",
                "1. x = 1\\. x",
                "12) x = 12\\) x",
                "- y = \\- y",
                "--- = \\---",
                "+ z = \\+ z",
                "> q = &gt; q",
                "/merge = \\/merge",
                "2.5 kg = 2\\.5 kg",
                "a - b / c = a - b / c"
            })
    void whatBeginsALineBeginsNothingElse(String text, String written) {
        assertThat(CommentText.line(text)).isEqualTo(written);
        assertThat(CommentText.line("   " + text)).isEqualTo(written);
    }

    @Test
    void aLineOfEqualSignsMakesNoHeadingOfTheLineAbove() {
        assertThat(CommentText.line("===")).isEqualTo("\\===");
    }

    @Test
    void betweenTagsNoMarkdownIsEscaped() {
        assertThat(CommentText.html("*A* | <b> @clerk")).isEqualTo("*A* &#124; &lt;b&gt; @&#8203;clerk");
    }

    @Test
    void lineEndsStayWithinTheCell() {
        assertThat(CommentText.inline("one\r\ntwo\nthree")).isEqualTo("one<br>two<br>three");
    }

    @Test
    void aTextIsNeverCutWithinASign() {
        assertThat(CommentText.beginning("ab\ud83d\ude80c", 3)).isEqualTo("ab \u2026");
        assertThat(CommentText.beginning("abc", 3)).isEqualTo("abc");
    }

    /** Of all signs that mean something to Markdown, HTML or a host, in any order. */
    @Test
    void anyWordsInACellOfATableReadAsTheyWereWritten() {
        Random signs = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder("a");
            for (int i = 0; i < 30; i++) {
                text.append("\\`*_{}[]()<>&|~#@!$%:./-+='\"^ ab1".charAt(signs.nextInt(33)));
            }
            String written = text.append('a').toString().replaceAll(" +", " ");

            assertThat(read("| x | y |\n|---|---|\n| " + CommentText.inline(written) + " | y |\n"))
                    .isEqualTo(written);
        }
    }

    /** What stands in the first cell below the head, on a page, without the spaces of no width. */
    private static String read(String table) {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()));
        String html = HtmlRenderer.builder(options)
                .build()
                .render(Parser.builder(options).build().parse(table));
        return Jsoup.parse(html).select("td").get(0).wholeText().replace("\u200b", "");
    }
}
