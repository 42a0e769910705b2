package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeCountsTest {

    @Test
    void aRecordCountsUnderItsKindAndWhereItMovedOrWasRenumbered() {
        ChangeCounts counts = ChangeCounts.of(List.of(
                change(ChangeKind.AMENDED, true, false),
                change(ChangeKind.AMENDED, true, true),
                change(ChangeKind.AMENDED, true, false),
                change(ChangeKind.UNCHANGED, false, true),
                change(ChangeKind.SPLIT, false, false)));

        assertThat(counts).isEqualTo(new ChangeCounts(0, 0, 3, 3, 2, 1, 0, 0, 1));
    }

    @Test
    void anEditionsCountsAreThoseOfItsPoliciesTogether() {
        ChangeCounts one = new ChangeCounts(1, 2, 3, 4, 5, 6, 7, 8, 9);
        ChangeCounts other = new ChangeCounts(10, 20, 30, 40, 50, 60, 70, 80, 90);

        assertThat(one.plus(other)).isEqualTo(new ChangeCounts(11, 22, 33, 44, 55, 66, 77, 88, 99));
        assertThat(one.plus(ChangeCounts.NONE)).isEqualTo(one);
    }

    private static ClauseChange change(ChangeKind kind, boolean moved, boolean renumbered) {
        List<IdentifiedClause> it = List.of(new IdentifiedClause("it", List.of(), Texts.clause("- Lock it.")));
        return new ClauseChange(
                kind,
                moved,
                renumbered,
                it,
                it,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Match.WORDING));
    }
}
