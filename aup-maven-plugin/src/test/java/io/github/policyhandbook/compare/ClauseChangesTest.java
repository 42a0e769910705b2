package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseChangesTest {

    @Test
    void whatWasGivenUpInPairingIsNamedInTheRecord() {
        Pairing pairing = Pairing.of(0, 0, Match.WORDING).with(Optional.of(Fallback.GREEDY));

        assertThat(record("Lock the screen.", "Lock the door.", pairing).fallback())
                .contains(Fallback.GREEDY);
    }

    @Test
    void wordsComparedRoughlyAreNamedInTheRecord() {
        String before = "a b c d e f g h ".repeat(5_000).strip();
        String after = "h g f e d c b a ".repeat(5_000).strip();

        assertThat(record(before, after, Pairing.of(0, 0, Match.WORDING)).fallback())
                .contains(Fallback.COARSE_WORDS);
    }

    @Test
    void anExactRecordNamesNothing() {
        assertThat(record("Lock it.", "Lock all.", Pairing.of(0, 0, Match.WORDING))
                        .fallback())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Say 'yes' to it. | Say \"yes\" to it.",
                "Say \"yes\" to it. | Say \u201cyes\u201d to it.",
                "Keep it \u2013 always. | Keep it - always.",
                "Keep it -- always. | Keep it \u2014 always.",
                "Keep it \u2013 always. | Keep it\u2013always.",
                "Keep it... | Keep it\u2026"
            })
    void otherQuotationMarksDashesAndSpacesAreLayout(String before, String after) {
        assertThat(record(before, after, Pairing.of(0, 0, Match.WORDING)).kind())
                .isEqualTo(ChangeKind.COSMETIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pupils who are late sign in. | Pupils, who are late, sign in.",
                "Lock it | Lock it.",
                "Lock it. | Lock it!",
                "Say yes to it. | Say 'yes' to it.",
                "Keep it always. | Keep it - always.",
                "Resign by May. | Re-sign by May.",
                "Ask the head. | Ask the Head."
            })
    void aMarkThatComesOrGoesIsAReword(String before, String after) {
        assertThat(record(before, after, Pairing.of(0, 0, Match.WORDING)).kind())
                .isEqualTo(ChangeKind.AMENDED);
    }

    private static ClauseChange record(String before, String after, Pairing pairing) {
        return ClauseChanges.of(identified(before), identified(after), new Alignment(List.of(pairing)))
                .get(0);
    }

    private static List<IdentifiedClause> identified(String text) {
        return List.of(new IdentifiedClause("it", List.of(), Texts.clause(text)));
    }
}
