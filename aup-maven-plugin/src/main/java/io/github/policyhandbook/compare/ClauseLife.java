package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Milestone;
import java.util.List;
import java.util.Optional;

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
        RETURNED,
        /** It went on in another policy: when it was removed here, or when this policy was withdrawn. */
        MOVED_TO_POLICY,
        /** Another policy had it before. */
        MOVED_FROM_POLICY
    }

    /**
     * One happening.
     *
     * @param milestone the version that brought it, for a removal the first one without the clause; or the withdrawal of
     *     the policy
     * @param clause the clause after it; for what was removed, went away or was joined into another one, before it
     * @param change all that the milestone did to the clause
     */
    public record Event(Happening happening, Milestone milestone, IdentifiedClause clause, ClauseChange change) {

        /** The clause's text: as {@code clause} has it. */
        public String text() {
            return clause.clause().text();
        }

        /**
         * How the words changed. Of a split or merge only the clause that keeps its id tells them: they are those of all
         * its parts.
         */
        public List<WordEdit> words() {
            return switch (happening) {
                case AMENDED, COSMETIC -> change.words();
                case SPLIT, MERGED -> isOnBothSides() ? change.words() : List.of();
                default -> List.of();
            };
        }

        /** The links that changed, for an amended one. */
        public List<LinkChange> links() {
            return happening == Happening.AMENDED ? change.links() : List.of();
        }

        /** The other clauses of a split, as they were after it, or of a merge, as they were before. */
        public List<IdentifiedClause> others() {
            List<IdentifiedClause> all = switch (happening) {
                case SPLIT -> change.to();
                case MERGED -> change.from();
                default -> List.of();
            };
            return all.stream().filter(other -> !other.id().equals(clause.id())).toList();
        }

        /** The clause of another policy that it became, or was before. */
        public Optional<ClauseAddress> elsewhere() {
            return switch (happening) {
                case MOVED_TO_POLICY -> change.movedTo();
                case MOVED_FROM_POLICY -> change.movedFrom();
                default -> Optional.empty();
            };
        }

        /** Whether the clause was there before and is there after it, under its id. */
        public boolean isOnBothSides() {
            return has(change.from()) && has(change.to());
        }

        private boolean has(List<IdentifiedClause> side) {
            return side.stream().anyMatch(other -> other.id().equals(clause.id()));
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
        return events.stream()
                .map(Event::happening)
                .filter(happening -> happening != Happening.MOVED_TO_POLICY)
                .reduce((older, newer) -> newer)
                .filter(last -> last != Happening.REMOVED)
                .isPresent();
    }
}
