package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static io.github.policyhandbook.markdown.ParsedPolicy.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.PolicyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCommentTest {

    @Test
    void aCommentWithoutAnEndIsAWarningThatSaysWhatIsLost() {
        assertThat(faults("# Visitors\n\n<!-- ask the clerk\n\nSign in.\n\nSign out.\n\n"))
                .containsExactly(
                        "WARNING 3 the comment that begins here has no end, so readers do not see lines 3 to 7");
        assertThat(faults("- Sign in.\n\n  <!-- ask the clerk -- >\n\n  Sign out.\n\nWear a badge.\n"))
                .containsExactly(
                        "WARNING 3 the comment that begins here has no end, so readers do not see lines 3 to 5");
        assertThat(faults("<div>\n<!-- ask the clerk\nSign in.\n</div>\n\nSign out.\n"))
                .containsExactly(
                        "WARNING 2 the comment that begins here has no end, so readers do not see lines 2 to 4");
        assertThat(policy("<!-- ask the clerk --!>\n\nSign in.\n").faults())
                .singleElement()
                .extracting(Fault::mend)
                .asString()
                .contains("-->");
    }

    @Test
    void oneThatABlankLineCutsShortInABlockOfHtmlHidesTheRestOfItsLine() {
        String what = "the comment that begins here has no end, so readers do not see the rest of line 2";

        assertThat(faults("<div>\nSign in. <!-- ask the clerk\n\nSign out.\n")).containsExactly("WARNING 2 " + what);
        assertThat(faults("Sign in.\n<!-- ask --> Wear a badge. <!-- or not\nSign out.\n"))
                .containsExactly("WARNING 2 " + what);
        assertThat(faults("<div>\nSign in. <!--\n")).isEmpty();
    }

    @Test
    void wordsBehindItsEndAreShown() {
        PolicyText policy = policy("# Visitors\n\n<!-- ask\nthe clerk --> Sign <b>in</b>.\nSign out.\n");

        assertThat(policy.clauses()).extracting(Clause::text).containsExactly("Visitors", "Sign in.", "Sign out.");
        assertThat(policy.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign in.\n\n<!-- ask the clerk\n",
                "<!--\nask the clerk\n\nand the head\n-->\n\nSign in.\n",
                "<!-- <!-- ask the clerk -->\nSign in.\n",
                "<!-->\n\nSign in.\n",
                "<!-- ask the clerk --> <!-- and the head -->\n\nSign in.\n",
                "<!-- ask the clerk --><br>\n\nSign in.\n",
                "Sign in. <!-- ask the clerk --> Sign out.\n",
                "```\n<!-- ask the clerk\n\nSign in.\n```\n",
                "    <!-- ask the clerk\n\n    Sign in.\n"
            })
    void aCommentThatHidesNothingElseIsNotTold(String text) {
        assertThat(faults(text)).isEmpty();
    }
}
