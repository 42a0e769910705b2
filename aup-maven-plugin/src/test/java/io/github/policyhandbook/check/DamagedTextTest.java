package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTextTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @ParameterizedTest
    @ValueSource(strings = {"£", "é", "’", "“", "–", "•", "…"})
    void aCharacterThatWasReadInTheWrongEncodingIsToldWithTheOneThatIsMeant(String meant) {
        String misread = new String(meant.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        school.published("# Visitors\n\nPay at the desk: " + misread + "5.\n");

        assertThat(school.told(Rule.ENCODING))
                .containsExactly("policies/visitors.md:3: the characters \"" + misread
                        + "\" come of reading a file in the wrong encoding");
        assertThat(school.mends(Rule.ENCODING)).containsExactly("Write what is meant, here \"" + meant + "\".");
        assertThat(school.weights(Rule.ENCODING)).containsExactly(Severity.WARNING);
    }

    @Test
    void aTextThatIsFullOfThemIsToldOnce() {
        school.published("# Visitors\n\nÂ£1\n\nÂ£2\n\nÂ£3\n");

        assertThat(school.told(Rule.ENCODING))
                .containsExactly("policies/visitors.md:3: the characters \"Â£\" come of reading a file in the wrong"
                        + " encoding, and on 2 more lines");
    }

    @Test
    void aCharacterThatIsLostIsTold() {
        school.published("# Visitors\n\nPay \uFFFD5.\n\nDon\uFFFDt wait.\n");

        assertThat(school.told(Rule.ENCODING))
                .containsExactly(
                        "policies/visitors.md:3: a character was lost here, for which \"\uFFFD\" stands, and on"
                                + " line 5");
    }

    @Test
    void halfOfACharacterIsToldWithoutAGuess() {
        school.published("# Visitors\n\nDonâ€t wait.\n");

        assertThat(school.mends(Rule.ENCODING)).containsExactly("Write what is meant.");
    }

    @Test
    void otherLanguagesAreFine() {
        school.published(
                "# Ymwelwyr\n\nTÂN! São Paulo, SÃO, château, pâté, crème à la carte, Ângela, £5 – “so” it’s €3.\n");

        assertThat(school.told(Rule.ENCODING)).isEmpty();
    }
}
