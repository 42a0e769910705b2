package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Body.ClauseEnd;
import io.github.policyhandbook.model.Body.ClauseStart;
import io.github.policyhandbook.model.Body.Html;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void stretchesBetweenBlankLinesAreParagraphs() {
        MarkdownReader.Reading reading = PlainText.read("\n# One\n  <b>two\n\n \n* three\n", 5, "it is too large");

        assertThat(reading.clauses())
                .extracting(clause -> clause.kind() + " " + clause.line() + " " + clause.text())
                .containsExactly("PARAGRAPH 6 # One <b>two", "PARAGRAPH 10 * three");
        assertThat(reading.body().parts())
                .startsWith(new Html("<p"), new ClauseStart(0), new Html("># One\n  &lt;b&gt;two"), new ClauseEnd(0));
        assertThat(reading.faults())
                .extracting(fault -> fault.line() + " " + fault.what())
                .containsExactly("5 it is too large; it is shown as plain text");
    }

    @Test
    void ofATextWithoutEndTheOpeningIsShownAndTheRestIsTold() {
        String paragraph = "words ".repeat(16).strip() + "\n\n";
        MarkdownReader.Reading reading = PlainText.read(paragraph.repeat(100_000), 1, "it is too long");

        assertThat(reading.clauses()).hasSize(10_310);
        assertThat(reading.clauses().get(10_309).text())
                .matches("The text goes on: 8,700,025 characters more .* not shown here\\. .* is [0-9a-f]{8}\\.");
        assertThat(reading.clauses().get(10_309).line()).isGreaterThan(20_600);
        assertThat(reading.faults())
                .extracting(Fault::what)
                .containsExactly("it is too long; only its opening is shown, as plain text");
    }

    @Test
    void anotherRestIsAnotherSentence() {
        assertThat(last("a".repeat(8_000_001))).isEqualTo(last("a".repeat(8_000_001)));
        assertThat(last("a".repeat(8_000_001))).isNotEqualTo(last("a".repeat(8_000_000) + "b"));
    }

    @Test
    void aSignThatTakesTwoPlacesIsNotParted() {
        String text = "x" + "\uD83D\uDE00".repeat(4_000_001);

        assertThat(OpeningPart.of(text).text()).hasSize(999_999);
    }

    private static String last(String text) {
        List<Clause> clauses = PlainText.read(text, 1, "it is too long").clauses();
        return clauses.get(clauses.size() - 1).text();
    }
}
