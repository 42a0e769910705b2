package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.body;
import static io.github.policyhandbook.markdown.ParsedPolicy.lines;
import static io.github.policyhandbook.markdown.ParsedPolicy.outline;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAboveTableTest {

    @Test
    void wordsRightAboveATableAreAParagraphOfTheirOwn() {
        String text = "Who may\n*use* [it][r]:\n| Who | What |\n|-|:-:|\n| Staff | Mail |\n\n[r]: a.md\n";

        assertThat(outline(text))
                .containsExactly("PARAGRAPH Who may use it:", "TABLE_ROW Who What", "TABLE_ROW Staff Mail");
        assertThat(lines(text)).containsExactly(1, 3, 5);
        assertThat(body(text)).startsWith("<p[0]>Who may\n<em>use</em> {a.md|it}:[/0]</p>\n<table>");
    }

    @Test
    void soTheyAreInItemsAndQuotations() {
        assertThat(outline("- Item:\n  a | b\n  --|--\n  c | d\n- next\n\n> Said:\n> | e |\n> |---|\n"))
                .containsExactly(
                        "ITEM Item:", "TABLE_ROW a b", "TABLE_ROW c d", "ITEM next", "QUOTE Said:", "TABLE_ROW e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Words\n| a | b |\n|---|\n", "Words\na | b\n", "Words\n| a \\| b |\n|---|---|\n"})
    void withoutARuledLineOfAsManyColumnsThereIsNoTable(String text) {
        assertThat(outline(text)).singleElement().asString().startsWith("PARAGRAPH Words");
    }

    @Test
    void aTableWithTooFewDashesRightAboveAnotherIsOneOfItsOwn() {
        String tables = "| a | b |\n|---|\n| c | d |\nWords\n| Rule | For |\n|---|---|\n| Mail | Staff |\n";

        assertThat(outline(tables))
                .containsExactly(
                        "TABLE_ROW a b",
                        "TABLE_ROW c d",
                        "PARAGRAPH Words",
                        "TABLE_ROW Rule For",
                        "TABLE_ROW Mail Staff");
        assertThat(lines(tables)).containsExactly(1, 3, 4, 5, 7);
        assertThat(outline(tables.replace("Words\n", "")))
                .containsExactly("TABLE_ROW a b", "TABLE_ROW c d", "TABLE_ROW Rule For", "TABLE_ROW Mail Staff");
    }
}
