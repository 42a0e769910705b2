package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownCommentsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aCommentAmongWordsWithoutItsEndIsTold() {
        school.published("# Visitors\n\nSign in\nat the gate. <!-- ask the clerk -- >\n");

        assertThat(school.told(Rule.DROPPED_HTML))
                .containsExactly("policies/visitors.md:4: the comment has no end in its paragraph, so readers see it:"
                        + " \"<!-- ask the clerk -- >\"");
        assertThat(school.mends(Rule.DROPPED_HTML)).singleElement().asString().contains("-->");
        assertThat(school.weights(Rule.DROPPED_HTML)).containsExactly(Severity.WARNING);
    }

    @Test
    void aCommentBehindOneInCodeIsToldOnItsOwnLine() {
        school.published("# Visitors\n\nBegin with `<!--` or \\<!-- here.\nSign in. <!-- ask the clerk\n");

        assertThat(school.told(Rule.DROPPED_HTML))
                .containsExactly("policies/visitors.md:4: the comment has no end in its paragraph, so readers see it:"
                        + " \"<!-- ask the clerk\"");
    }

    @Test
    void aSilenceThatHoldsHyphensIsReadAndHidden() {
        school.published(
                "# Visitors\n\nRead [this](https://a.example). <!-- aup:ignore link-text: so -- ask the clerk -->\n");

        assertThat(school.told(Rule.LINK_TEXT)).isEmpty();
        assertThat(school.told(Rule.DROPPED_HTML)).isEmpty();
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign in. <!-- ask the clerk -->\n",
                "Sign in. <!-- ask\nthe clerk --> Sign out.\n",
                "Sign in. \\<!-- is how a comment begins.\n",
                "Sign in. &lt;!-- is how a comment begins.\n",
                "A comment begins with `<!--` here.\n",
                "A comment begins with `<!--`, or with \\<!-- where that is shown.\n",
                "Sign in. <!-- ask Jane -- she knows --> Sign out.\n",
                "Sign in `<!--` here. <!-- the clerk`s key --> Use the `door`.\n",
                "Sign in. <!-- aup:ignore link-text: ask -- so it is called --> Sign out.\n",
                "```\nSign in. <!-- ask\n```\n"
            })
    void closedCommentsAndWhatSpeaksOfThemAreFine(String text) {
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.DROPPED_HTML)).isEmpty();
    }
}
