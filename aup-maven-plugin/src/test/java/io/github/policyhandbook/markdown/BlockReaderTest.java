package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.body;
import static io.github.policyhandbook.markdown.ParsedPolicy.lines;
import static io.github.policyhandbook.markdown.ParsedPolicy.outline;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import org.junit.jupiter.api.Test;

class BlockReaderTest {

    @Test
    void eachLeafBlockIsAClauseOnItsLine() {
        String text = """
                ---
                title: A
                ---

                # Use of ICT

                All staff sign
                this policy.

                - Keep passwords secret
                  and long.
                  - On every device.

                > Said the head.

                ```
                code
                ```

                Last
                ----
                """;

        assertThat(outline(text))
                .containsExactly(
                        "HEADING Use of ICT",
                        "PARAGRAPH All staff sign this policy.",
                        "ITEM Keep passwords secret and long.",
                        "ITEM On every device.",
                        "QUOTE Said the head.",
                        "CODE code",
                        "HEADING Last");
        assertThat(lines(text)).containsExactly(5, 7, 10, 12, 14, 17, 20);
    }

    @Test
    void blanksAtTheEndsOfLinesAreNoPartOfCode() {
        String code = "```\na\n  \n  b \t\n```\n";

        assertThat(outline(code)).containsExactly("CODE a\n\n  b");
        assertThat(body(code)).endsWith("  b</code>[/0]</pre>\n");
    }

    @Test
    void whatHasNoWordsIsNoClause() {
        String text = """
                [link]: target.md

                <!-- a comment -->

                ***

                -

                ```
                ```

                <div></div>

                <br>

                | |
                |-|
                | |
                """;

        assertThat(outline(text)).isEmpty();
        assertThat(policy(text).heading()).isEmpty();
    }

    @Test
    void aParagraphBelowALinkDefinitionStandsOnItsOwnLine() {
        assertThat(lines("[link]: target.md\nText\n")).containsExactly(2);
    }

    @Test
    void anImageAloneIsAClause() {
        assertThat(outline("![The school gate](gate.png)\n\n![](logo.png)\n"))
                .containsExactly("PARAGRAPH The school gate", "PARAGRAPH");
        assertThat(body("![](logo.png)\n")).isEqualTo("<p[0]>(logo.png|)[/0]</p>\n");
    }

    @Test
    void levelsCountListsAndQuotes() {
        String text = "## A\n\ntext\n\n- a\n  - b\n\n    c\n\n> - d\n>\n> e\n";

        assertThat(policy(text).clauses())
                .extracting(clause -> clause.kind() + " " + clause.level())
                .containsExactly("HEADING 2", "PARAGRAPH 0", "ITEM 1", "ITEM 2", "PARAGRAPH 2", "ITEM 2", "QUOTE 1");
    }

    @Test
    void itemsAreCountedOnFromTheFirst() {
        assertThat(outline("3. a\n9. b\n1. c\n\n1) d\n1) e\n"))
                .containsExactly("ITEM 3. a", "ITEM 4. b", "ITEM 5. c", "ITEM 1) d", "ITEM 2) e");
    }

    @Test
    void aCountedNumberGoesToTheFirstBlockOfItsItem() {
        assertThat(outline("1. # Scope\n\n   text\n2. > quote\n"))
                .containsExactly("HEADING 1. Scope", "PARAGRAPH text", "QUOTE 2. quote");
    }

    @Test
    void aNumberWrittenInACountedItemIsText() {
        assertThat(outline("1. (a) staff\n")).containsExactly("ITEM 1. (a) staff");
        assertThat(outline("- (a) staff\n")).containsExactly("ITEM (a) staff");
        assertThat(policy("- (a) staff\n").clauses().get(0).text()).isEqualTo("staff");
    }

    @Test
    void listsStartWhereTheirAuthorStartsThem() {
        assertThat(body("3) a\n4) b\n"))
                .isEqualTo("<ol start=\"3\" class=\"aup-paren\">\n<li[0]>a[/0]</li>\n<li[1]>b[/1]</li>\n</ol>\n");
    }

    @Test
    void aClauseEndsBeforeItsSubList() {
        assertThat(body("- a\n  - b\n")).isEqualTo("<ul>\n<li[0]>a[/0]<ul>\n<li[1]>b[/1]</li>\n</ul>\n</li>\n</ul>\n");
    }

    @Test
    void inALooseListTheParagraphIsTheClause() {
        assertThat(body("- a\n\n- b\n"))
                .isEqualTo("<ul>\n<li><p[0]>a[/0]</p>\n</li>\n<li><p[1]>b[/1]</p>\n</li>\n</ul>\n");
    }

    @Test
    void theNumberStaysInThePageAndTheAuthorsIdDoesNot() {
        assertThat(body("## 3.2 Passwords {#passwords}\n")).isEqualTo("<h2[0]>3.2 Passwords[/0]</h2>\n");
    }

    @Test
    void tasksAreSignsNotFields() {
        assertThat(outline("- [ ] Sign\n- [x] Read\n")).containsExactly("ITEM Sign", "ITEM Read");
        assertThat(body("- [x] Read\n"))
                .isEqualTo("<ul>\n<li[0]><span class=\"aup-task\" role=\"img\" aria-label=\"TASK_DONE\">\u2611</span>"
                        + " Read[/0]</li>\n</ul>\n");
    }

    @Test
    void codeIsKeptWordForWord() {
        Clause code = ParsedPolicy.clause("> ```sh\n> a  <b>\n>\n>   c\n> ```\n");

        assertThat(code.text()).isEqualTo("a  <b>\n\n  c");
        assertThat(code.line()).isEqualTo(2);
        assertThat(body("    a  <b>\n")).isEqualTo("<pre[0]><code>a  &lt;b&gt;</code>[/0]</pre>\n");
    }

    @Test
    void anHtmlBlockIsAClauseWithThePlainTextOfWhatIsShown() {
        Clause html = ParsedPolicy.clause(
                "<div class=\"x\">\n  <b>Bold</b> words<br>next\n<a href=\"a.md\">link</a>\n</div>\n");

        assertThat(html.kind()).isEqualTo(Clause.Kind.HTML);
        assertThat(html.text()).isEqualTo("Bold words\nnext\nlink");
        assertThat(html.links())
                .extracting(link -> link.text() + " " + link.target())
                .containsExactly("link a.md");
        assertThat(body("<p>One</p>\n")).isEqualTo("<div[0]><p>One</p>\n[/0]</div>\n");
    }

    @Test
    void anHtmlBlockLeftOpenDoesNotSwallowWhatFollows() {
        String text = "<table><tr><td><b>open\n\nAfter\n\n- item\n";

        assertThat(outline(text)).containsExactly("HTML open", "PARAGRAPH After", "ITEM item");
        assertThat(body(text)).contains("<p[1]>After[/1]</p>").contains("</table>[/0]</div>");
    }

    @Test
    void wrappingIndentationAndListStyleChangeNoWord() {
        assertThat(policy("- Keep *all*\n  words.\n- Lock.\n").clauses())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .isEqualTo(policy("*   Keep _all_ words.\n\n*   Lock.\n").clauses());
    }
}
