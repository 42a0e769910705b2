package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells of clauses that one policy lost and another gained, between the same two editions or within one year: identical
 * text first, then nearly identical, in both cases long enough that chance is out of the question.
 */
final class MovesBetweenPolicies {

    static final long OUT_OF_REACH = -1;

    /** How far what a comparison lost is from what another one gained, by their places in the list. */
    interface Reach {
        /** 0 or more, the less the nearer; or {@link #OUT_OF_REACH} where the one cannot have become the other. */
        long distance(int lost, int gained);
    }

    private final List<PolicyComparison> policies;
    private final Reach reach;
    private final KnownTexts texts;
    private final List<Place> removed = new ArrayList<>();
    private final List<Place> added = new ArrayList<>();
    private final Map<Place, Move> moves = new HashMap<>();

    private MovesBetweenPolicies(List<PolicyComparison> policies, Reach reach, KnownTexts texts) {
        this.texts = texts;
        this.policies = policies;
        this.reach = reach;
        for (int p = 0; p < policies.size(); p++) {
            List<ClauseChange> changes = policies.get(p).changes();
            for (int c = 0; c < changes.size(); c++) {
                ClauseChange change = changes.get(c);
                if (change.kind() == ChangeKind.REMOVED
                        && isLongEnough(change.from().get(0))) {
                    removed.add(new Place(p, c));
                } else if (change.kind() == ChangeKind.ADDED
                        && isLongEnough(change.to().get(0))) {
                    added.add(new Place(p, c));
                }
            }
        }
    }

    /** Where each such clause went, and where it came from, between two editions. */
    static Map<Place, Move> among(List<PolicyComparison> policies, KnownTexts texts) {
        return among(policies, (lost, gained) -> lost == gained ? OUT_OF_REACH : 0, texts);
    }

    /** The same for comparisons of which not each can have gained what another one lost. */
    static Map<Place, Move> among(List<PolicyComparison> policies, Reach reach, KnownTexts texts) {
        MovesBetweenPolicies search = new MovesBetweenPolicies(policies, reach, texts);
        if (!search.removed.isEmpty() && !search.added.isEmpty()) {
            search.findIdentical();
            search.findAlike();
        }
        return search.moves;
    }

    /** The same comparisons, with the clauses of these moves marked on both sides. */
    static List<PolicyComparison> marked(List<PolicyComparison> policies, Map<Place, Move> moves) {
        if (moves.isEmpty()) {
            return policies;
        }
        Set<Integer> touched = moves.keySet().stream().map(Place::policy).collect(Collectors.toSet());
        List<PolicyComparison> all = new ArrayList<>();
        for (int p = 0; p < policies.size(); p++) {
            PolicyComparison policy = policies.get(p);
            if (!touched.contains(p)) {
                all.add(policy);
                continue;
            }
            List<ClauseChange> changes = new ArrayList<>();
            for (int c = 0; c < policy.changes().size(); c++) {
                changes.add(marked(policy.changes().get(c), Optional.ofNullable(moves.get(new Place(p, c))), policies));
            }
            all.add(new PolicyComparison(policy.policy(), policy.from(), policy.to(), changes));
        }
        return List.copyOf(all);
    }

    private void findIdentical() {
        Map<String, List<Place>> gainedByText = new HashMap<>();
        for (Place place : added) {
            gainedByText
                    .computeIfAbsent(foldedText(place), any -> new ArrayList<>())
                    .add(place);
        }
        for (Place lost : removed) {
            gainedByText.getOrDefault(foldedText(lost), List.of()).stream()
                    .filter(gained -> isInReach(lost, gained) && !moves.containsKey(gained))
                    .min(Comparator.<Place, Boolean>comparing(gained ->
                                    !clause(gained).id().equals(clause(lost).id()))
                            .thenComparing(gained -> reach.distance(lost.policy(), gained.policy())))
                    .ifPresent(gained -> join(lost, gained, Optional.empty()));
        }
    }

    private void findAlike() {
        List<Place> lost =
                removed.stream().filter(place -> !moves.containsKey(place)).toList();
        List<Place> gained =
                added.stream().filter(place -> !moves.containsKey(place)).toList();
        AlikeClauses.pairs(
                        clauses(lost),
                        clauses(gained),
                        AlignmentWeights.MOVED_TO_POLICY,
                        (i, j) -> isInReach(lost.get(i), gained.get(j)),
                        texts)
                .forEach(pair -> join(lost.get(pair.mainFrom()), gained.get(pair.mainTo()), pair.fallback()));
    }

    private boolean isInReach(Place lost, Place gained) {
        return reach.distance(lost.policy(), gained.policy()) != OUT_OF_REACH;
    }

    private void join(Place lost, Place gained, Optional<Fallback> fallback) {
        moves.put(lost, new Move(gained, fallback));
        moves.put(gained, new Move(lost, fallback));
    }

    private static ClauseChange marked(ClauseChange change, Optional<Move> move, List<PolicyComparison> policies) {
        Optional<ClauseAddress> other = move.map(known -> address(known.other(), policies));
        return move.isEmpty()
                ? change
                : new ClauseChange(
                        change.kind(),
                        false,
                        false,
                        change.from(),
                        change.to(),
                        change.words(),
                        change.links(),
                        change.cues(),
                        change.kind() == ChangeKind.REMOVED ? other : Optional.empty(),
                        change.kind() == ChangeKind.ADDED ? other : Optional.empty(),
                        change.match(),
                        move.get().fallback());
    }

    private static ClauseAddress address(Place place, List<PolicyComparison> policies) {
        return new ClauseAddress(
                policies.get(place.policy()).policy().id(),
                clause(place, policies).id());
    }

    private IdentifiedClause clause(Place place) {
        return clause(place, policies);
    }

    private static IdentifiedClause clause(Place place, List<PolicyComparison> policies) {
        ClauseChange change = policies.get(place.policy()).changes().get(place.change());
        return change.from().isEmpty() ? change.to().get(0) : change.from().get(0);
    }

    private List<Clause> clauses(List<Place> places) {
        return places.stream().map(place -> clause(place).clause()).toList();
    }

    private String foldedText(Place place) {
        return texts.folded(clause(place).clause().text());
    }

    private static boolean isLongEnough(IdentifiedClause clause) {
        return ClauseWords.isLongEnoughToMove(clause.clause().text());
    }

    /** Where the other record of a move stands, and how the two were found if not exactly. */
    record Move(Place other, Optional<Fallback> fallback) {}

    /** A record of a policy's comparison, by their places. */
    record Place(int policy, int change) {}
}
