package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Work;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonMemoryTest {

    private static final String BADGES = "- Wear a badge at all times in the building.\n";
    private static final String DOORS = "- Lock the doors of the building in the evening.\n";

    private final Map<Work, Integer> done = new EnumMap<>(Work.class);
    private final ComparisonMemory memory = new ComparisonMemory();

    @Test
    void whatWasWorkedOutForTheSameWordsIsNotWorkedOutAgain() {
        compare(badges("- Ask a governor.\n"), access(DOORS));
        compare(badges("- Ask a governor.\n"), access(DOORS));

        assertThat(done).isEmpty();
    }

    @Test
    void anotherTextTakesTheWorkOfItsOwnStep() {
        compare(badges("- Ask a governor.\n"), access(DOORS));
        compare(badges("- Ask a governor first.\n"), access(DOORS));

        assertThat(done.get(Work.TEXTS_ALIGNED)).isEqualTo(1);
    }

    @Test
    void whatIsFoundIsWhatAComparisonWithoutAMemoryFinds() {
        List<Policy> before = List.of(badges(DOORS), access(DOORS));
        // The clause leaves one policy for the other, so that ids and changes of a text that stays the same are others.
        List<Policy> after = List.of(badges("- Ask a governor.\n" + DOORS), access(""));

        compare(before.toArray(Policy[]::new));
        HandbookComparison remembered = compare(after.toArray(Policy[]::new));
        HandbookComparison fresh = HandbookComparison.of(handbook(after), Progress.SILENT);

        for (Policy policy : after) {
            assertThat(remembered.lives(policy)).isEqualTo(fresh.lives(policy));
            policy.versions()
                    .forEach(version ->
                            assertThat(remembered.clauses(policy, version)).isEqualTo(fresh.clauses(policy, version)));
        }
    }

    /** Follows all clauses, and tells in {@code done} what that took. */
    private HandbookComparison compare(Policy... policies) {
        done.clear();
        HandbookComparison comparison =
                HandbookComparison.of(handbook(List.of(policies)), List.of(), new Counting(), memory);
        List.of(policies).forEach(comparison::lives);
        // A first version is no step, and the same in every comparison.
        done.merge(Work.TEXTS_COMPARED, 0, Integer::sum);
        done.values().removeIf(count -> count == 0);
        return comparison;
    }

    private static Policy badges(String end) {
        return policy("badges")
                .publish(BADGES)
                .publish(BADGES + "- Give it back.\n")
                .publish(BADGES + end)
                .build();
    }

    private static Policy access(String end) {
        return policy("access")
                .publish("- Ring the bell.\n" + DOORS)
                .publish("- Ring the bell twice.\n" + DOORS)
                .publish("- Ring the bell twice.\n" + end)
                .build();
    }

    private static Handbook handbook(List<Policy> policies) {
        return Policies.handbook(policies.toArray(Policy[]::new));
    }

    private final class Counting implements Progress {

        @Override
        public void step(String sentence) {}

        @Override
        public void warn(String sentence) {}

        @Override
        public void did(Work work) {
            synchronized (done) {
                done.merge(work, 1, Integer::sum);
            }
        }
    }
}
