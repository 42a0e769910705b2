package io.github.policyhandbook.compare;

import io.github.policyhandbook.compare.MovesBetweenPolicies.Move;
import io.github.policyhandbook.compare.MovesBetweenPolicies.Place;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every policy's milestones and what each changed, with the clauses marked that one policy lost and another gained soon
 * after or before: a committee that moves a rule seldom touches both files in one commit, nor on one day.
 *
 * <p>Of each step it keeps only the clauses that came or went, and makes the whole again when it is asked for.
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

    /**
     * A milestone with the texts before and after it.
     *
     * @param ofOneSide only the records of clauses that one of the two texts has; it is to be asked for nothing else
     */
    private record Step(Milestone milestone, PolicyComparison ofOneSide) {

        /** What it changed, those records as they are marked here. */
        PolicyStep of(PolicyComparison whole) {
            Iterator<ClauseChange> marked = ofOneSide.changes().iterator();
            return new PolicyStep(
                    milestone,
                    whole.changes().stream()
                            .map(change -> isOfOneSide(change) ? marked.next() : change)
                            .toList());
        }
    }

    private final Comparing comparing;
    private final Map<String, List<Step>> byPolicy = new LinkedHashMap<>();

    PolicySteps(List<Policy> policies, Comparing comparing, KnownTexts texts) {
        this.comparing = comparing;
        List<Milestone> milestones = new ArrayList<>();
        List<PolicyComparison> comparisons = new ArrayList<>();
        for (Policy policy : policies) {
            Optional<Version> before = Optional.empty();
            boolean ended = true; // of two ends in a row the first one took the clauses
            for (Milestone milestone : policy.milestones()) {
                if (milestone instanceof Version version) {
                    milestones.add(version);
                    comparisons.add(ofOneSide(comparing.compare(policy, before, Optional.of(version))));
                    before = Optional.of(version);
                } else if (!ended) {
                    milestones.add(milestone);
                    comparisons.add(ofOneSide(comparing.compare(policy, before, Optional.empty())));
                }
                ended = !(milestone instanceof Version);
            }
        }
        Map<Place, Move> moves = MovesBetweenPolicies.among(
                comparisons, (lost, gained) -> distance(comparisons, milestones, lost, gained), texts);
        List<PolicyComparison> marked = MovesBetweenPolicies.marked(comparisons, moves);
        for (int s = 0; s < marked.size(); s++) {
            byPolicy.computeIfAbsent(marked.get(s).policy().id(), any -> new ArrayList<>())
                    .add(new Step(milestones.get(s), marked.get(s)));
        }
    }

    /** The steps of a policy, in history order. */
    List<PolicyStep> of(Policy policy) {
        return Optional.ofNullable(byPolicy.get(policy.id()))
                .orElseThrow(() -> new IllegalArgumentException("the handbook has no policy " + policy.id()))
                .stream()
                .map(step -> step.of(comparing.compare(
                        policy, step.ofOneSide().from(), step.ofOneSide().to())))
                .toList();
    }

    /** All that a search for moves asks for; kept for every step, whole ones would take more than the texts themselves. */
    private static PolicyComparison ofOneSide(PolicyComparison whole) {
        return new PolicyComparison(
                whole.policy(),
                whole.from(),
                whole.to(),
                whole.changes().stream().filter(PolicySteps::isOfOneSide).toList());
    }

    private static boolean isOfOneSide(ClauseChange change) {
        return change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED;
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
