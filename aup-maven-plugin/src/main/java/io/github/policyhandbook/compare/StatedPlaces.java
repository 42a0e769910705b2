package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.StatedClause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the clauses an author speaks of in the versions of a policy. Ids count as they were printed before anybody said
 * anything, so that no statement changes what another one means.
 */
final class StatedPlaces {

    private final ClauseHistory published;
    private final Map<Integer, ClauseOpenings> openings = new HashMap<>();
    private final Map<String, String> folds = new HashMap<>();
    private final Map<Integer, Map<String, Integer>> placesById = new HashMap<>();

    /** @param published the policy's clauses as they were followed without the author's help */
    StatedPlaces(ClauseHistory published) {
        this.published = published;
    }

    int versions() {
        return published.versions().size();
    }

    /** The places in a version of the clauses that may be meant; none where it has none. */
    List<Integer> in(int version, StatedClause clause) {
        if (!clause.isId()) {
            return openings.computeIfAbsent(version, v -> new ClauseOpenings(published.textOf(v), folds))
                    .placesOf(clause.words());
        }
        Integer place = placesById.computeIfAbsent(version, this::placesById).get(clause.id());
        return place == null ? List.of() : List.of(place);
    }

    /** Whether a version has, among those that may be meant, a clause of the same words as one of another version. */
    boolean hasSameText(int version, StatedClause clause, int other, int placeInOther) {
        String text = TextFolding.fold(published.textOf(other).get(placeInOther).text());
        return in(version, clause).stream()
                .anyMatch(place -> TextFolding.fold(
                                published.textOf(version).get(place).text())
                        .equals(text));
    }

    /** The ids of the clauses that may be meant, in the order of the text: {@code "#lock", "#lock-2"}. */
    List<String> idsIn(int version, StatedClause clause) {
        List<IdentifiedClause> clauses = published.clauses(version);
        return in(version, clause).stream()
                .map(place -> "\"#" + clauses.get(place).id() + "\"")
                .toList();
    }

    private Map<String, Integer> placesById(int version) {
        Map<String, Integer> places = new HashMap<>();
        List<IdentifiedClause> clauses = published.clauses(version);
        for (int place = 0; place < clauses.size(); place++) {
            List<String> names = new ArrayList<>(clauses.get(place).formerIds());
            names.add(clauses.get(place).id());
            for (String name : names) {
                places.put(name, place);
            }
        }
        return places;
    }
}
