package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueUseTest {

    @Test
    void aConditionIsNoPermissionInItself() {
        assertThat(CueUse.of(Cue.Type.PERMISSION, "without written consent")).isEqualTo(CueUse.CONDITION);
        assertThat(CueUse.of(Cue.Type.PERMISSION, "may only")).isEqualTo(CueUse.PLAIN);
    }

    @Test
    void aSpanOfTimeIsNoDay() {
        assertThat(CueUse.of(Cue.Type.DATE, "30 minutes")).isEqualTo(CueUse.SPAN);
        assertThat(CueUse.of(Cue.Type.DATE, "by monday")).isEqualTo(CueUse.PLAIN);
    }

    @Test
    void aPriceIsNoCount() {
        assertThat(CueUse.of(Cue.Type.NUMBER, "\u00A320")).isEqualTo(CueUse.SHARE);
        assertThat(CueUse.of(Cue.Type.NUMBER, "45p")).isEqualTo(CueUse.SHARE);
        assertThat(CueUse.of(Cue.Type.NUMBER, "20")).isEqualTo(CueUse.PLAIN);
    }

    @Test
    void aUseKnowsItsOwnWords() {
        assertThat(CueUse.SPAN.isOf(Cue.Type.DATE, "30 minutes")).isTrue();
        assertThat(CueUse.SPAN.isOf(Cue.Type.DATE, "by monday")).isFalse();
    }
}
