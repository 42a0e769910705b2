package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.body;
import static io.github.policyhandbook.markdown.ParsedPolicy.html;
import static io.github.policyhandbook.markdown.ParsedPolicy.outline;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Body.ClauseStart;
import org.junit.jupiter.api.Test;

class FootnotesTest {

    private static final String TEXT = """
            One[^b] and two[^a].

            [^a]: First written.

                Its second paragraph.

            After[^b].

            [^b]: Second written.
            [^c]: Never marked.
            """;

    @Test
    void theirParagraphsAreClausesWhereTheyAreWritten() {
        assertThat(outline(TEXT))
                .containsExactly(
                        "PARAGRAPH One and two.",
                        "FOOTNOTE First written.",
                        "FOOTNOTE Its second paragraph.",
                        "PARAGRAPH After.",
                        "FOOTNOTE Second written.",
                        "FOOTNOTE Never marked.");
        assertThat(policy(TEXT).clauses().get(0).links()).isEmpty();
    }

    @Test
    void noWayLeadsBackToAMarkThatStandsAlone() {
        assertThat(html(policy("[^a]\n\nOne[^a].\n\n[^a]: Note.\n")))
                .contains("-1-mark-2\"><a")
                .contains("-1-mark-2\" role=\"doc-backlink\"")
                .doesNotContain("-1-mark-1");
    }

    @Test
    void theyAreShownAtTheEndInTheOrderOfTheirMarks() {
        assertThat(policy(TEXT).body().parts())
                .filteredOn(ClauseStart.class::isInstance)
                .extracting(part -> ((ClauseStart) part).clause())
                .containsExactly(0, 3, 4, 1, 2, 5);
    }

    @Test
    void marksAndFootnotesLeadToEachOther() {
        String body = body("A[^1] b[^1].\n\n[^1]: Note.\n");
        String id = body.replaceFirst("(?s).*<li id=\"(aup-fn-[0-9a-f]{6}-1)\">.*", "$1");

        assertThat(body)
                .contains("A<sup id=\"" + id + "-mark-1\"><a href=\"#" + id + "\" role=\"doc-noteref\">1</a></sup>")
                .contains("b<sup id=\"" + id + "-mark-2\">")
                .contains("<li id=\"" + id + "\"><p[1]>Note.[/1]</p>")
                .contains("href=\"#" + id + "-mark-1\"")
                .contains("href=\"#" + id + "-mark-2\"");
    }

    @Test
    void twoTextsOnOnePageKeepTheirFootnotesApart() {
        assertThat(body("A[^1].\n\n[^1]: Note.\n").replaceFirst("(?s).*<li id=\"([^\"]*)\".*", "$1"))
                .isNotEqualTo(body("B[^1].\n\n[^1]: Note.\n").replaceFirst("(?s).*<li id=\"([^\"]*)\".*", "$1"));
    }
}
