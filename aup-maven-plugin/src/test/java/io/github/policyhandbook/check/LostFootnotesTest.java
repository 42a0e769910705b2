package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostFootnotesTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aMarkWithoutItsFootnoteIsToldOnce() {
        school.published("# Visitors\n\nWrite `[^1]` or\nsign in.[^1]\n\nSign out.[^1]\n\n1 At the gate.\n");

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly(
                        "policies/visitors.md:4: the mark [^1] leads to no footnote, so readers see it as it is"
                                + " written");
        assertThat(school.mends(Rule.LINK_TARGET))
                .containsExactly(
                        "Write its footnote on a line of its own below a blank line, as in [^1]: Minutes of 12 May,"
                                + " or take the mark away.");
        assertThat(school.weights(Rule.LINK_TARGET)).containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign in.[^gate] Sign out.[^1]\n\n[^1]: At the gate.\n",
                "| Who | Where |\n|---|---|\n| Parents | Gate[^2] |\n",
                "Sign in.[^1]\n\n[^1] At the gate.\n"
            })
    void besideOtherFootnotesInTablesAndWithoutTheColonItIsToldToo(String text) {
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.LINK_TARGET)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign in.[^1]\n\n[^1]: At the gate.\n",
                "Sign in.[^Gate]\n\n> [^gate]: At the gate.\n",
                "A password has no letter of [^a-z] and none of [^0-9].\n",
                "Write \\[^1] or `[^1]`.\n",
                "Sign in. <!-- or [^1] -- ask -->\n",
                "Sign in.[1] It is 10[^] metres.\n",
                "```\nSign in.[^1]\n```\n"
            })
    void footnotesAndWhatIsNoMarkAreFine(String text) {
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
    }
}
