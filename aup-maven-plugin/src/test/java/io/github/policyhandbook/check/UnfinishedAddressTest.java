package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnfinishedAddressTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @ParameterizedTest
    @CsvSource({
        "https://, https://www.school.example",
        "HTTP:, https://www.school.example",
        "http:///, https://www.school.example",
        "https://#forms, https://www.school.example",
        "mailto:, mailto:office@school.example",
        "tel:, tel:01632960123"
    })
    void anAddressThatEndsBehindItsBeginningIsTold(String target, String example) {
        school.published("# Visitors\n\nSee the\n[form](" + target + ").\n");

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly("policies/visitors.md:4: the link to \"" + target
                        + "\" leads nowhere, since its address ends there");
        assertThat(school.weights(Rule.LINK_TARGET)).containsExactly(Severity.WARNING);
        assertThat(school.mends(Rule.LINK_TARGET))
                .containsExactly("Write the whole address, as in " + example + ", or take the link away.");
    }

    @Test
    void aHashInPlaceOfAnAddressIsANote() {
        school.published("# Visitors\n\n[Complaints form](#)\n");

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly("policies/visitors.md:3: the link to \"#\" leads to the top of its own page only");
        assertThat(school.weights(Rule.LINK_TARGET)).containsExactly(Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Back to top](#)",
                "[Contents](#)",
                "[\u2191](#)",
                "[form](https://school.example)",
                "[share](mailto:?subject=Visitors)",
                "[write](mailto:office@school.example)",
                "[call](tel:+441632960123)",
                "![map](https://)"
            })
    void aLinkToTheTopAndAddressesThatSayMoreAreFine(String link) {
        school.published("# Visitors\n\n" + link + "\n");

        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
    }
}
