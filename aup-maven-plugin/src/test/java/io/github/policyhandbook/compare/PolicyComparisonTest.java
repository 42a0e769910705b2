package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.compare.PolicyComparison.Status;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyComparisonTest {

    private static final Policy POLICY = published(
            "1. Wear a badge.\n2. Lock it.", "1. Wear a badge.\n2. Lock it.", "1. Wear a badge.\n3. Lock it.");

    @Test
    void aPolicyIsAmendedWhereAnyClauseChangedIfOnlyItsNumber() {
        assertThat(between(0, 1).status()).isEqualTo(Status.UNCHANGED);
        assertThat(between(0, 2).status()).isEqualTo(Status.AMENDED);
        assertThat(between(0, 2).counts().renumbered()).isEqualTo(1);
    }

    @Test
    void itIsAddedOrRemovedWhereASideHasNone() {
        Optional<Version> version = Optional.of(POLICY.versions().get(0));

        assertThat(new PolicyComparison(POLICY, Optional.empty(), version, List.of()).status())
                .isEqualTo(Status.ADDED);
        assertThat(new PolicyComparison(POLICY, version, Optional.empty(), List.of()).status())
                .isEqualTo(Status.REMOVED);
        assertThatThrownBy(() -> new PolicyComparison(POLICY, Optional.empty(), Optional.empty(), List.of()))
                .hasMessage("a comparison needs a version on at least one side");
    }

    private static PolicyComparison between(int from, int to) {
        return HandbookComparison.of(Policies.handbook(POLICY), Progress.SILENT)
                .compare(POLICY, POLICY.versions().get(from), POLICY.versions().get(to));
    }
}
