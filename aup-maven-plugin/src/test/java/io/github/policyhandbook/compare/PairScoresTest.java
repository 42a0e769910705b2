package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.policyhandbook.model.Clause;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PairScoresTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

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

    @Test
    void aCodeBlockOrARowIsNoParagraphAndThatCountsAgainstThePair() {
        double same = own("- Lock the screen at night", "Lock the screen at night");

        assertThat(own("Lock the screen at night", "Lock the screen at night")).isCloseTo(same, EXACTLY);
        for (String other : List.of("$ Lock the screen at night", "| Lock the screen | at night |")) {
            assertThat(own("- Lock the screen at night", other))
                    .isCloseTo(same - AlignmentWeights.KIND_PENALTY, EXACTLY);
            assertThat(own(other, "- Lock the screen at night"))
                    .isCloseTo(same - AlignmentWeights.KIND_PENALTY, EXACTLY);
        }
        assertThat(own("$ Lock the screen at night", "$ Lock the screen at night"))
                .isCloseTo(same, EXACTLY);
    }

    @Test
    void aHeadingOfAnotherLevelIsALittleLessTheSame() {
        assertThat(own("# Use of phones", "# Use of phones")).isCloseTo(1, EXACTLY);
        assertThat(own("# Use of phones", "## Use of phones"))
                .isCloseTo(1 - AlignmentWeights.KIND_PENALTY / 2, EXACTLY);
    }

    @Test
    void theWordsOfHeadingsOverOtherClausesCountForLess() {
        String two = "# Use of phones\nCharge them.\nCarry them.";
        String others = "# Use of phones\nGates open.\nDoors close.";

        assertThat(own(two, others)).isCloseTo(AlignmentWeights.HEADING_OF_OTHERS, EXACTLY);
        assertThat(own(two, "# Use of phones\nGates open.")).isCloseTo(1, EXACTLY);
        assertThat(own("# Use of phones\nGates open.", two)).isCloseTo(1, EXACTLY);
    }

    @Test
    void headingsWithoutAWordInCommonAreKnownByWhatTheyHead() {
        OpenPairs open = steady("# Phones\nCharge them.\nCarry them.", "# Gadgets\nCharge them.\nDoors close.");
        double body = new PlaceContext(open).sharedBody(0, 0);

        assertThat(body).isPositive();
        assertThat(own(open)).isCloseTo(AlignmentWeights.BODY * body, within(0.05));
    }

    @Test
    void equalWordsThatOthersHaveTooAreWorthLessAndUnderOtherHeadingsLeast() {
        String copies = "Ask the office in good time.\nAsk the office in good time.";
        OpenPairs parted = new OpenPairs(
                Texts.clauses("Ask the office in good time.\n# Grounds\nAsk the office in good time."),
                Texts.clauses("# Grounds\nAsk the office in good time.\n# Doors\nAsk the office in good time."));
        parted.pair(1, 0, Match.IDENTICAL);

        assertThat(own(copies, copies)).isCloseTo(AlignmentWeights.COPY_LIKENESS, EXACTLY);
        assertThat(own(parted, 0, 1)).isCloseTo(AlignmentWeights.FAMILY_LIKENESS, EXACTLY);
    }

    @Test
    void aCandidateCountsByHowFarItIsAboveItsFloor() {
        Candidate clauses = candidate("Lock the screen at night.", "Lock the screens at night.");
        Candidate headings = candidate("# Use of phones", "# Use of phones");
        Candidate mixed = candidate("# Use of phones", "Use of phones");

        assertThat(clauses.value()).isCloseTo(squares(clauses.score(), AlignmentWeights.FLOOR), EXACTLY);
        assertThat(headings.value()).isCloseTo(squares(headings.score(), AlignmentWeights.HEADING_FLOOR), EXACTLY);
        assertThat(mixed.value()).isCloseTo(squares(mixed.score(), AlignmentWeights.FLOOR), EXACTLY);
        assertThat(candidate("Use of phones", "# Use of phones").value()).isCloseTo(mixed.value(), EXACTLY);
    }

    @Test
    void anEqualFirstCellIsWorthHalfAndTheRestOfTheWordsTheOther() {
        OpenPairs open = steady("| Laptop | two weeks |\n| Camera | three days |", "| Laptop | until July |");
        OpenPairs words = steady("Laptop two weeks\nCamera three days", "Laptop until July");

        assertThat(new PairScores(open).wording(0, 0))
                .isCloseTo(
                        AlignmentWeights.FIRST_CELL
                                + (1 - AlignmentWeights.FIRST_CELL) * new PairScores(words).wording(0, 0),
                        EXACTLY);
    }

    private static double squares(double score, double floor) {
        return score * score - floor * floor;
    }

    private static Candidate candidate(String before, String after) {
        OpenPairs open = new OpenPairs(Texts.clauses(before), Texts.clauses(after));
        return new PairScores(open).candidate(0, 0, new PlaceContext(open)).orElseThrow();
    }

    /** What speaks for the first clauses of two texts without their place. */
    private static double own(String before, String after) {
        return own(new OpenPairs(Texts.clauses(before), Texts.clauses(after)));
    }

    private static double own(OpenPairs open) {
        return own(open, 0, 0);
    }

    private static double own(OpenPairs open, int i, int j) {
        PlaceContext context = new PlaceContext(open);
        return new PairScores(open).score(i, j, context) - AlignmentWeights.CONTEXT * context.agreement(i, j);
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
