package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwallowedCellsTest {

    private static final String TABLE = "# Clubs\n\n| Club | Day | Room |\n|---|---|---|\n| Chess | Monday | 2 |\n";

    @Test
    void aCommentThatBeginsInOneCellAndEndsInAnotherIsTold() {
        assertThat(faults(TABLE + "| Choir <!-- ask | Friday --> | Hall |\n"))
                .containsExactly(
                        "WARNING 6 a comment reaches over a bar of the table, so readers do not see the cells in it");
        assertThat(faults(TABLE + "| **Choir <!-- ask** | Friday --> | Hall |\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Choir <!-- Monday | Friday --> | Friday | Hall |\n",
                "| Choir <!-- ask --> | Friday |\n",
                "| Choir | Friday <!-- ask -- the clerk --> | Hall |\n",
                "| Choir `<!-- ask | Friday -->` | Hall |\n",
                "| Choir |\n"
            })
    void aCommentThatHidesNoCellIsFine(String row) {
        assertThat(faults(TABLE + row)).isEmpty();
    }
}
