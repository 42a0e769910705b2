package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseOpeningsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visitors sign in",
                "visitors  SIGN in",
                "Visitors sign in at the \"front\" gate",
                "Visitors sign in...",
                "Visitors sign in\u2026",
                "3.2 Visitors sign in",
                "Visitors *sign in*"
            })
    void aClauseIsFoundByItsFirstWordsHoweverTheyAreWritten(String words) {
        assertThat(places(words, "- Wear a badge.", "3.2 Visitors *sign in* at the \u201cfront\u201d gate."))
                .containsExactly(1);
    }

    @Test
    void wordsAreWholeWords() {
        assertThat(places("Visitors sign in", "- Visitors sign into the book.")).isEmpty();
        assertThat(places("Visitors sign", "- Visitors sign into the book.")).containsExactly(0);
    }

    @Test
    void wordsInTheMiddleAreNoFirstWords() {
        assertThat(places("sign in", "- Visitors sign in.")).isEmpty();
    }

    @Test
    void severalClausesMayBeginAlike() {
        assertThat(places("Ask", "- Ask first.", "- Ask the office.")).containsExactly(0, 1);
    }

    @Test
    void ofSeveralTheOneWithoutFurtherWordsIsMeant() {
        assertThat(places("Ask first", "- Ask first", "- Ask first, and wait.")).containsExactly(0);
    }

    @Test
    void dotsAloneAreNoWords() {
        assertThat(places("...", "- ...", "- Ask first.")).isEmpty();
    }

    private static List<Integer> places(String words, String... clauses) {
        return new ClauseOpenings(Texts.clauses(String.join("\n", clauses)), new HashMap<>()).placesOf(words);
    }
}
