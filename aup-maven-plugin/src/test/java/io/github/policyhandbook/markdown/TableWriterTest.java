package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.body;
import static io.github.policyhandbook.markdown.ParsedPolicy.lines;
import static io.github.policyhandbook.markdown.ParsedPolicy.outline;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableWriterTest {

    private static final String TABLE = """
            | Who | Rule |
            |-----|:----:|
            | Staff | Lock \\| it |
            | Pupils |
            """;

    @Test
    void eachRowIsAClauseTheHeaderTooAndTheRuledLineNot() {
        assertThat(outline(TABLE))
                .containsExactly("TABLE_ROW Who Rule", "TABLE_ROW Staff Lock | it", "TABLE_ROW Pupils");
        assertThat(lines(TABLE)).containsExactly(1, 3, 4);
        assertThat(policy(TABLE).clauses().get(1).cells()).containsExactly("Staff", "Lock | it");
    }

    @Test
    void headerCellsSayThatTheyHeadTheirColumn() {
        assertThat(body(TABLE))
                .isEqualTo("<table><thead><tr[0]><th scope=\"col\">Who</th>"
                        + "<th scope=\"col\" align=\"center\">Rule[/0]</th></tr></thead><tbody>"
                        + "<tr[1]><td>Staff</td><td align=\"center\">Lock | it[/1]</td></tr>"
                        + "<tr[2]><td>Pupils</td><td align=\"center\">[/2]</td></tr></tbody></table>\n");
    }

    @Test
    void aCellBeyondTheHeaderIsNotLost() {
        assertThat(outline("| A |\n|---|\n| b | c |\n")).containsExactly("TABLE_ROW A", "TABLE_ROW b c");
    }

    @Test
    void aHeaderWithoutWordsIsLeftOut() {
        assertThat(body("| | |\n|---|---|\n| a | b |\n"))
                .isEqualTo("<table><tbody><tr[0]><td>a</td><td>b[/0]</td></tr></tbody></table>\n");
    }

    @Test
    void aTableOfAHeaderAloneHasNoBody() {
        assertThat(body("| A |\n|---|\n"))
                .isEqualTo("<table><thead><tr[0]><th scope=\"col\">A[/0]</th></tr></thead></table>\n");
    }
}
