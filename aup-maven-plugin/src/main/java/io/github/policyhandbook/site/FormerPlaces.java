package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where moved clauses stood: behind the nearest clause that stood before them and did not move. Unmoved clauses keep
 * their order, so that each old place is one between two of them in the new text too.
 */
final class FormerPlaces {

    private final List<ClauseChange> first = new ArrayList<>();
    private final Map<ClauseChange, List<ClauseChange>> behind = new IdentityHashMap<>();

    private FormerPlaces() {}

    /** The old places of a comparison's moved clauses. */
    static FormerPlaces of(SitePlan plan, PolicyComparison comparison) {
        Map<String, ClauseChange> byOldClause = new TreeMap<>();
        comparison.changes().forEach(change -> change.from().forEach(old -> byOldClause.put(old.id(), change)));
        List<IdentifiedClause> old = comparison
                .from()
                .map(version -> plan.comparison().clauses(comparison.policy(), version))
                .orElse(List.of());
        FormerPlaces places = new FormerPlaces();
        Set<ClauseChange> told = new HashSet<>();
        Optional<ClauseChange> unmoved = Optional.empty();
        for (IdentifiedClause clause : old) {
            ClauseChange change = byOldClause.get(clause.id());
            if (change == null) {
                continue;
            }
            if (!change.moved()) {
                unmoved = Optional.of(change);
            } else if (told.add(change)) {
                places.add(unmoved, change);
            }
        }
        return places;
    }

    private void add(Optional<ClauseChange> unmoved, ClauseChange moved) {
        unmoved.map(change -> behind.computeIfAbsent(change, any -> new ArrayList<>()))
                .orElse(first)
                .add(moved);
    }

    /** The id on the page of the place where a clause stood, by the id of its change. */
    static String anchor(String changeAnchor) {
        return changeAnchor.replaceFirst("^" + ShownChanges.PREFIX, "aup-stood-");
    }

    /** The moved clauses that stood before all others. */
    List<ClauseChange> first() {
        return List.copyOf(first);
    }

    /** The moved clauses that stood behind that one, in their old order. */
    List<ClauseChange> behind(ClauseChange change) {
        return List.copyOf(behind.getOrDefault(change, List.of()));
    }
}
