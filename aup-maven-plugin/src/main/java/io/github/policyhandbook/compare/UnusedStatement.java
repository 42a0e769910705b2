package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.StatedClause;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells why a statement speaks of no step between any two versions, and what its author can do. */
final class UnusedStatement {

    private final ClauseStatement statement;
    private final StatedPlaces places;

    UnusedStatement(ClauseStatement statement, StatedPlaces places) {
        this.statement = statement;
        this.places = places;
    }

    StatementFault fault() {
        return stale().or(this::ambiguous).orElseGet(this::neverNeighbours);
    }

    /** Words that no version has. */
    private Optional<StatementFault> stale() {
        return clauses()
                .filter(clause -> versions().allMatch(v -> places.in(v, clause).isEmpty()))
                .findFirst()
                .map(clause -> StatementFault.at(
                        clause.line(),
                        statement,
                        clause.isId()
                                ? "no clause of any published version of \"" + statement.policy() + "\" has the id \""
                                        + clause.id() + "\""
                                : "no clause of any published version of \"" + statement.policy() + "\" begins \""
                                        + clause.words() + "\"",
                        clause.isId()
                                ? "Write the clause's first words instead; delete the correction if it is no longer"
                                        + " needed."
                                : "Write the first words as they stand, or stood, in the policy; delete the correction"
                                        + " if it is no longer needed."));
    }

    /** Words that fit several clauses wherever they might be meant. */
    private Optional<StatementFault> ambiguous() {
        for (int next = 1; next < places.versions(); next++) {
            int now = next;
            boolean allThere = statement.before().stream()
                            .noneMatch(clause -> places.in(now - 1, clause).isEmpty())
                    && statement.after().stream()
                            .noneMatch(clause -> places.in(now, clause).isEmpty());
            if (allThere) {
                Optional<StatementFault> several = Stream.concat(
                                statement.before().stream().flatMap(clause -> ambiguous(clause, now - 1)),
                                statement.after().stream().flatMap(clause -> ambiguous(clause, now)))
                        .findFirst();
                if (several.isPresent()) {
                    return several;
                }
            }
        }
        return Optional.empty();
    }

    private Stream<StatementFault> ambiguous(StatedClause clause, int version) {
        List<String> ids = places.idsIn(version, clause);
        return ids.size() < 2
                ? Stream.empty()
                : Stream.of(StatementFault.at(
                        clause.line(),
                        statement,
                        "several clauses of \"" + statement.policy() + "\" begin \"" + clause.words() + "\"",
                        "Write more of its words, or its id: " + listed(ids) + "."));
    }

    private static String listed(List<String> ids) {
        List<String> some = ids.subList(0, Math.min(ids.size(), 3));
        return String.join(" or ", some) + (some.size() < ids.size() ? ", and so on" : "");
    }

    private StatementFault neverNeighbours() {
        String policy = "\"" + statement.policy() + "\"";
        if (statement.after().isEmpty()) {
            return alone("the clause that begins so was removed from " + policy + " at no time");
        }
        if (statement.before().isEmpty()) {
            return alone("the clause that begins so came new into " + policy + " at no time");
        }
        return StatementFault.at(
                statement.line(),
                statement,
                "no version of " + policy + " has the old clause where the version after it has the new one instead",
                "Write the first words each clause had right before and right after the change.");
    }

    private StatementFault alone(String what) {
        return StatementFault.at(
                statement.line(),
                statement,
                what,
                "Write so many of its words that they do not fit the clause that looks like it.");
    }

    private Stream<StatedClause> clauses() {
        return Stream.concat(statement.before().stream(), statement.after().stream());
    }

    private IntStream versions() {
        return IntStream.range(0, places.versions());
    }
}
