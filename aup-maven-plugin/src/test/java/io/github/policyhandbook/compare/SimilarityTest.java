package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.policyhandbook.model.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    @Test
    void aTextIsWhollyLikeItself() {
        assertThat(likeness("Wear a badge in school.", "Wear a badge in school."))
                .isCloseTo(1, within(1e-9));
        assertThat(likeness("Badge.", "Badge.")).isCloseTo(1, within(1e-9));
        assertThat(likeness("!", "!")).isZero();
    }

    @Test
    void strangersHaveNothingInCommon() {
        assertThat(likeness("Wear it.", "Hobby club.")).isZero();
    }

    /** All words and eight in nine letter triples are shared, and no two neighbours. */
    @Test
    void theSameWordsInAnotherOrderAreLessAlike() {
        assertThat(likeness("Wear badge.", "Badge wear."))
                .isCloseTo(AlignmentWeights.WORDS + 8.0 / 9 * AlignmentWeights.LETTERS, within(1e-9));
    }

    @Test
    void aSingleWordHasNoNeighboursToBeHeldAgainstIt() {
        double words = likeness("Wear.", "Wear badge.");

        assertThat(words).isEqualTo(likeness("Wear badge.", "Wear."));
        assertThat(words).isBetween(0.5, 0.7);
    }

    @Test
    void whatIsWhollyContainedInALongerTextIsNearerThanItsShareOfIt() {
        String long1 = "Laptops stay within classrooms during breaktimes because corridors become crowded, noisy,"
                + " slippery and dangerous every afternoon.";

        assertThat(likeness("Laptops stay within classrooms.", long1)).isBetween(0.65, 0.85);
        assertThat(likeness(long1, "Laptops stay within classrooms.")).isBetween(0.65, 0.85);
        assertThat(likeness("Laptops stay classrooms.", long1))
                .as("too short to tell")
                .isLessThan(0.5);
        assertThat(likeness("Laptops stay within purple elephants.", long1))
                .as("not contained")
                .isLessThan(0.5);
    }

    @Test
    void textsThatOnlyBeginAndEndAlikeAreAboutSomethingElse() {
        String purple = "Visitors sign purple elephants dancing gate.";
        double otherCore = likeness(purple, "Visitors sign green turtles swimming gate.");
        double sameWord = likeness(purple, "Visitors sign purple turtles swimming gate.");

        assertThat(otherCore).isLessThan(0.3);
        assertThat(sameWord).isGreaterThan(otherCore + AlignmentWeights.OTHER_CORE);
    }

    @Test
    void oneWordInCommonAtAnEndIsNoFrame() {
        double framed = likeness("Visitors sign purple elephants dancing.", "Visitors sign green turtles swimming.");
        double loose = likeness("Visitors purple sign elephants dancing.", "Visitors green turtles sign swimming.");

        assertThat(loose).isGreaterThan(framed);
    }

    private static double likeness(String one, String other) {
        List<Clause> from = List.of(Texts.clause(one));
        List<Clause> to = List.of(Texts.clause(other));
        Vocabulary vocabulary = Vocabulary.of(from, to, new KnownTexts());
        return new Similarity(vocabulary)
                .of(ClauseWords.of(from.get(0), vocabulary), ClauseWords.of(to.get(0), vocabulary));
    }
}
