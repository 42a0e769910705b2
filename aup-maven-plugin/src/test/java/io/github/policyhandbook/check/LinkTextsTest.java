package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTextsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aLinkWithoutWordsIsTold() {
        school.published("# Visitors\n\nFill in the form\n[](https://example.org/form).\n");

        assertThat(school.told(Rule.LINK_TEXT))
                .containsExactly(
                        "policies/visitors.md:4: the link to \"https://example.org/form\" has no words, so nobody"
                                + " can follow it");
        assertThat(school.mends(Rule.LINK_TEXT)).singleElement().asString().contains("](https://example.org/form)");
        assertThat(school.weights(Rule.LINK_TEXT)).containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "click here",
                "Here",
                "here.",
                "**link**",
                "Read more…",
                "this",
                "“this link”",
                "more >",
                "Download",
                "More information",
                "[this page]"
            })
    void wordsThatDoNotSayWhereTheLinkLeadsAreAdvisedAgainst(String words) {
        school.published("# Visitors\n\nThe form is [" + words + "](https://example.org/form).\n");

        assertThat(school.told(Rule.LINK_TEXT)).singleElement().asString().endsWith("does not say where it leads");
        assertThat(school.weights(Rule.LINK_TEXT)).containsExactly(Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Visitors' form](https://example.org/form)",
                "[this year's form](https://example.org/form)",
                "[Download the form](https://example.org/form)",
                "[more information on trips](https://example.org/form)",
                "[this page of the Act](https://example.org/form)",
                "[the form](https://example.org/form)",
                "[https://example.org/form](https://example.org/form)",
                "https://example.org/form",
                "<office@example.org>",
                "[Here for you: the helpline](tel:01234567890)",
                "[3.2](https://example.org/form)",
                "[→](https://example.org/form)"
            })
    void wordsThatSayItAndBareAddressesAreFine(String link) {
        school.published("# Visitors\n\nThe form is " + link + ".\n");

        assertThat(school.told(Rule.LINK_TEXT)).isEmpty();
    }

    @Test
    void aLinkedImageSpeaksForItsLinkAndIsToldOnce() {
        school.published("# Visitors\n\n[![](gate.png)](https://example.org/a)\n\n"
                + "[![The gate](gate.png)](https://example.org/b)\n");

        assertThat(school.told(Rule.LINK_TEXT)).isEmpty();
        assertThat(school.told(Rule.IMAGE_TEXT)).hasSize(1);
    }

    @Test
    void linksOfTablesAndOfHtmlAreLookedAtToo() {
        school.published("# Visitors\n\n| Form | Where |\n|---|---|\n| Visit | [here](https://example.org/a) |\n\n"
                + "<p><a href=\"https://example.org/b\">click here</a></p>\n");

        assertThat(school.told(Rule.LINK_TEXT))
                .containsExactly(
                        "policies/visitors.md:5: the link \"here\" does not say where it leads",
                        "policies/visitors.md:7: the link \"click here\" does not say where it leads");
    }
}
