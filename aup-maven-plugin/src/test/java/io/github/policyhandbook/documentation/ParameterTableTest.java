package io.github.policyhandbook.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTableTest {

    @Test
    void aParameterIsARowWithItsDefault() {
        assertThat(row(
                        "aup.cache",
                        "${basedir}/target/aup-cache",
                        "Folder of\n a record; <code>none</code> keeps none."))
                .isEqualTo("| `aup.cache` | `target/aup-cache` | Folder of a record; `none` keeps none. |");
    }

    @Test
    void aParameterWithoutADefaultHasAnEmptyCell() {
        assertThat(row("aup.clerk", "", "An address.")).isEqualTo("| `aup.clerk` | | An address. |");
    }

    @Test
    void aVerticalLineDoesNotEndTheCell() {
        assertThat(row("aup.required", "", "<code>a | b</code>, for one &amp; all."))
                .isEqualTo("| `aup.required` | | `a \\| b`, for one & all. |");
    }

    @Test
    void markUpThatAPageCannotShowIsNoSilentLoss() {
        assertThatThrownBy(() -> row("aup.title", "", "A <b>title</b>.")).hasMessageContaining("A <b>title</b>");
        assertThatThrownBy(() -> row("aup.title", "", " ")).hasMessageContaining("aup.title has no description");
    }

    @Test
    void aGoalInWhichAParameterPlaysNoPartIsReadFromItsLastSentence() {
        GoalParameter pdf = new GoalParameter(
                "aup.pdf",
                "false",
                "Whether. Plays no part in <code>aup:check</code>, <code>aup:review</code> and <code>aup:serve</code>.");
        GoalParameter ref = new GoalParameter(
                "aup.ref",
                "HEAD",
                "A branch. Plays no part in <code>aup:review</code>, which has <code>aup.proposed</code>.");

        assertThat(pdf.withoutPartIn()).containsExactly("check", "review", "serve");
        assertThat(ref.withoutPartIn()).containsExactly("review");
        assertThat(new GoalParameter("aup.skip", "false", "Skips the goal.").withoutPartIn())
                .isEmpty();
    }

    private static String row(String property, String initial, String description) {
        GoalParameter parameter = new GoalParameter(property, initial, description);
        return new ParameterTable(List.of(parameter))
                .markdown()
                .lines()
                .toList()
                .get(2);
    }
}
