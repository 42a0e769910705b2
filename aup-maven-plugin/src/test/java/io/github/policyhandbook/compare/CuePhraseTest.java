package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Cue.Type.AUDIENCE;
import static io.github.policyhandbook.compare.Cue.Type.NUMBER;
import static io.github.policyhandbook.compare.Cue.Type.PERMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CuePhraseTest {

    /** In {@code Pay up to £10 an hour.} */
    private final CuePhrase limited = CuePhrase.of(NUMBER, 4, "up to \u00A310 an hour", 10, 13);

    @Test
    void aPhraseOverlapsWhatItHasACharacterOf() {
        assertThat(limited.end()).isEqualTo(21);
        assertThat(limited.overlaps(0, 5)).isTrue();
        assertThat(limited.overlaps(20, 30)).isTrue();
        assertThat(limited.overlaps(0, 4)).isFalse();
        assertThat(limited.overlaps(21, 30)).isFalse();
    }

    @Test
    void withoutItsLimitAndRateItIsItsCore() {
        assertThat(limited.bare().text()).isEqualTo("\u00A310");
        assertThat(limited.bare().start()).isEqualTo(10);
        assertThat(CuePhrase.of(NUMBER, 4, "up to 8", 10, 11).bare().text()).isEqualTo("8");
        assertThat(CuePhrase.of(NUMBER, 4, "8 an hour", 4, 5).bare().text()).isEqualTo("8");
        assertThat(CuePhrase.of(NUMBER, 4, "8").bare().text()).isEqualTo("8");
    }

    @Test
    void letterCaseIsNoDifferenceAndOneOrManyIsNoneOfPeople() {
        assertThat(CuePhrase.of(PERMISSION, 0, "May not").isSameAs(CuePhrase.of(PERMISSION, 9, "may not")))
                .isTrue();
        assertThat(CuePhrase.of(AUDIENCE, 0, "parents").isSameAs(CuePhrase.of(AUDIENCE, 0, "Parent")))
                .isTrue();
        assertThat(CuePhrase.of(AUDIENCE, 0, "all children").isSameAs(CuePhrase.of(AUDIENCE, 0, "all child")))
                .isTrue();
        assertThat(CuePhrase.of(NUMBER, 0, "10 pounds").isSameAs(CuePhrase.of(NUMBER, 0, "10 pound")))
                .isFalse();
        assertThat(CuePhrase.of(NUMBER, 0, "staff").isSameAs(CuePhrase.of(AUDIENCE, 0, "staff")))
                .isFalse();
    }
}
