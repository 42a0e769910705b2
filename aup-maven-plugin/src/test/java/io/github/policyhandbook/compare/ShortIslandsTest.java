package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A stretch that changed is written {@code [old>new]}. */
class ShortIslandsTest {

    @Test
    void aBlankOrAMarkBetweenTwoReplacementsIsPartOfTheChange() {
        assertThat(joined(change("lock", "close"), same(" "), change("doors", "gates")))
                .isEqualTo("[lock doors>close gates]");
        assertThat(joined(change("lock", "close"), same(", "), change("doors", "gates")))
                .isEqualTo("[lock, doors>close, gates]");
    }

    @Test
    void aBlankBesideAReplacementAlsoJoinsWordsThatOnlyWentOrCame() {
        assertThat(joined(change("lock", "close"), same(" "), change("doors", "")))
                .isEqualTo("[lock doors>close ]");
        assertThat(joined(change("doors", ""), same(" "), change("lock", "close")))
                .isEqualTo("[doors lock> close]");
        assertThat(joined(change("lock", "close"), same(" "), change("", "gates")))
                .isEqualTo("[lock >close gates]");
        assertThat(joined(change("", "gates"), same(" "), change("lock", "close")))
                .isEqualTo("[ lock>gates close]");
    }

    @Test
    void aMarkJoinsReplacementsOnly() {
        assertThat(joined(change("lock", "close"), same(", "), change("doors", "")))
                .isEqualTo("[lock>close], [doors>]");
        assertThat(joined(change("doors", ""), same(", "), change("lock", "close")))
                .isEqualTo("[doors>], [lock>close]");
    }

    @Test
    void wordsThatOnlyWentOrCameStayApart() {
        assertThat(joined(change("lock", ""), same(" "), change("doors", ""))).isEqualTo("[lock>] [doors>]");
        assertThat(joined(change("", "lock"), same(" "), change("", "doors"))).isEqualTo("[>lock] [>doors]");
        assertThat(joined(change("lock", ""), same(" "), change("", "doors"))).isEqualTo("[lock>] [>doors]");
    }

    @Test
    void marksThatChangedAreNoWordsThatDid() {
        assertThat(joined(change("lock", "close"), same(" "), change(",", ";"))).isEqualTo("[lock>close] [,>;]");
        assertThat(joined(change(",", ";"), same(" "), change("lock", "close"))).isEqualTo("[,>;] [lock>close]");
    }

    @Test
    void aSmallWordIsJoinedWhereFourWordsAroundItWereReplaced() {
        assertThat(joined(change("lock up now", "close it all"), same(" The "), change("door", "gate")))
                .isEqualTo("[lock up now The door>close it all The gate]");
        assertThat(joined(change("lock up", "close it"), same(" the "), change("door", "gate")))
                .isEqualTo("[lock up>close it] the [door>gate]");
        assertThat(joined(change("lock up now", "close it"), same(" the "), change("door", "gate")))
                .isEqualTo("[lock up now>close it] the [door>gate]");
    }

    @Test
    void twoSmallWordsAreJoinedAmongEightAndThreeNever() {
        String eight = "b1 b2 b3 b4 b5 b6 b7";
        String others = "c1 c2 c3 c4 c5 c6 c7";

        assertThat(joined(change(eight, others), same(" of the "), change("b8", "c8")))
                .startsWith("[")
                .doesNotContain("] ");
        assertThat(joined(change(eight, others), same(" of the "), change("b8", "")))
                .isEqualTo("[" + eight + ">" + others + "] of the [b8>]");
        assertThat(joined(change(eight + " " + eight, others + " " + others), same(" of the in "), change("b8", "c8")))
                .contains("] of the in [");
    }

    @Test
    void aWordThatMattersIsNeverJoined() {
        assertThat(joined(change("b1 b2 b3 b4 b5", "c1 c2 c3 c4 c5"), same(" not "), change("b8 b9", "c8 c9")))
                .contains("] not [");
    }

    @Test
    void whatStandsBeforeOrBehindAllChangesIsNoIsland() {
        assertThat(joined(same(" "), change("lock", "close"), same(" "))).isEqualTo(" [lock>close] ");
    }

    @Test
    void severalIslandsInARowAreOneChange() {
        assertThat(joined(
                        change("lock", "close"),
                        same(" "),
                        change("doors", "gates"),
                        same(" "),
                        change("now", "later")))
                .isEqualTo("[lock doors now>close gates later]");
    }

    private static String joined(EditStretch... stretches) {
        return ShortIslands.joined(List.of(stretches)).stream()
                .map(stretch -> stretch.equal()
                        ? text(stretch.before())
                        : "[" + text(stretch.before()) + ">" + text(stretch.after()) + "]")
                .collect(Collectors.joining());
    }

    private static EditStretch change(String before, String after) {
        return new EditStretch(false, Token.ofText(before), Token.ofText(after));
    }

    private static EditStretch same(String text) {
        return new EditStretch(true, Token.ofText(text), Token.ofText(text));
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
