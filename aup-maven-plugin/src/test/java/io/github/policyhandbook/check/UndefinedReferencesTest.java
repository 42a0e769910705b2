package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedReferencesTest {

    /** Who writes this knows how it is done. */
    private static final String OTHER = "\n\n[trips]: https://example.org/trips\n";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aLinkWhoseAddressIsNowhereIsTold() {
        school.published("# Visitors\n\nSign in. Then fill\nin the [visitors' form][form].\n" + OTHER);

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly(
                        "policies/visitors.md:4: the link \"[visitors' form][form]\" has no address, so readers"
                                + " see its brackets");
        assertThat(school.mends(Rule.LINK_TARGET))
                .containsExactly(
                        "Write the address behind the words, as in [visitors' form](complaints.md), or on a line"
                                + " of its own, as in [form]: complaints.md.");
        assertThat(school.weights(Rule.LINK_TARGET)).containsExactly(Severity.WARNING);
    }

    @Test
    void anImageWhoseFileIsNowhereIsTold() {
        school.published("# Visitors\n\n![The gate][gate]\n");

        assertThat(school.told(Rule.IMAGE_MISSING))
                .containsExactly(
                        "policies/visitors.md:3: the image \"![The gate][gate]\" names no file, so readers see its"
                                + " brackets");
        assertThat(school.mends(Rule.IMAGE_MISSING)).singleElement().asString().contains("[gate]: gate.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Fill in the [**form**][form].\n",
                "Fill in the [form][].\n",
                "Fill in the [form][1].\n",
                "| Who | What |\n|---|---|\n| Parents | [Their form][form] |\n",
                "Fill in the [visitors'\nform][form of visitors].\n"
            })
    void inItemsTablesAndOverTwoLinesTheyAreToldToo(String text) {
        school.published("# Visitors\n\n" + text + OTHER);

        assertThat(school.told(Rule.LINK_TARGET)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fill in the [form][form].\n",
                "Fill in the [Visitors' form][visitors-form].\n",
                "Fill in the [form][forms/visit.docx].\n",
                "Fill in the [form][https://example.org/form].\n",
                "Fill in the [form][#forms].\n"
            })
    void withoutAnyOtherTheSurestAreTold(String text) {
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.LINK_TARGET)).hasSize(1);
    }

    @Test
    void anAddressInTheWrongBracketsIsPutIntoTheRightOnes() {
        school.published("# Visitors\n\nFill in the [form][forms/visit.docx].\n");

        assertThat(school.mends(Rule.LINK_TARGET))
                .containsExactly("Write the address behind the words, as in [form](forms/visit.docx).");
    }

    @Test
    void aNameThatIsNearlyDefinedIsNamed() {
        school.published(
                "# Visitors\n\nFill in the [form][vistors] or the [visit][visitors].\n\n[visitors]: https://example.org\n");

        assertThat(school.told(Rule.LINK_TARGET)).hasSize(1);
        assertThat(school.mends(Rule.LINK_TARGET)).singleElement().asString().startsWith("Did you mean \"visitors\"? ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I agree: [Yes][No]\n",
                "When asked, [he][she][they] signs in.\n",
                "Signed: [Head teacher][Chair]\n",
                "As was found [Smith 2020][Jones 2021] before.\n",
                "See [para 12][13].\n",
                "Come [before school][after school].\n",
                "Consent given! [Yes][]  Refused![Yes][No]\n",
                "[deputy head][head]\n"
            })
    void wordsToChooseFromAndCitationsAreFine(String text) {
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
        assertThat(school.told(Rule.IMAGE_MISSING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I agree: [Yes][No]\n",
                "When asked, [he][she][they] signs in.\n",
                "See [para 12][13].\n",
                "As was found [Smith 2020][Jones 2021] before.\n",
                "[Pupil][Parent][Visitor]\n"
            })
    void theyAreFineBesideRealReferencesToo(String text) {
        school.published("# Visitors\n\n" + text + OTHER);

        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fill in the [form][form].\n\n[form]: https://example.org/form\n",
                "Fill in the [Form][].\n\n[form]: https://example.org/form\n",
                "See [above] [below].\n",
                "As was found [1][2] and [3][page 4].\n",
                "[x][ ] Signed [ ][x] [Seen][x]\n",
                "Sign in.[^who][^where]\n",
                "Report to [insert name][insert role] or [Name of lead][School].\n",
                "Write \\[form\\][form] or `[form][form]`.\n",
                "```\n[form][form]\n```\n",
                "[See the form [form]](https://example.org/form)\n"
            })
    void whatHasAnAddressOrIsNoLinkIsFine(String text) {
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
    }
}
