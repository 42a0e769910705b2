package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableHeadersTest {

    private static final String WHAT =
            "the table has no words in its header row, so nobody hears which column a cell belongs to";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aTableWithAnEmptyHeaderRowIsToldOnThatRow() {
        school.published("# Visitors\n\n| | |\n|---|---|\n| Contractors | Office |\n| Parents | Gate |\n");

        assertThat(school.told(Rule.TABLE_HEADER)).containsExactly("policies/visitors.md:3: " + WHAT);
        assertThat(school.mends(Rule.TABLE_HEADER)).singleElement().asString().contains("| Who | What |");
        assertThat(school.weights(Rule.TABLE_HEADER)).containsExactly(Severity.WARNING);
    }

    @Test
    void aTableInHtmlWithoutHeaderCellsIsTold() {
        school.published(
                "# Visitors\n\n<p>Who goes where:</p>\n<table>\n<thead><tr><td>Who</td><td>Where</td></tr></thead>\n"
                        + "<tr><td>Parents</td><td>Gate</td></tr>\n</table>\n");

        assertThat(school.told(Rule.TABLE_HEADER))
                .containsExactly(
                        "policies/visitors.md:4: the table has no header cells, so nobody hears which column a cell"
                                + " belongs to");
        assertThat(school.mends(Rule.TABLE_HEADER)).singleElement().asString().contains("<th>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Who | Where |\n|---|---|\n| Parents | Gate |\n| Guests | Gate |\n",
                "| | Gate |\n|---|---|\n| Parents | yes |\n| Guests | no |\n",
                "| | |\n|---|---|\n| Parents | Gate |\n",
                "| |\n|---|\n| Parents |\n| Guests |\n",
                "<table><tr><th>Who</th><td>Parents</td></tr><tr><th>Where</th><td>Gate</td></tr></table>\n",
                "<table><tr><td>One box</td></tr></table>\n",
                "<table><tr><th>Who</th><th>Where</th></tr>"
                        + "<tr><td>Parents</td><td>Gate</td></tr><tr><td>a</td><td>b</td></tr></table>\n",
                "```\n| | |\n|---|---|\n| a | b |\n| c | d |\n```\n"
            })
    void namedColumnsNamedRowsAndBoxesAreFine(String table) {
        school.published("# Visitors\n\n" + table);

        assertThat(school.told(Rule.TABLE_HEADER)).isEmpty();
    }

    @Test
    void aTableWithinATableIsLookedAtByItself() {
        school.published("# Visitors\n\n<table><tr><th>Who</th><th>Where</th></tr><tr><td>Parents</td><td>"
                + "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr></table>\n");

        assertThat(school.told(Rule.TABLE_HEADER)).hasSize(1);
    }

    @Test
    void aCommentAboveTheTableSilencesIt() {
        school.published(
                "# Visitors\n\n<!-- aup:ignore table-header: only a layout -->\n| | |\n|---|---|\n| a | b |\n| c | d |\n");

        assertThat(school.told(Rule.TABLE_HEADER)).isEmpty();
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }
}
