package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void aWordThatStandsOnceIsWorthMostAndNumbersAndSmallWordsLess() {
        Vocabulary vocabulary = vocabulary("Keep 7 laptops of mine, staff must.", "");

        assertThat(weight(vocabulary, "laptops")).isCloseTo(1, EXACTLY);
        assertThat(weight(vocabulary, "7")).isCloseTo(AlignmentWeights.NUMBER, EXACTLY);
        assertThat(weight(vocabulary, "of")).isCloseTo(AlignmentWeights.STOP_WORD, EXACTLY);
        assertThat(weight(vocabulary, "must")).isCloseTo(AlignmentWeights.MODAL, EXACTLY);
        assertThat(weight(vocabulary, "staff")).isCloseTo(AlignmentWeights.POLICY_WORD, EXACTLY);
    }

    @Test
    void theSideThatHasAWordMoreOftenTellsHowRareItIs() {
        String often = "Laptops.\nLaptops.\nLaptops.\nLaptops.";
        double weight = weight(vocabulary(often, "Laptops."), "laptops");

        assertThat(weight).isLessThan(1);
        assertThat(weight(vocabulary("Laptops.", often), "laptops")).isEqualTo(weight);
        assertThat(weight(vocabulary(often, often), "laptops")).isEqualTo(weight);
        assertThat(weight(vocabulary("Laptops laptops laptops.", "Cameras."), "laptops"))
                .as("twice in one clause")
                .isCloseTo(1, EXACTLY);
    }

    @Test
    void aWordOfEveryClauseOfALongTextIsWorthLeast() {
        assertThat(weight(vocabulary("Laptops.\n".repeat(30), "Cameras."), "laptops"))
                .isCloseTo(AlignmentWeights.COMMON_WORD, EXACTLY);
    }

    private static Vocabulary vocabulary(String from, String to) {
        return Vocabulary.of(Texts.clauses(from), Texts.clauses(to), new KnownTexts());
    }

    private static double weight(Vocabulary vocabulary, String word) {
        return vocabulary.weight(vocabulary.numbers(ClauseWords.wordsOf(word))[0]);
    }
}
