package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.policyhandbook.model.Clause;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KinshipTest {

    @Test
    void aPairWithAWordOfItsOwnIsSpecific() {
        Kinship kinship = kinship(
                "- Laptops must be returned in July.\n- Keys must be returned in July.",
                "- Laptops should be returned in July.\n- Keys should be returned in July.");

        assertThat(kinship.isSpecific(0, 0)).isTrue();
        assertThat(kinship.isSpecific(1, 1)).isTrue();
    }

    @Test
    void aFrameThatSiblingsShareTooIsNot() {
        Kinship kinship = kinship(
                "- Laptops must be returned in July.\n- Keys must be returned in July.",
                "- Lanyards must be returned in July.\n- Keys must be returned in July.");

        assertThat(kinship.isSpecific(0, 0)).isFalse();
        assertThat(kinship.isSpecific(1, 1)).isTrue();
    }

    @Test
    void withNoOtherClauseAllSharedWordsAreTheirOwn() {
        List<Clause> before = Texts.clauses("- Badges are worn.");
        List<Clause> after = Texts.clauses("- Badges are worn visibly.");
        Vocabulary vocabulary = Vocabulary.of(before, after, new KnownTexts());

        assertThat(kinship(before, after, vocabulary).ownWords(0, 0))
                .isCloseTo(weight("badges are worn", vocabulary), within(1e-9));
    }

    @Test
    void wordsThatAThirdClauseSharesAreNotTheirOwn() {
        List<Clause> before = Texts.clauses("- Badges are worn by visitors.");
        List<Clause> after = Texts.clauses("- Badges are worn by visitors indoors.\n- Badges are worn by caterers.");
        Vocabulary vocabulary = Vocabulary.of(before, after, new KnownTexts());

        assertThat(kinship(before, after, vocabulary).ownWords(0, 0))
                .isCloseTo(weight("visitors", vocabulary), within(1e-9));
    }

    @Test
    void strangersHaveLessThanNothingOfTheirOwn() {
        Kinship kinship = kinship(
                "- Bicycles stand in the shed.\n- Printers are switched off overnight.",
                "- Bicycles stand behind the shed.\n- Printers are switched off at six.");

        assertThat(kinship.ownWords(0, 1)).isNegative();
    }

    @Test
    void aWordTwiceInBothIsSharedTwice() {
        List<Clause> before = Texts.clauses("- Pencils beside pencils.");
        List<Clause> after = Texts.clauses("- Pencils on pencils.\n- Pencils on desks.");
        Vocabulary vocabulary = Vocabulary.of(before, after, new KnownTexts());

        assertThat(kinship(before, after, vocabulary).ownWords(0, 0))
                .isCloseTo(weight("pencils", vocabulary), within(1e-9));
    }

    @Test
    void whatStandsOnVeryManyClausesTellsNothing() {
        List<Clause> alike = Collections.nCopies(100, Texts.clause("Keys are kept in the office."));

        assertThat(kinship(alike, alike, Vocabulary.of(alike, alike, new KnownTexts()))
                        .ownWords(3, 3))
                .isZero();
    }

    private static Kinship kinship(String before, String after) {
        List<Clause> from = Texts.clauses(before);
        List<Clause> to = Texts.clauses(after);
        return kinship(from, to, Vocabulary.of(from, to, new KnownTexts()));
    }

    private static Kinship kinship(List<Clause> from, List<Clause> to, Vocabulary vocabulary) {
        return new Kinship(words(from, vocabulary), words(to, vocabulary), vocabulary);
    }

    private static List<ClauseWords> words(List<Clause> clauses, Vocabulary vocabulary) {
        return clauses.stream()
                .map(clause -> ClauseWords.of(clause, vocabulary))
                .toList();
    }

    private static double weight(String words, Vocabulary vocabulary) {
        return new Similarity(vocabulary).weight(ClauseWords.of(Texts.clause(words), vocabulary));
    }
}
