package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Which heading each clause of a text stands under, and how much stands under each heading. */
final class Sections {

    /** Where no heading stands above. */
    static final int NONE = -1;

    private final int[] parent;
    private final int[] size;

    Sections(List<Clause> clauses) {
        parent = new int[clauses.size()];
        size = new int[clauses.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < parent.length; i++) {
            Clause clause = clauses.get(i);
            if (clause.isHeading()) {
                while (!open.isEmpty() && clauses.get(open.peek()).level() >= clause.level()) {
                    open.pop();
                }
            }
            parent[i] = open.isEmpty() ? NONE : open.peek();
            for (Iterator<Integer> above = open.iterator(); above.hasNext(); ) {
                size[above.next()]++;
            }
            if (clause.isHeading()) {
                open.push(i);
            }
        }
    }

    /** The nearest heading above a clause, for a heading the one it stands under; {@link #NONE} if there is none. */
    int headingAbove(int clause) {
        return parent[clause];
    }

    /** How many clauses stand under a heading, those under its sub-headings too. */
    int size(int heading) {
        return size[heading];
    }
}
