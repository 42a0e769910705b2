package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownIdsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void ofOneThatNoLetterBeginsNoneIsMadeThatIsRefused() {
        school.published("# Visitors\n\nSign in {#1 in the list} here.\n");

        assertThat(school.told(Rule.CLAUSE_ID)).singleElement().asString().contains("does not begin with a letter");
        assertThat(school.mends(Rule.CLAUSE_ID)).containsExactly("Take it away, or begin it with a letter.");
    }

    @Test
    void anIdWithABlankInItIsTold() {
        school.published("# Visitors\n\nSign in. {#signing in}\n\nWear a badge. {# badges}\n");

        assertThat(school.told(Rule.CLAUSE_ID))
                .containsExactly(
                        "policies/visitors.md:3: the id \"signing in\" has a blank in it, so readers see it and no link"
                                + " finds it",
                        "policies/visitors.md:5: the id \" badges\" has a blank in it, so readers see it and no link finds"
                                + " it");
        assertThat(school.mends(Rule.CLAUSE_ID))
                .containsExactly(
                        "Write it as {#signing-in} at the end of the words that it names.",
                        "Write it as {#badges} at the end of the words that it names.");
        assertThat(school.weights(Rule.CLAUSE_ID)).containsOnly(Severity.WARNING);
    }

    @Test
    void anIdInTheMiddleOfItsWordsIsTold() {
        school.published("# Visitors\n\nSign in\nat the gate {#gate} and wear a badge.\n\nSign out {#out}.\n");

        assertThat(school.told(Rule.CLAUSE_ID))
                .containsExactly(
                        "policies/visitors.md:4: the id \"gate\" does not stand at the end of its words, so readers see it"
                                + " and no link finds it",
                        "policies/visitors.md:6: the id \"out\" does not stand at the end of its words, so readers see it"
                                + " and no link finds it");
        assertThat(school.mends(Rule.CLAUSE_ID)).allMatch(mend -> mend.contains("behind the full stop"));
    }

    @Test
    void oneIsToldOnItsOwnLineBelowOneInCodeAndOnce() {
        school.published("# Visitors\n\nWrite `{#gate}` or \\{#gate}.\nAs in {#gate} here.\nSign in. {#gate}\n");

        assertThat(school.told(Rule.CLAUSE_ID))
                .containsExactly(
                        "policies/visitors.md:4: the id \"gate\" does not stand at the end of its words, so readers see it"
                                + " and no link finds it");
    }

    @Test
    void anIdInHtmlIsTold() {
        school.published("# Visitors\n\n<p>Sign in. {#gate}</p>\n");

        assertThat(school.told(Rule.CLAUSE_ID))
                .containsExactly("policies/visitors.md:3: the id \"gate\" stands in HTML, so readers see it and no link"
                        + " finds it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign in. {#gate}\n",
                "## Signing in {#gate} ##\n\nAt the gate.\n",
                "| Who | Where |\n|---|---|\n| Parents | Gate {#gate} |\n",
                "Write `{#gate}` behind the words.\n",
                "Write \\{#gate} behind the words.\n",
                "Write `` `{#gate}` `` behind the words. {#gate}\n",
                "Sign in. <!-- or {#gate} -- ask the clerk -->\n",
                "```\nSign in {#gate} here.\n```\n",
                "Use {braces} and #hashes.\n"
            })
    void idsAtTheEndAndWhatSpeaksOfIdsAreFine(String text) {
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.CLAUSE_ID)).isEmpty();
    }
}
