package io.github.policyhandbook.compare;

import java.util.List;
import java.util.Optional;

/**
 * What became of one clause, or of the clauses that were split or merged together.
 *
 * @param moved whether it stands elsewhere relative to its unmoved neighbours
 * @param renumbered whether both sides have a number and they differ
 * @param from the old clauses, none if added
 * @param to the new clauses, none if removed
 * @param words how the old words became the new; empty for unchanged, added, removed
 * @param movedTo the other policy's clause it went to; only for removed ones
 * @param movedFrom the other policy's clause it came from; only for added ones
 * @param match what told that they belong together; empty for added and removed
 * @param fallback what was done instead, where the exact method was too much; of two the one about the partners
 */
public record ClauseChange(
        ChangeKind kind,
        boolean moved,
        boolean renumbered,
        List<IdentifiedClause> from,
        List<IdentifiedClause> to,
        List<WordEdit> words,
        List<LinkChange> links,
        List<Cue> cues,
        Optional<ClauseAddress> movedTo,
        Optional<ClauseAddress> movedFrom,
        Optional<Match> match,
        Optional<Fallback> fallback) {

    public ClauseChange {
        from = List.copyOf(from);
        to = List.copyOf(to);
        words = List.copyOf(words);
        links = List.copyOf(links);
        cues = List.copyOf(cues);
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a change needs a clause on at least one side");
        }
    }

    /** A change for which nothing was given up. */
    public ClauseChange(
            ChangeKind kind,
            boolean moved,
            boolean renumbered,
            List<IdentifiedClause> from,
            List<IdentifiedClause> to,
            List<WordEdit> words,
            List<LinkChange> links,
            List<Cue> cues,
            Optional<ClauseAddress> movedTo,
            Optional<ClauseAddress> movedFrom,
            Optional<Match> match) {
        this(kind, moved, renumbered, from, to, words, links, cues, movedTo, movedFrom, match, Optional.empty());
    }

    /** Whether a reader of both texts would find any difference: in words, place or number. */
    public boolean isChange() {
        return kind != ChangeKind.UNCHANGED || moved || renumbered;
    }
}
