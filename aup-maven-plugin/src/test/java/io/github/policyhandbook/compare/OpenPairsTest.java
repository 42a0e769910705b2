package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpenPairsTest {

    @Test
    void aClauseHasOnePartner() {
        OpenPairs open = open("A.\nB.", "X.\nY.");
        open.pair(0, 1, Match.ID);

        assertThat(open.matchOfFrom(0)).contains(Match.ID);
        assertThat(open.matchOfFrom(1)).isEmpty();
        assertThat(open.freeFrom()).containsExactly(1);
        assertThat(open.freeTo()).containsExactly(0);
        assertThatThrownBy(() -> open.pair(0, 0, Match.WORDING)).hasMessage("clause 0 or 0 has a partner already");
        assertThatThrownBy(() -> open.pair(1, 1, Match.WORDING)).hasMessage("clause 1 or 1 has a partner already");
    }

    @Test
    void partnersThatArePartedAreFreeAgain() {
        OpenPairs open = open("A.", "X.");
        open.pair(0, 0, Match.WORDING);
        OpenPairs before = open.copy();

        open.part(0);

        assertThat(open.areFree(0, 0)).isTrue();
        assertThat(before.arePaired(0, 0)).isTrue();
    }

    @Test
    void headingsWithoutPartnersTellNothingOfWhatStandsUnderThem() {
        OpenPairs open = open("# Laptops\nA.", "# Devices\nX.");

        assertThat(open.standUnderTheSameHeading(1, 1)).isFalse();
        assertThat(open.standUnderOtherHeadings(1, 1)).isFalse();
    }

    @Test
    void whatStandsUnderPartnersStandsUnderTheSameHeading() {
        OpenPairs open = open("# Laptops\nA.", "# Devices\nX.");
        open.pair(0, 0, Match.WORDING);

        assertThat(open.standUnderTheSameHeading(1, 1)).isTrue();
        assertThat(open.standUnderOtherHeadings(1, 1)).isFalse();
    }

    @Test
    void aHeadingWhosePartnerIsAnotherOnePartsThem() {
        OpenPairs open = open("# Laptops\nA.\n# Cameras\nB.", "# Devices\nX.\n# Photographs\nY.");
        open.pair(0, 0, Match.WORDING);

        assertThat(open.standUnderOtherHeadings(3, 1)).as("the new one's").isTrue();
        assertThat(open.standUnderOtherHeadings(1, 3)).as("the old one's").isTrue();
        assertThat(open.standUnderOtherHeadings(3, 3)).as("nobody's").isFalse();
    }

    @Test
    void whereOneOfThemStandsUnderNoHeadingTheOthersMayBeKnown() {
        OpenPairs open = open("A.\n# Laptops\nB.", "X.\n# Devices\nY.");

        assertThat(open.standUnderTheSameHeading(0, 0)).isTrue();
        assertThat(open.standUnderTheSameHeading(0, 2)).isFalse();
        assertThat(open.standUnderTheSameHeading(2, 0)).isFalse();
        assertThat(open.standUnderOtherHeadings(0, 0)).isFalse();
        assertThat(open.standUnderOtherHeadings(0, 2)).isFalse();
        assertThat(open.standUnderOtherHeadings(2, 0)).isFalse();

        open.pair(1, 1, Match.WORDING);
        assertThat(open.standUnderOtherHeadings(0, 2)).isTrue();
        assertThat(open.standUnderOtherHeadings(2, 0)).isTrue();
    }

    private static OpenPairs open(String before, String after) {
        return new OpenPairs(Texts.clauses(before), Texts.clauses(after));
    }
}
