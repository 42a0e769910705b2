package io.github.policyhandbook.compare;

import io.github.policyhandbook.compare.MovesBetweenPolicies.Move;
import io.github.policyhandbook.compare.MovesBetweenPolicies.Place;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every policy's milestones and what each changed, with the clauses marked that one policy lost and another gained soon
 * after or before: a committee that moves a rule seldom touches both files in one commit, nor on one day.
 */
final class PolicySteps {

    /** Days from a loss to a gain above which they are no longer one decision. */
    private static final long LONGEST_AWAY = 366;

    /** Days, a term's, for which a clause stands in both policies before it is a copy rather than on its way. */
    private static final long LONGEST_IN_BOTH = 92;

    /** Compares two texts of a policy; a text that is missing has no clauses. */
    interface Comparing {
        PolicyComparison compare(Policy policy, Optional<Version> from, Optional<Version> to);
    }

    private final Map<String, List<PolicyStep>> byPolicy = new LinkedHashMap<>();

    PolicySteps(List<Policy> policies, Comparing comparing, KnownTexts texts) {
        List<Milestone> milestones = new ArrayList<>();
        List<PolicyComparison> comparisons = new ArrayList<>();
        for (Policy policy : policies) {
            Optional<Version> before = Optional.empty();
            boolean ended = true; // of two ends in a row the first one took the clauses
            for (Milestone milestone : policy.milestones()) {
                if (milestone instanceof Version version) {
                    milestones.add(version);
                    comparisons.add(comparing.compare(policy, before, Optional.of(version)));
                    before = Optional.of(version);
                } else if (!ended) {
                    milestones.add(milestone);
                    comparisons.add(comparing.compare(policy, before, Optional.empty()));
                }
                ended = !(milestone instanceof Version);
            }
        }
        Map<Place, Move> moves = MovesBetweenPolicies.among(
                comparisons, (lost, gained) -> distance(comparisons, milestones, lost, gained), texts);
        List<PolicyComparison> marked = MovesBetweenPolicies.marked(comparisons, moves);
        for (int s = 0; s < marked.size(); s++) {
            byPolicy.computeIfAbsent(marked.get(s).policy().id(), any -> new ArrayList<>())
                    .add(new PolicyStep(milestones.get(s), marked.get(s).changes()));
        }
    }

    /** The steps of a policy, in history order. */
    List<PolicyStep> of(Policy policy) {
        return Optional.ofNullable(byPolicy.get(policy.id()))
                .map(List::copyOf)
                .orElseThrow(() -> new IllegalArgumentException("the handbook has no policy " + policy.id()));
    }

    private static long distance(List<PolicyComparison> comparisons, List<Milestone> milestones, int lost, int gained) {
        long away = ChronoUnit.DAYS.between(
                milestones.get(lost).date(), milestones.get(gained).date());
        boolean samePolicy = comparisons
                .get(lost)
                .policy()
                .id()
                .equals(comparisons.get(gained).policy().id());
        return samePolicy || away > LONGEST_AWAY || away < -LONGEST_IN_BOTH
                ? MovesBetweenPolicies.OUT_OF_REACH
                : Math.abs(away);
    }
}
