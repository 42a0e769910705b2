package io.github.policyhandbook.compare;

import io.github.policyhandbook.compare.ClauseLife.Event;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells each clause's life from what changed at the policy's milestones, one by one. */
final class ClauseLives {

    private final Map<String, List<Event>> events = new LinkedHashMap<>();
    private final Map<String, LastSeen> lastSeen = new HashMap<>();

    private ClauseLives() {}

    /**
     * The lives of all clauses a policy ever published.
     *
     * @param steps what each of its milestones changed, the first version included
     */
    static List<ClauseLife> of(List<PolicyStep> steps) {
        ClauseLives lives = new ClauseLives();
        int newest = -1;
        for (int s = 0; s < steps.size(); s++) {
            PolicyStep step = steps.get(s);
            if (step.milestone() instanceof Version) {
                step.changes().forEach(change -> lives.tell(change, step.milestone()));
                lives.look(step.changes(), s);
                newest = s;
            } else {
                step.changes().forEach(change -> lives.tellGoneElsewhere(change, step.milestone()));
            }
        }
        return lives.inOrder(newest);
    }

    private List<ClauseLife> inOrder(int newest) {
        Comparator<LastSeen> order = Comparator.<LastSeen, Boolean>comparing(seen -> seen.step() != newest)
                .thenComparingInt(LastSeen::place)
                .thenComparing(Comparator.comparingInt(LastSeen::step).reversed());
        return lastSeen.values().stream()
                .sorted(order.thenComparing(seen -> seen.clause().id()))
                .map(LastSeen::clause)
                .map(this::life)
                .toList();
    }

    /** An id that leads to the clause only where the clause of that id is not there, is that other one's. */
    private ClauseLife life(IdentifiedClause last) {
        List<String> formerIds = last.formerIds().stream()
                .filter(former -> !events.containsKey(former))
                .toList();
        return new ClauseLife(last.id(), formerIds, last.clause(), events.get(last.id()));
    }

    private void look(List<ClauseChange> changes, int step) {
        int place = 0;
        for (ClauseChange change : changes) {
            for (IdentifiedClause clause : change.to()) {
                lastSeen.put(clause.id(), new LastSeen(clause, step, place++));
            }
        }
    }

    private void tell(ClauseChange change, Milestone version) {
        switch (change.kind()) {
            case ADDED -> begin(change.to().get(0), change, version);
            case REMOVED -> {
                add(Happening.REMOVED, version, change.from().get(0), change);
                tellGoneElsewhere(change, version);
            }
            case SPLIT -> tellSplit(change, version);
            case MERGED -> tellMerge(change, version);
            case AMENDED -> add(Happening.AMENDED, version, change.to().get(0), change);
            case COSMETIC -> add(Happening.COSMETIC, version, change.to().get(0), change);
            case UNCHANGED -> {}
        }
        IdentifiedClause survivor = survivor(change);
        if (change.moved()) {
            add(Happening.MOVED, version, survivor, change);
        }
        if (change.renumbered()) {
            add(Happening.RENUMBERED, version, survivor, change);
        }
    }

    private void tellGoneElsewhere(ClauseChange change, Milestone milestone) {
        if (change.movedTo().isPresent()) {
            add(Happening.MOVED_TO_POLICY, milestone, change.from().get(0), change);
        }
    }

    private void tellSplit(ClauseChange change, Milestone version) {
        for (IdentifiedClause part : change.to()) {
            if (!part.id().equals(change.from().get(0).id())) {
                begin(part, change, version);
            }
            add(Happening.SPLIT, version, part, change);
        }
    }

    private void tellMerge(ClauseChange change, Milestone version) {
        IdentifiedClause whole = change.to().get(0);
        add(Happening.MERGED, version, whole, change);
        for (IdentifiedClause source : change.from()) {
            if (!source.id().equals(whole.id())) {
                add(Happening.MERGED, version, source, change);
                add(Happening.REMOVED, version, source, change);
            }
        }
    }

    /** A clause that is new here, or was gone and is back, perhaps with other words. */
    private void begin(IdentifiedClause clause, ClauseChange change, Milestone version) {
        boolean known = events.containsKey(clause.id());
        add(known ? Happening.RETURNED : Happening.FIRST_SEEN, version, clause, change);
        if (change.movedFrom().isPresent()) {
            add(Happening.MOVED_FROM_POLICY, version, clause, change);
        }
        if (known) {
            ClauseChange since = ClauseChanges.between(lastSeen.get(clause.id()).clause(), clause, Match.HISTORY);
            if (since.kind() == ChangeKind.AMENDED) {
                add(Happening.AMENDED, version, clause, since);
            } else if (since.kind() == ChangeKind.COSMETIC) {
                add(Happening.COSMETIC, version, clause, since);
            }
        }
    }

    /** The clause on the new side that carries the old one's id. */
    private static IdentifiedClause survivor(ClauseChange change) {
        List<IdentifiedClause> now = change.to().isEmpty() ? change.from() : change.to();
        Optional<IdentifiedClause> survivor = now.stream()
                .filter(clause ->
                        change.from().stream().anyMatch(before -> before.id().equals(clause.id())))
                .findFirst();
        return survivor.orElse(now.get(0));
    }

    private void add(Happening happening, Milestone milestone, IdentifiedClause clause, ClauseChange change) {
        events.computeIfAbsent(clause.id(), any -> new ArrayList<>())
                .add(new Event(happening, milestone, clause, change));
    }

    /** Where a clause stood in the newest version that has it. */
    private record LastSeen(IdentifiedClause clause, int step, int place) {}
}
