package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTextTest {

    @TempDir
    private Path folder;

    private CheckedSchool school;

    @BeforeEach
    void begin() {
        school = CheckedSchool.in(folder);
    }

    @AfterEach
    void end() {
        school.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"£", "é", "’", "“", "–", "•", "…"})
    void aCharacterThatWasReadInTheWrongEncodingIsToldWithTheOneThatIsMeant(String meant) {
        String misread = new String(meant.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        visitors("# Visitors\n\nPay at the desk: " + misread + "5.\n");

        assertThat(school.told(Rule.ENCODING))
                .containsExactly("policies/visitors.md:3: the characters \"" + misread
                        + "\" come of reading a file in the wrong encoding");
        assertThat(school.mends(Rule.ENCODING)).containsExactly("Write what is meant, here \"" + meant + "\".");
        assertThat(school.weights(Rule.ENCODING)).containsExactly(Severity.WARNING);
    }

    @Test
    void aTextThatIsFullOfThemIsToldOnce() {
        visitors("# Visitors\n\nÂ£1\n\nÂ£2\n\nÂ£3\n");

        assertThat(school.told(Rule.ENCODING))
                .containsExactly("policies/visitors.md:3: the characters \"Â£\" come of reading a file in the wrong"
                        + " encoding, and on 2 more lines");
    }

    @Test
    void aCharacterThatIsLostIsTold() {
        visitors("# Visitors\n\nPay \uFFFD5.\n\nDon\uFFFDt wait.\n");

        assertThat(school.told(Rule.ENCODING))
                .containsExactly(
                        "policies/visitors.md:3: a character was lost here, for which \"\uFFFD\" stands, and on"
                                + " line 5");
    }

    @Test
    void halfOfACharacterIsToldWithoutAGuess() {
        visitors("# Visitors\n\nDonâ€t wait.\n");

        assertThat(school.mends(Rule.ENCODING)).containsExactly("Write what is meant.");
    }

    @Test
    void otherLanguagesAreFine() {
        visitors("# Ymwelwyr\n\nTÂN! São Paulo, SÃO, château, pâté, crème à la carte, Ângela, £5 – “so” it’s €3.\n");

        assertThat(school.told(Rule.ENCODING)).isEmpty();
    }

    private void visitors(String text) {
        school.has("visitors.md", text).since("2025-10-01");
    }
}
