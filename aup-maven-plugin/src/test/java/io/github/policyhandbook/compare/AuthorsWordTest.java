package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorsWordTest {

    private static final Pairing PAIR = Pairing.stated(List.of(0), List.of(1));
    private static final Pairing SPLIT = Pairing.stated(List.of(2), List.of(4, 3));

    private final AuthorsWord word = new AuthorsWord(List.of(PAIR, SPLIT), Set.of(5), Set.of(6));

    @Test
    void anyOneThingSaidIsSomething() {
        assertThat(AuthorsWord.NONE.isNone()).isTrue();
        assertThat(new AuthorsWord(List.of(PAIR), Set.of(), Set.of()).isNone()).isFalse();
        assertThat(new AuthorsWord(List.of(), Set.of(5), Set.of()).isNone()).isFalse();
        assertThat(new AuthorsWord(List.of(), Set.of(), Set.of(6)).isNone()).isFalse();
    }

    @Test
    void itSpeaksOfTheClausesOfItsPairsAndOfThoseThatCameOrWent() {
        assertThat(word.from()).containsExactly(0, 2, 5);
        assertThat(word.to()).containsExactly(1, 3, 4, 6);
    }

    @Test
    void seenFromTheNewTextComingIsGoing() {
        AuthorsWord backwards = word.backwards();

        assertThat(backwards.from()).isEqualTo(word.to());
        assertThat(backwards.removed()).containsExactly(6);
        assertThat(backwards.added()).containsExactly(5);
        assertThat(backwards.pairings().get(1).mainFrom()).isEqualTo(SPLIT.mainTo());
    }

    @Test
    void onlyPairsOfOneWithOneAreTakenOut() {
        assertThat(word.without(pairing -> true).pairings()).containsExactly(SPLIT);
        assertThat(word.without(pairing -> false).pairings()).containsExactly(PAIR, SPLIT);
    }

    @Test
    void whatIsSaidAlreadyIsNotOverruledByWhatIsFoundBesides() {
        assertThat(word.withAdded(Set.of(7)).added()).containsExactlyInAnyOrder(6, 7);
        assertThat(word.withRemoved(Set.of(0, 2, 8)).removed()).containsExactlyInAnyOrder(5, 8);
    }
}
