package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The records of two versions as they are kept: nearly every clause stays as it was from version to version, but for its
 * line and its number, and the record that says so is made again whenever it is asked for.
 */
final class KeptChanges {

    private final int size;
    private final int[] places;
    private final List<ClauseChange> told;

    private KeptChanges(int size, int[] places, List<ClauseChange> told) {
        this.size = size;
        this.places = places;
        this.told = told;
    }

    /**
     * Keeps them.
     *
     * @param changes every clause of both versions in one record a side, in the order of the new text
     * @param oldText the clauses of the old version; no id is there twice
     */
    static KeptChanges of(List<ClauseChange> changes, List<IdentifiedClause> oldText) {
        Map<String, IdentifiedClause> before = byId(oldText);
        int[] places = IntStream.range(0, changes.size())
                .filter(place -> !isMadeAgain(changes.get(place), before))
                .toArray();
        return new KeptChanges(
                changes.size(),
                places,
                IntStream.of(places).mapToObj(changes::get).toList());
    }

    /** All records again, in their order, from the clauses of the two versions they were kept of. */
    List<ClauseChange> between(List<IdentifiedClause> oldText, List<IdentifiedClause> newText) {
        Map<String, IdentifiedClause> before = byId(oldText);
        Set<String> spokenOf = told.stream()
                .flatMap(change -> change.to().stream())
                .map(IdentifiedClause::id)
                .collect(Collectors.toSet());
        Iterator<IdentifiedClause> stayed = newText.stream()
                .filter(clause -> !spokenOf.contains(clause.id()))
                .iterator();
        List<ClauseChange> all = new ArrayList<>(size);
        for (int next = 0; all.size() < size; ) {
            if (next < places.length && places[next] == all.size()) {
                all.add(told.get(next++));
            } else {
                IdentifiedClause after = stayed.next();
                all.add(ClauseChanges.stayed(before.get(after.id()), after));
            }
        }
        return List.copyOf(all);
    }

    private static boolean isMadeAgain(ClauseChange change, Map<String, IdentifiedClause> before) {
        if (change.kind() != ChangeKind.UNCHANGED) {
            return false;
        }
        IdentifiedClause after = change.to().get(0);
        IdentifiedClause namesake = before.get(after.id());
        return namesake != null && change.equals(ClauseChanges.stayed(namesake, after));
    }

    private static Map<String, IdentifiedClause> byId(List<IdentifiedClause> clauses) {
        Map<String, IdentifiedClause> byId = new HashMap<>();
        clauses.forEach(clause -> {
            if (byId.put(clause.id(), clause) != null) {
                throw new IllegalArgumentException("the id " + clause.id() + " is there twice");
            }
        });
        return byId;
    }
}
