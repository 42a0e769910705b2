package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Version;
import java.util.List;

/**
 * All that ever happened to one clause.
 *
 * @param id the clause's permanent id
 * @param clause the clause as it stood last
 * @param events in history order; the first one is its birth
 */
public record ClauseLife(String id, List<String> formerIds, Clause clause, List<Event> events) {

    /** What a version did to the clause. Several may happen to it in one version. */
    public enum Happening {
        FIRST_SEEN,
        AMENDED,
        COSMETIC,
        MOVED,
        RENUMBERED,
        SPLIT,
        MERGED,
        REMOVED,
        RETURNED
    }

    /**
     * One happening.
     *
     * @param version the version that brought it; for a removal, the first one without the clause
     * @param text the clause's text after it; for a removal, before it
     * @param words how the words changed, for amended and cosmetic ones
     * @param others the ids of the other clauses of a split or merge
     */
    public record Event(Happening happening, Version version, String text, List<WordEdit> words, List<String> others) {
        public Event {
            words = List.copyOf(words);
            others = List.copyOf(others);
        }
    }

    public ClauseLife {
        formerIds = List.copyOf(formerIds);
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a clause was seen at least once");
        }
    }

    /** Whether the policy's newest version still has it. */
    public boolean isAlive() {
        return events.get(events.size() - 1).happening() != Happening.REMOVED;
    }
}
