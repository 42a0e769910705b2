package io.github.policyhandbook.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostGapsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void gapsThatAreTakenForEmphasisAreToldOnTheirLine() {
        school.published("# Visitors\n\nName: ________\nDate: ___/___/______\n");

        assertThat(school.told(Rule.DROPPED_HTML))
                .containsExactly("policies/visitors.md:4: the gaps to fill in, ___/___/______, lose underscores, which"
                        + " Markdown takes for emphasis");
        assertThat(school.weights(Rule.DROPPED_HTML)).containsExactly(Severity.WARNING);
        assertThat(school.mends(Rule.DROPPED_HTML))
                .containsExactly("Write them with blanks between: ___ / ___ / ______");
    }

    @ParameterizedTest
    @CsvSource({
        "Date: __/__/20__, __ / __ / 20__",
        "Year: ____/20__, ____ / 20__",
        "From __:__ on, __ : __",
        "Paid: ___.___, ___ . ___",
        "Born ___-___-___, ___ - ___ - ___"
    })
    void whatIsToBeDoneShowsThem(String written, String shown) {
        school.published("# Visitors\n\n" + written + "\n");

        assertThat(school.mends(Rule.DROPPED_HTML)).containsExactly("Write them with blanks between: " + shown);

        String mended = written.replace(shown.replace(" ", ""), shown);
        assertThat(new PolicyParser().parse(mended.getBytes(UTF_8)).clauses())
                .extracting(Clause::text)
                .containsExactly(mended);
    }

    @Test
    void theyAreToldInItemsAndCellsToo() {
        school.published("# Visitors\n\n- Date: __/__/__\n\n| Name | Date |\n|---|---|\n| ____ | __/__/__ |\n");

        assertThat(school.told(Rule.DROPPED_HTML))
                .extracting(told -> told.substring(0, 24))
                .containsExactly("policies/visitors.md:3: ", "policies/visitors.md:7: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name: ________, date: ________.",
                "Date: ___ / ___ / ______",
                "Date: \\_\\_\\_/\\_\\_\\_/\\_\\_\\_",
                "Date: `__/__/__`",
                "(___) I agree. (___) I do not.",
                "__Wear__ the _badge_.",
                "Keep it at __-20__ degrees.",
                "Telephone: (____) ________",
                "See https://forms.example.org/__/__/visit and [ours](https://forms.example.org/__/__/visit).",
                "| Name | Date |\n|------|------|\n|____|____|\n|____|____|",
                "The file `a__/__b` is the template.",
                "Telephone: (___)______",
                "Date___/___/___",
                "I, ________ (name), agree."
            })
    void gapsThatAreShownAndEmphasisThatIsMeantAreFine(String words) {
        school.published("# Visitors\n\n" + words + "\n");

        assertThat(school.told(Rule.DROPPED_HTML)).isEmpty();
    }
}
