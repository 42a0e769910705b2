package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.body;
import static io.github.policyhandbook.markdown.ParsedPolicy.clause;
import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineCommentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- ask Jane -->",
                "<!-- ask Jane -- she knows -->",
                "<!-- ask -- Jane -- she knows --->",
                "<!-->",
                "<!--->",
                "<!---->",
                "<!-- ask\nJane -- she knows -->",
                "<!-- <b>ask</b> `Jane` [she](knows.md) -->",
                "<!-- ask Jane ---->"
            })
    void aCommentAmongWordsIsHidden(String comment) {
        String text = "We meet " + comment + " at nine.\n";

        assertThat(clause(text).text()).isEqualTo("We meet at nine.");
        assertThat(clause(text).links()).isEmpty();
        assertThat(faults(text)).isEmpty();
    }

    @Test
    void itEndsWithTheFirstEnd() {
        assertThat(clause("We <!-- a -- b --> meet --> at <!--> nine --> sharp.\n")
                        .text())
                .isEqualTo("We meet --> at nine --> sharp.");
        assertThat(body("*We <!-- a -- b* --> meet* at **nine**.\n"))
                .isEqualTo("<p[0]><em>We  meet</em> at <strong>nine</strong>.[/0]</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We meet <!-- ask Jane -- she knows -- > at nine.",
                "We meet <! -- ask Jane --> at nine.",
                "We meet <!-- and <!-- ask Jane"
            })
    void whatIsNoCommentIsText(String text) {
        assertThat(clause(text + "\n").text()).isEqualTo(text);
    }

    @Test
    void codeAndEscapesAreNoComments() {
        assertThat(clause("Write `<!-- a -- b -->` or \\<!-- a -- b -->.\n").text())
                .isEqualTo("Write <!-- a -- b --> or <!-- a -- b -->.");
    }

    @Test
    void inHeadingsItemsCellsAndBlocksOfHtmlItIsHiddenToo() {
        assertThat(policy("## Times <!-- a -- b -->\n\n- At nine. <!-- a -- b -->\n\n"
                                + "| Who | When |\n|---|---|\n| Pupils <!-- a -- b --> | Nine |\n| Staff | Eight <!-- a -- b --> |\n\n"
                                + "<div>At ten. <!-- a -- b --></div>\n\n<!-- a -- b --> At eleven.\n")
                        .clauses())
                .extracting(Clause::text)
                .containsExactly(
                        "Times", "At nine.", "Who When", "Pupils Nine", "Staff Eight", "At ten.", "At eleven.");
    }

    @Test
    void aParagraphWithoutAnEndHidesNoneOfTheNext() {
        assertThat(policy("We meet <!-- at nine.\n\nThey <!-- a --> meet.\n").clauses())
                .extracting(Clause::text)
                .containsExactly("We meet <!-- at nine.", "They meet.");
    }
}
