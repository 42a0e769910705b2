package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairScoresTest {

    @Test
    void aSiblingElsewhereIsAnotherClause() {
        OpenPairs open = steady(
                "# Devices\nLaptops must be returned to the office in July.\nKeys must be returned to the office in July."
                        + "\n# Grounds\nGates open at eight.",
                "# Devices\nKeys must be returned to the office in July."
                        + "\n# Grounds\nGates open at eight.\nLanyards must be returned to the office in July.");

        assertThat(isCandidate(open, 1, 4)).isFalse();
    }

    @Test
    void aSiblingInTheSamePlaceMayBeIt() {
        OpenPairs open = steady(
                "# Devices\nLaptops must be returned to the office in July.\nKeys must be returned to the office in July.",
                "# Devices\nLanyards must be returned to the office in July.\nKeys must be returned to the office in July.");

        assertThat(isCandidate(open, 1, 1)).isTrue();
    }

    @Test
    void aRewordingWithoutSiblingsIsKnownElsewhereToo() {
        OpenPairs open = steady(
                "# Devices\nLaptops must be returned to the office in July.\nClose windows at four."
                        + "\n# Grounds\nGates open at eight.",
                "# Devices\nClose windows at four."
                        + "\n# Grounds\nGates open at eight.\nLaptops must be returned to the office in June.");

        assertThat(isCandidate(open, 1, 4)).isTrue();
    }

    @Test
    void wordsThatOnlyThePairSharesSpeakForIt() {
        OpenPairs open = steady(
                "The caretaker tests emergency lighting.\n# Grounds\nGates open at eight.",
                "# Grounds\nGates open at eight.\n"
                        + "Emergency lighting in every corridor is inspected monthly by the caretaker and the contractor.");
        PairScores scores = new PairScores(open);

        assertThat(scores.wording(0, 2)).isBetween(AlignmentWeights.DOUBTFUL, AlignmentWeights.FLOOR);
        assertThat(score(open, 0, 2)).isGreaterThan(scores.wording(0, 2));
    }

    @Test
    void aHeadingBetweenPartnersIsTheSameWhateverItsWords() {
        OpenPairs open = steady(
                "Wear a badge.\n# Phones\n# Grounds\nGates open at eight.",
                "Wear a badge.\n# Gadgets\n# Grounds\nGates open at eight.");

        assertThat(isCandidate(open, 1, 1)).isTrue();
    }

    @Test
    void anotherFirstCellCountsAgainstARow() {
        OpenPairs rows = steady(
                "| Laptop | up to two weeks |\n| Camera | up to three days |",
                "| Tripod | up to two weeks |\n| Camera | up to three days |");
        OpenPairs paragraphs = steady(
                "Laptop up to two weeks\nCamera up to three days", "Tripod up to two weeks\nCamera up to three days");

        assertThat(new PairScores(rows).wording(0, 0)).isLessThan(new PairScores(paragraphs).wording(0, 0));
    }

    @Test
    void aRowWithTheSameFirstCellIsTheSameRow() {
        OpenPairs open = steady("| Laptop | two weeks |\n| Camera | three days |", "| Laptop | until July |");

        assertThat(isCandidate(open, 0, 0)).isTrue();
    }

    @Test
    void aHeadingIsNoParagraphOfOtherWords() {
        OpenPairs open = steady("# Use of phones", "Use of phones in lessons");

        assertThat(isCandidate(open, 0, 0)).isFalse();
    }

    private static boolean isCandidate(OpenPairs open, int i, int j) {
        return new PairScores(open).candidate(i, j, new PlaceContext(open)).isPresent();
    }

    private static double score(OpenPairs open, int i, int j) {
        return new PairScores(open).score(i, j, new PlaceContext(open));
    }

    /** Two texts in which what has the same words is paired. */
    private static OpenPairs steady(String before, String after) {
        OpenPairs open = new OpenPairs(Texts.clauses(before), Texts.clauses(after));
        List<String> texts = open.to().stream().map(Clause::text).toList();
        for (int i = 0; i < open.from().size(); i++) {
            int same = texts.indexOf(open.from().get(i).text());
            if (same >= 0) {
                open.pair(i, same, Match.IDENTICAL);
            }
        }
        return open;
    }
}
