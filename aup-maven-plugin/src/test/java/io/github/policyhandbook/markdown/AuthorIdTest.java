package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.clause;
import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Keep it {#keep}",
                "# Keep it {#keep} #",
                "Keep it {#keep}",
                "Keep it{#keep}  ",
                "Keep it\n{#keep}",
                "**Keep it {#keep}**",
                "- Keep it {#keep}",
                "> Keep it {#keep}"
            })
    void theIdAtTheEndBelongsToTheClause(String text) {
        assertThat(clause(text + "\n").authorId()).contains("keep");
        assertThat(clause(text + "\n").text()).isEqualTo("Keep it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| a | b {#row} |", "| a | b | {#row}", "| a | b | {#row} |"})
    void theIdAtTheEndOfARowBelongsToTheRow(String row) {
        Clause clause = policy("| A | B |\n|---|---|\n" + row + "\n").clauses().get(1);

        assertThat(clause.authorId()).contains("row");
        assertThat(clause.cells()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Text {.class}", "Text {#a b}", "{#a} Text", "Text {#a} more", "Text {key=value}", "`{#a}`"})
    void otherBracesAreText(String text) {
        assertThat(clause(text + "\n").authorId()).isEmpty();
        assertThat(clause(text + "\n").text()).isEqualTo(text.replace("`", ""));
    }

    @Test
    void anIdUsedTwiceStaysWithTheFirst() {
        String text = "One {#passwords}\n\nTwo {#passwords}\n";

        assertThat(policy(text).clauses())
                .extracting(clause -> clause.authorId().orElse("none"))
                .containsExactly("passwords", "none");
        assertThat(policy(text).faults())
                .containsExactly(Fault.warning(
                        Rule.REPEATED_CLAUSE_ID,
                        3,
                        "the id \"passwords\" is used twice (first on line 1)",
                        "Give one of the two clauses another id."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aup-menu", "1st", "a/b", "\u00E9", ""})
    void anIdThatCannotBeUsedIsToldAndTakenOff(String id) {
        String text = "Text {#" + id + "}\n";

        assertThat(clause(text).authorId()).isEmpty();
        assertThat(clause(text).text()).isEqualTo("Text");
        assertThat(faults(text)).singleElement().asString().startsWith("WARNING 1 the id \"" + id + "\"");
    }

    @Test
    void anIdWithoutWordsIsTold() {
        assertThat(faults("Text\n\n{#alone}\n")).containsExactly("WARNING 3 the id \"alone\" stands alone");
    }
}
