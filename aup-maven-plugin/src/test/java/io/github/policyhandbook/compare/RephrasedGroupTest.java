package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RephrasedGroupTest {

    @Test
    void theOnlyGroupsOfAKindAreOneChange() {
        assertThat(RephrasedGroup.between(groups("Year 7 pupils"), groups("pupils in Years 7 and 8")))
                .contains(new Cue(Cue.Type.AUDIENCE, "Year 7 pupils", "pupils in Years 7 and 8"));
    }

    @Test
    void groupsOfAnotherKindAreNotPaired() {
        assertThat(RephrasedGroup.between(groups("Year 7 pupils"), groups("parent governors")))
                .isEmpty();
    }

    @Test
    void groupsWithoutAMarkAreOnlyMentioned() {
        assertThat(RephrasedGroup.between(groups("pupils"), groups("all pupils")))
                .isEmpty();
        assertThat(RephrasedGroup.between(groups("Year 7 pupils"), groups("pupils")))
                .isEmpty();
    }

    @Test
    void twoThatCameLeaveOpenWhichIsMeant() {
        assertThat(RephrasedGroup.between(groups("Year 7 pupils"), groups("Year 8 pupils", "Year 9 pupils")))
                .isEmpty();
    }

    @Test
    void aGroupThatMovedCountsForNothing() {
        assertThat(RephrasedGroup.between(groups("new staff", "Year 7 pupils"), groups("Year 8 pupils", "New staff")))
                .contains(new Cue(Cue.Type.AUDIENCE, "Year 7 pupils", "Year 8 pupils"));
    }

    private static List<CuePhrase> groups(String... texts) {
        return List.of(texts).stream()
                .map(text -> CuePhrase.of(Cue.Type.AUDIENCE, 0, text))
                .toList();
    }
}
