package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the clauses of several texts of a policy into one order: that of the newest, those gone behind their old neighbour. */
final class PictureOrder {

    private PictureOrder() {}

    /**
     * Every clause once, as the newest text has it.
     *
     * @param texts the clauses of each text, oldest first
     */
    static List<IdentifiedClause> of(List<List<IdentifiedClause>> texts) {
        List<String> order = new ArrayList<>();
        Map<String, IdentifiedClause> newest = new LinkedHashMap<>();
        for (int i = texts.size() - 1; i >= 0; i--) {
            int place = 0;
            for (IdentifiedClause clause : texts.get(i)) {
                boolean known = newest.putIfAbsent(clause.id(), clause) != null;
                if (known) {
                    place = order.indexOf(clause.id()) + 1;
                } else {
                    order.add(place++, clause.id());
                }
            }
        }
        return order.stream().map(newest::get).toList();
    }
}
