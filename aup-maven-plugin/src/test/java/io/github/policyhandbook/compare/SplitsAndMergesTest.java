package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitsAndMergesTest {

    private static final String LAPTOPS = "- Staff lock laptops in the cabinet each evening.";
    private static final String BADGES = "- Visitors wear yellow badges around their necks.";
    private static final String BOTH =
            "- Staff lock laptops in the cabinet each evening, visitors wear yellow badges around their necks.";
    private static final String GATES = "- Caretakers open both gates before breakfast club.";
    private static final String MEALS = "- Kitchen workers label every tray with allergens.";
    private static final String KEYS = "- Spare keys hang behind the reception counter.";

    @Test
    void aClauseIsSplitAndMergedAlike() {
        assertThat(told(BOTH, LAPTOPS + "\n" + BADGES)).containsExactly("[0] SPLIT [0, 1], main 0");
        assertThat(told(LAPTOPS + "\n" + BADGES, BOTH)).containsExactly("[0, 1] MERGE [0], main 0");
    }

    @Test
    void thePartThatBeginsAsTheWholeCarriesTheIdOn() {
        assertThat(told(BOTH, BADGES + "\n" + LAPTOPS)).containsExactly("[0] SPLIT [0, 1], main 1");
    }

    @Test
    void elseThePartThatHoldsMostOfItDoes() {
        assertThat(told(
                        "- During term " + BOTH.substring(2),
                        "- Yellow badges around their necks.\n- Cabinet each evening: lock laptops there, staff!"))
                .containsExactly("[0] SPLIT [0, 1], main 1");
    }

    @Test
    void aPartMayStandAnywhereWhereItSaysNothingElse() {
        String between = String.join("\n", GATES, MEALS, KEYS, "- Lost property goes to charity each July.");

        assertThat(told(BOTH + "\n" + between, LAPTOPS + "\n" + between + "\n" + BADGES))
                .contains("[0] SPLIT [0, 5], main 0");
        assertThat(told(between + "\n" + BOTH, BADGES + "\n" + between + "\n" + LAPTOPS))
                .contains("[4] SPLIT [0, 5], main 1");
    }

    @Test
    void theFartherOffItStandsTheLessElseItMaySay() {
        String more = BADGES.replace(".", " always.");
        String muchMore = BADGES.replace(".", " and sign several papers beside the door.");

        assertThat(told(BOTH, LAPTOPS + "\n" + muchMore)).containsExactly("[0] SPLIT [0, 1], main 0");
        assertThat(told(BOTH + "\n" + GATES, LAPTOPS + "\n" + GATES + "\n" + more))
                .contains("[0] SPLIT [0, 2], main 0");
        assertThat(told(BOTH + "\n" + GATES, LAPTOPS + "\n" + GATES + "\n" + muchMore))
                .noneMatch(pairing -> pairing.contains("SPLIT"));
        String three = String.join("\n", GATES, MEALS, KEYS);
        assertThat(told(BOTH + "\n" + three, LAPTOPS + "\n" + three + "\n" + more))
                .noneMatch(pairing -> pairing.contains("SPLIT"));
    }

    @Test
    void aHeadingOrARowIsNoPart() {
        assertThat(told(BOTH, LAPTOPS + "\n" + BADGES.replace("- ", "# ")))
                .noneMatch(pairing -> pairing.contains("SPLIT"));
        assertThat(told(BOTH, LAPTOPS + "\n| Visitors wear yellow badges | around their necks |"))
                .noneMatch(pairing -> pairing.contains("SPLIT"));
    }

    @Test
    void aClauseThatStandsInBothTextsIsNoPart() {
        assertThat(told(BOTH + "\n" + BADGES, LAPTOPS + "\n" + BADGES))
                .containsExactly("[0] WORDING [0], main 0", "[1] IDENTICAL [1], main 0");
        assertThat(told(BOTH + "\n" + BADGES, LAPTOPS + "\n" + BADGES.replace(".", ";")))
                .noneMatch(pairing -> pairing.contains("SPLIT"));
    }

    @Test
    void aClauseIsPartOfOneWholeOnly() {
        assertThat(told(
                        BOTH + "\n- Caretakers open both gates before breakfast club, visitors wear badges.",
                        LAPTOPS + "\n" + BADGES + "\n" + GATES))
                .containsExactly("[0] SPLIT [0, 1], main 0", "[1] WORDING [2], main 0");
    }

    @Test
    void whereTooLittleOfTheWholeIsLeftItWasNotSplit() {
        String whole = BOTH.replace(
                ".", ", caretakers open both gates before breakfast club while kitchen workers label trays.");

        assertThat(told(whole, "- Laptops stay in the cabinet each evening.\n- Yellow badges hang around necks."))
                .noneMatch(pairing -> pairing.contains("SPLIT"));
    }

    private static List<String> told(String from, String to) {
        return ClauseAligner.align(Texts.clauses(from), Texts.clauses(to)).pairings().stream()
                .map(pairing ->
                        pairing.from() + " " + pairing.match() + " " + pairing.to() + ", main " + pairing.main())
                .toList();
    }
}
