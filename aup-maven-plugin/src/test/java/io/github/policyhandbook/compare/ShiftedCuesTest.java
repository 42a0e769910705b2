package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Cue.Type.AUDIENCE;
import static io.github.policyhandbook.compare.Cue.Type.DATE;
import static io.github.policyhandbook.compare.Cue.Type.NUMBER;
import static io.github.policyhandbook.compare.Cue.Type.OBLIGATION;
import static io.github.policyhandbook.compare.Cue.Type.PERMISSION;
import static io.github.policyhandbook.compare.Cue.Type.PROHIBITION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftedCuesTest {

    @Test
    void wordsThatWentHereAndCameThereHaveMoved() {
        assertThat(without(new Cue(DATE, "by Friday", ""), new Cue(DATE, "", "By Friday")))
                .isEmpty();
    }

    @Test
    void wordsThatMovedIntoAnothersPlaceLeaveThatOtherGone() {
        assertThat(without(new Cue(AUDIENCE, "pupils", ""), new Cue(AUDIENCE, "staff", "pupils")))
                .containsExactly(new Cue(AUDIENCE, "staff", ""));
    }

    @Test
    void theOnlyEndsOfALikeTypeAreOneChange() {
        assertThat(without(new Cue(PERMISSION, "may", ""), new Cue(PROHIBITION, "", "are forbidden")))
                .containsExactly(new Cue(PROHIBITION, "may", "are forbidden"));
    }

    @Test
    void severalEndsStayApart() {
        List<Cue> cues = List.of(
                new Cue(OBLIGATION, "must", ""), new Cue(PERMISSION, "", "may"), new Cue(OBLIGATION, "", "should"));

        assertThat(ShiftedCues.without(cues)).isEqualTo(cues);
    }

    @Test
    void twoThatChangedPlacesAreBothTold() {
        List<Cue> cues = List.of(new Cue(PERMISSION, "must", "may"), new Cue(OBLIGATION, "may", "must"));

        assertThat(ShiftedCues.without(cues)).isEqualTo(cues);
    }

    @Test
    void wordsThatCameWhereTheyWereAnothersLeaveThatOtherNew() {
        assertThat(without(new Cue(AUDIENCE, "", "pupils"), new Cue(AUDIENCE, "pupils", "staff")))
                .containsExactly(new Cue(AUDIENCE, "", "staff"));
    }

    @Test
    void theSameWordsOfAnotherTypeAreOthers() {
        List<Cue> cues = List.of(new Cue(DATE, "", "3"), new Cue(NUMBER, "3", "4"));

        assertThat(ShiftedCues.without(cues)).isEqualTo(cues);
    }

    @Test
    void endsOfTypesThatAreNotAlikeStayApart() {
        List<Cue> cues = List.of(new Cue(DATE, "noon", ""), new Cue(NUMBER, "", "3"));

        assertThat(ShiftedCues.without(cues)).isEqualTo(cues);
    }

    private static List<Cue> without(Cue... cues) {
        return ShiftedCues.without(List.of(cues));
    }
}
