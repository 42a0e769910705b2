package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

    private static ClauseChange record(String before, String after, Pairing pairing) {
        return ClauseChanges.of(identified(before), identified(after), new Alignment(List.of(pairing)))
                .get(0);
    }

    private static List<IdentifiedClause> identified(String text) {
        return List.of(new IdentifiedClause("it", List.of(), Texts.clause(text)));
    }
}
