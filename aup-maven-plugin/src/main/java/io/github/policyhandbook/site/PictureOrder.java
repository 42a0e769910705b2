package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the clauses of several texts of a policy into one order: that of the newest, those gone behind their old neighbour. */
final class PictureOrder {

    /** What stands before the first clause and behind the last: no clause has it for its id. */
    private static final String ENDS = "";

    private PictureOrder() {}

    /**
     * Every clause once, as the newest text has it.
     *
     * @param texts the clauses of each text, oldest first
     */
    static List<IdentifiedClause> of(List<List<IdentifiedClause>> texts) {
        Map<String, IdentifiedClause> newest = new HashMap<>();
        Map<String, String> next = new HashMap<>();
        for (int i = texts.size() - 1; i >= 0; i--) {
            String before = ENDS;
            for (IdentifiedClause clause : texts.get(i)) {
                String id = clause.id();
                if (newest.putIfAbsent(id, clause) == null) {
                    next.put(id, next.getOrDefault(before, ENDS));
                    next.put(before, id);
                }
                before = id;
            }
        }
        List<IdentifiedClause> order = new ArrayList<>();
        for (String id = next.getOrDefault(ENDS, ENDS); !id.equals(ENDS); id = next.get(id)) {
            order.add(newest.get(id));
        }
        return order;
    }
}
