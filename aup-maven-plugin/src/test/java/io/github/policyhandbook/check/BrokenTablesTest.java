package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenTablesTest {

    private static final String WHAT = "the rows that begin here are no table, so readers see their bars";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void rowsWithoutTheLineBelowTheFirstAreTold() {
        school.published("# Visitors\n\nWho does what:\n| Who | What |\n| Clerk | Minutes |\n| Head | Answers |\n");

        assertThat(school.told(Rule.TABLE_HEADER)).containsExactly("policies/visitors.md:4: " + WHAT);
        assertThat(school.mends(Rule.TABLE_HEADER))
                .containsExactly("Put the line |---|---| below the first row, and no blank line between the rows.");
        assertThat(school.weights(Rule.TABLE_HEADER)).containsExactly(Severity.WARNING);
    }

    @Test
    void aLineBelowTheFirstRowWithMoreColumnsIsTold() {
        school.published("# Visitors\n\n| Who | What |\n|---|---|---|\n| Clerk | Minutes |\n");

        assertThat(school.told(Rule.TABLE_HEADER)).containsExactly("policies/visitors.md:3: " + WHAT);
        assertThat(school.mends(Rule.TABLE_HEADER))
                .containsExactly("Write the line below the first row with as many columns as that row: |---|---|.");
    }

    @Test
    void rowsWithBlankLinesBetweenThemAreToldOnce() {
        school.published("# Visitors\n\n| Who | What |\n\n|---|---|\n\n| Clerk | Minutes |\n\n| Head | Answers |\n");

        assertThat(school.told(Rule.TABLE_HEADER)).containsExactly("policies/visitors.md:3: " + WHAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- | Who | What |\n  | Clerk | Minutes |\n",
                "> | Who | What |\n> | Clerk | Minutes |\n",
                "| Who | What\n| Clerk | Minutes\n",
                "| Who |\n| Clerk |\n",
                "| Name | Signature |\n"
            })
    void rowsInOtherPlacesAndOfOtherShapesAreTold(String rows) {
        school.published("# Visitors\n\n" + rows);

        assertThat(school.told(Rule.TABLE_HEADER)).containsExactly("policies/visitors.md:3: " + WHAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Who | What |\n|---|---|\n| Clerk | Minutes |\n",
                "Head: 01632 960001 | Office: 01632 960002\nClerk: 01632 960003 | Gate: 01632 960004\n",
                "| Sign in at the office.\n| Wear a badge.\n",
                "|x| is never less than 0.\n",
                "\\| Who \\| What \\|\n\\| Clerk \\| Minutes \\|\n",
                "`| Who | What |`\n`| Clerk | Minutes |`\n",
                "`` `\n| Who | What |\n| Clerk | Minutes | ``\n",
                "```\n| Who | What |\n| Clerk | Minutes |\n```\n"
            })
    void tablesAndLinesThatAreNoRowsAreFine(String text) {
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.TABLE_HEADER)).isEmpty();
    }
}
