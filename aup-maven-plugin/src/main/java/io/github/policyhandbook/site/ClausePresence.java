package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.ClauseLife.Event;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.model.Version;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which texts of its policy a clause stands, told from its life: between a beginning or return and the next end. */
final class ClausePresence {

    private static final Set<Happening> TURNS = EnumSet.of(Happening.FIRST_SEEN, Happening.RETURNED, Happening.REMOVED);

    private final ClauseLife life;
    private final List<Event> turns;

    ClausePresence(ClauseLife life) {
        this.life = life;
        this.turns = life.events().stream()
                .filter(event -> TURNS.contains(event.happening()))
                .toList();
    }

    ClauseLife life() {
        return life;
    }

    /** Whether that text has the clause. */
    boolean isIn(Version version) {
        return lastBy(version)
                .filter(last -> last.happening() != Happening.REMOVED)
                .isPresent();
    }

    /** All that took the clause away last, as seen from a text that lacks it; none where it had not begun. */
    List<Event> endBefore(Version version) {
        return lastBy(version)
                .filter(last -> last.happening() == Happening.REMOVED)
                .map(this::together)
                .orElse(List.of());
    }

    /** All that brings the clause next, as seen from a text that lacks it; none where it never comes again. */
    List<Event> beginningAfter(Version version) {
        for (Event turn : turns) {
            if (place(turn) > place(version) && turn.happening() != Happening.REMOVED) {
                return together(turn);
            }
        }
        return List.of();
    }

    /** Every page of a policy asks this of every clause that it lacks. */
    private Optional<Event> lastBy(Version version) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (place(turns.get(i)) <= place(version)) {
                return Optional.of(turns.get(i));
            }
        }
        return Optional.empty();
    }

    /** A policy has one milestone in a revision. */
    private List<Event> together(Event turn) {
        return life.events().stream()
                .filter(event -> place(event) == place(turn))
                .toList();
    }

    private static int place(Event event) {
        return event.milestone().revision().position();
    }

    private static int place(Version version) {
        return version.revision().position();
    }
}
