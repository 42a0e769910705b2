package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.lines;
import static io.github.policyhandbook.markdown.ParsedPolicy.outline;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndentsTest {

    @Test
    void aRowBehindATabHasNoWordOfTheLineAbove() {
        String text = "| Rule | For |\n|---|---|\n\t| Badges | all |\n\t\t| Keys | some |\n";

        assertThat(outline(text)).containsExactly("TABLE_ROW Rule For", "TABLE_ROW Badges all", "TABLE_ROW Keys some");
        assertThat(lines(text)).containsExactly(1, 3, 4);
    }

    @Test
    void norHasOneBelowWordsInAnItemOrInAQuotation() {
        assertThat(outline("Words\nRule | For\n---|---\n\tBadges | all\n"))
                .containsExactly("PARAGRAPH Words", "TABLE_ROW Rule For", "TABLE_ROW Badges all");
        assertThat(outline("   Words\n| a |\n|---|\n\t| b |\n"))
                .containsExactly("PARAGRAPH Words", "TABLE_ROW a", "TABLE_ROW b");
        assertThat(outline("- x\n\n\t| a | b |\n\t|---|---|\n\t\t| c | d |\n"))
                .containsExactly("ITEM x", "TABLE_ROW a b", "TABLE_ROW c d");
        assertThat(outline("> | a | b |\n> |---|---|\n>\t\t| c | d |\n"))
                .containsExactly("TABLE_ROW a b", "TABLE_ROW c d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-|\n\t\t|x|\n", "-|\n\t\t# | \n", "a|\n\t\t\t\t\t-|\n", "| a |\n\t\t\t|---|\n"})
    void aLineBehindMoreTabsThanThereIsTextAboveIsReadAsWell(String text) {
        assertThat(outline(text)).isNotEmpty();
    }
}
