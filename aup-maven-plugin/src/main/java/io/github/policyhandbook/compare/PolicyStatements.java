package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.StatedClause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an author's statements say of the steps between a policy's versions. A statement speaks of every step with the old
 * clause before it and the new one after it, where at least one of the two is not simply there on both sides; where there
 * is to be no partner, of every step on one side of which alone the clause stands.
 *
 * <p>What it says of a step depends on the versions up to it only, so that later edits never undo it.
 */
final class PolicyStatements {

    private final List<ClauseStatement> statements;
    private final StatedPlaces places;
    private final Set<ClauseStatement> spoken = new HashSet<>();
    private final Map<ClauseStatement, ClauseStatement> contradicted = new LinkedHashMap<>();

    PolicyStatements(List<ClauseStatement> statements, StatedPlaces places) {
        this.statements = List.copyOf(statements);
        this.places = places;
    }

    /**
     * What they say of the step to that version; asked for one step after the other.
     *
     * @param history the policy's clauses as they were followed up to the version before
     */
    AuthorsWord of(int next, ClauseHistory history) {
        Step step = new Step();
        for (ClauseStatement statement : statements) {
            Optional<Said> said = said(statement, next, history);
            said.flatMap(those -> step.contradiction(those, statement))
                    .ifPresent(earlier -> contradicted.putIfAbsent(statement, earlier));
            if (said.isPresent() && step.add(said.get(), statement)) {
                spoken.add(statement);
            }
        }
        return step.word();
    }

    /** What is wrong with them, once every step was asked for. */
    List<StatementFault> faults() {
        List<StatementFault> faults = new ArrayList<>();
        for (ClauseStatement statement : statements) {
            if (contradicted.containsKey(statement)) {
                faults.add(StatementFault.contradicts(statement, contradicted.get(statement)));
            } else if (!spoken.contains(statement)) {
                faults.add(new UnusedStatement(statement, places).fault());
            }
        }
        return faults;
    }

    private Optional<Said> said(ClauseStatement statement, int next, ClauseHistory history) {
        List<Integer> from = new ArrayList<>();
        for (StatedClause clause : statement.before()) {
            Optional<Integer> known = clause.isId() ? history.placeOf(clause.id(), next - 1) : Optional.empty();
            from.addAll(known.map(List::of).orElseGet(() -> places.in(next - 1, clause)));
        }
        List<Integer> to = new ArrayList<>();
        statement.after().forEach(clause -> to.addAll(places.in(next, clause)));
        boolean isClear = areDifferent(from, statement.before()) && areDifferent(to, statement.after());
        return isClear && speaksOf(statement, from, to, next) ? Optional.of(new Said(from, to)) : Optional.empty();
    }

    private static boolean areDifferent(List<Integer> found, List<StatedClause> stated) {
        return found.size() == stated.size() && new HashSet<>(found).size() == found.size();
    }

    private boolean speaksOf(ClauseStatement statement, List<Integer> from, List<Integer> to, int next) {
        boolean first = !spoken.contains(statement);
        if (to.isEmpty()) {
            return isAlone(statement.before(), next, next - 1, from, first);
        }
        if (from.isEmpty()) {
            return isAlone(statement.after(), next - 1, next, to, first);
        }
        boolean comes = statement.after().stream().allMatch(clause -> from.containsAll(places.in(next - 1, clause)));
        boolean goes = statement.before().stream().allMatch(clause -> to.containsAll(places.in(next, clause)));
        return comes || (goes && first);
    }

    /**
     * Whether none of the clauses stands in the other version too. What is named by its id does, by the very pair that is
     * denied: there the first change of its words is meant.
     */
    private boolean isAlone(List<StatedClause> clauses, int other, int own, List<Integer> ownPlaces, boolean first) {
        for (int k = 0; k < clauses.size(); k++) {
            StatedClause clause = clauses.get(k);
            boolean there = clause.isId()
                    ? !first || places.hasSameText(other, clause, own, ownPlaces.get(k))
                    : !places.in(other, clause).isEmpty();
            if (there) {
                return false;
            }
        }
        return true;
    }

    /** The places of one statement's clauses, in the order it names them. */
    private record Said(List<Integer> from, List<Integer> to) {}

    /** One step while the statements are heard in the order written: of two that contradict one another the first holds. */
    private static final class Step {
        private final Map<Integer, ClauseStatement> speakerOfFrom = new HashMap<>();
        private final Map<Integer, ClauseStatement> speakerOfTo = new HashMap<>();
        private final Set<Said> all = new LinkedHashSet<>();

        private Optional<ClauseStatement> contradiction(Said said, ClauseStatement statement) {
            if (all.contains(said)) {
                return Optional.empty();
            }
            return said.from().stream()
                    .filter(speakerOfFrom::containsKey)
                    .map(speakerOfFrom::get)
                    .findFirst()
                    .or(() -> said.to().stream()
                            .filter(speakerOfTo::containsKey)
                            .map(speakerOfTo::get)
                            .findFirst())
                    .filter(earlier -> !earlier.equals(statement));
        }

        private boolean add(Said said, ClauseStatement statement) {
            if (contradiction(said, statement).isPresent()) {
                return false;
            }
            all.add(said);
            said.from().forEach(place -> speakerOfFrom.putIfAbsent(place, statement));
            said.to().forEach(place -> speakerOfTo.putIfAbsent(place, statement));
            return true;
        }

        private AuthorsWord word() {
            List<Pairing> pairings = new ArrayList<>();
            Set<Integer> removed = new HashSet<>();
            Set<Integer> added = new HashSet<>();
            for (Said said : all) {
                if (said.to().isEmpty()) {
                    removed.addAll(said.from());
                } else if (said.from().isEmpty()) {
                    added.addAll(said.to());
                } else {
                    pairings.add(Pairing.stated(said.from(), said.to()));
                }
            }
            return new AuthorsWord(pairings, removed, added);
        }
    }
}
