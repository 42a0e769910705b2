package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Cue.Type.AUDIENCE;
import static io.github.policyhandbook.compare.Cue.Type.DATE;
import static io.github.policyhandbook.compare.Cue.Type.PERMISSION;
import static io.github.policyhandbook.compare.Cue.Type.PROHIBITION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.ChangedPlaces.Place;
import org.junit.jupiter.api.Test;

class LonePhrasesTest {

    private static final CuePhrase GROUP = CuePhrase.of(AUDIENCE, 10, "all pupils");

    @Test
    void aGroupThatCameOrWentIsToldWhereLittleElseDid() {
        assertThat(LonePhrases.isTold(GROUP, new Place(10, 10, 10, 10 + 10 + 8)))
                .isTrue();
        assertThat(LonePhrases.isTold(GROUP, new Place(10, 10, 10, 10 + 10 + 9)))
                .isFalse();
        assertThat(LonePhrases.isTold(GROUP, new Place(10, 10 + 10 + 8, 10, 10)))
                .isTrue();
    }

    @Test
    void aGroupInWordsThatWereRewrittenIsNotToldAlone() {
        assertThat(LonePhrases.isTold(GROUP, new Place(10, 14, 10, 21))).isFalse();
    }

    @Test
    void onePersonOfWhomASentenceSpeaksIsNoGroup() {
        assertThat(LonePhrases.isTold(CuePhrase.of(AUDIENCE, 10, "pupil"), new Place(10, 10, 10, 15)))
                .isFalse();
        assertThat(LonePhrases.isTold(CuePhrase.of(AUDIENCE, 10, "pupils"), new Place(10, 10, 10, 16)))
                .isTrue();
    }

    @Test
    void wordsThatOnlySoundLikeADutyAreNotToldAlone() {
        Place anywhere = new Place(10, 90, 10, 90);

        assertThat(LonePhrases.isTold(CuePhrase.of(PERMISSION, 10, "could"), anywhere))
                .isFalse();
        assertThat(LonePhrases.isTold(CuePhrase.of(PERMISSION, 10, "may"), anywhere))
                .isTrue();
        assertThat(LonePhrases.isTold(CuePhrase.of(DATE, 10, "noon"), anywhere)).isTrue();
    }

    @Test
    void ofABanThatCameByItsNotTheRestStayed() {
        CuePhrase ban = CuePhrase.of(PROHIBITION, 5, "are not");

        assertThat(LonePhrases.stayedOf(ban, 9)).isEqualTo("are");
        assertThat(LonePhrases.stayedOf(ban, 5)).isEmpty();
        assertThat(LonePhrases.stayedOf(ban, 2)).isEmpty();
        assertThat(LonePhrases.stayedOf(GROUP, 14)).isEmpty();
    }
}
