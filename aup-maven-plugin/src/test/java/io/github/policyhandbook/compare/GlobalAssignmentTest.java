package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GlobalAssignmentTest {

    private static final Candidate FIRST = new Candidate(0, 0, 0.8, 0.5);
    private static final Candidate BETTER_FOR_THE_SECOND = new Candidate(1, 0, 0.9, 0.6);
    private static final Candidate SECOND_ELSEWHERE = new Candidate(1, 1, 0.7, 0.4);
    private static final Candidate THIRD = new Candidate(2, 1, 0.95, 0.7);
    private static final List<Candidate> ALL = List.of(FIRST, BETTER_FOR_THE_SECOND, SECOND_ELSEWHERE, THIRD);

    @Test
    void theWholeIsWorthMost() {
        GlobalAssignment assignment = new GlobalAssignment(ALL);

        assertThat(assignment.chosen()).containsExactly(BETTER_FOR_THE_SECOND, THIRD);
        assertThat(assignment.takenOneByOne()).isEmpty();
    }

    @Test
    void beyondTheAllowedWorkTheRestTakeTheirBestOneByOneAndAreNamed() {
        GlobalAssignment assignment = new GlobalAssignment(ALL, 1);

        assertThat(assignment.chosen()).containsExactly(FIRST, THIRD);
        assertThat(assignment.takenOneByOne()).containsExactly(THIRD);
    }

    @Test
    @Tag("long")
    void fiveThousandClausesWithEighteenCandidatesEachTakeALittleOfTheAllowedWork() {
        Random random = new Random(6);
        List<Candidate> candidates = new ArrayList<>();
        for (int from = 0; from < 5_000; from++) {
            for (int to : random.ints(18, 0, 5_000).distinct().toArray()) {
                double value = 0.2 + random.nextInt(100) / 1_000.0;
                candidates.add(new Candidate(from, to, value, value));
            }
        }

        SparseAssignment solved = new SparseAssignment(candidates, GlobalAssignment.MOST_STEPS);

        assertThat(solved.solvedRows()).isEqualTo(5_000);
        assertThat(solved.steps()).isLessThan(GlobalAssignment.MOST_STEPS / 10);
    }

    @Test
    void noCandidatesChooseNothing() {
        assertThat(new GlobalAssignment(List.of()).chosen()).isEmpty();
    }
}
