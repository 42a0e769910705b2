package io.github.policyhandbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Body.ClauseEnd;
import io.github.policyhandbook.model.Body.ClauseStart;
import io.github.policyhandbook.model.Body.Html;
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
}
