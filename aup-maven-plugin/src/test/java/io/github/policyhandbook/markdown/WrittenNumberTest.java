package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.clause;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.2 Passwords            | 3.2   | Passwords",
                "3.2.1 the rule           | 3.2.1 | the rule",
                "3.2. the rule            | 3.2.  | the rule",
                "3.2) the rule            | 3.2)  | the rule",
                "3.2: the rule            | 3.2   | the rule",
                "12.10 All staff          | 12.10 | All staff",
                "3.0 Scope                | 3.0   | Scope",
                "3.2a Visitors            | 3.2a  | Visitors",
                "3.2(b) visitors          | 3.2(b) | visitors",
                "(b) pupils               | (b)   | pupils",
                "(iv) pupils              | (iv)  | pupils",
                "(aa) pupils              | (aa)  | pupils",
                "(12) pupils              | (12)  | pupils",
                "(B) pupils               | (B)   | pupils",
                "b) pupils                | b)    | pupils",
                "xii) pupils              | xii)  | pupils",
                "1\\. pupils              | 1.    | pupils",
                "A. Purpose               | A.    | Purpose",
                "a. the purpose           | a.    | the purpose",
                "**3.2** Passwords        | 3.2   | Passwords",
                "**3.2 Passwords** matter | 3.2   | Passwords matter",
                "3.2 [Link](a.md)         | 3.2   | Link",
                "3.2 “Staff” means        | 3.2   | “Staff” means"
            })
    void aNumberInFrontIsTakenOff(String written, String number, String text) {
        Clause clause = clause(written + "\n");

        assertThat(clause.number()).contains(number);
        assertThat(clause.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024 was a good year",
                "3.2 million pounds",
                "1.5 metres apart",
                "1.5 GB of mail",
                "0.5 FTE",
                "3.2",
                "12.5% of staff",
                "A. N. Other writes",
                "S. Smith writes",
                "(all staff) must",
                "(mix) of",
                "(civil) law",
                "e.g. this",
                "p. 5 says",
                "I will not",
                "A school",
                "9.15am start",
                "192.168.01.1 Router",
                "`3.2` Passwords",
                "[3.2](a.md) Passwords"
            })
    void theseAreWords(String written) {
        assertThat(clause(written + "\n").number()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1. Scope | 1.", "4) Scope | 4)", "S. Scope | S.", "IV. Scope | IV.", "10.2 Scope | 10.2"})
    void headingsAreNumberedToo(String written, String number) {
        Clause heading = clause("## " + written + "\n");

        assertThat(heading.number()).contains(number);
        assertThat(heading.text()).isEqualTo("Scope");
    }

    @Test
    void theFirstCellMayHoldTheNumberOfARow() {
        Clause row = policy("| No | Rule |\n|---|---|\n| 3.2 | Lock it |\n")
                .clauses()
                .get(1);

        assertThat(row.number()).contains("3.2");
        assertThat(row.text()).isEqualTo("Lock it");
        assertThat(row.cells()).containsExactly("", "Lock it");
    }

    @Test
    void anInitialInATableBeginsAName() {
        assertThat(policy("| Who | Role |\n|---|---|\n| A. Smith | Head |\n")
                        .clauses()
                        .get(1)
                        .number())
                .isEmpty();
    }

    @Test
    void emphasisRoundTheNumberAloneGoesWithIt() {
        assertThat(clause("**3.2** Keep *it*\n").styled()).isEqualTo("Keep _it_");
    }
}
