package io.github.policyhandbook.compare;

import io.github.policyhandbook.compare.ClauseLife.Event;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells each clause's life from what changed between the policy's versions, one by one. */
final class ClauseLives {

    private final Map<String, List<Event>> events = new LinkedHashMap<>();
    private final Map<String, LastSeen> lastSeen = new HashMap<>();

    private ClauseLives() {}

    /**
     * The lives of all clauses a policy ever published.
     *
     * @param changes for each version but the first, what changed since the one before it
     */
    static List<ClauseLife> of(ClauseHistory history, List<List<ClauseChange>> changes) {
        ClauseLives lives = new ClauseLives();
        List<Version> versions = history.versions();
        for (int v = 0; v < versions.size(); v++) {
            List<IdentifiedClause> clauses = history.clauses(v);
            if (v == 0) {
                clauses.forEach(clause -> lives.add(clause, Happening.FIRST_SEEN, versions.get(0)));
            } else {
                for (ClauseChange change : changes.get(v - 1)) {
                    lives.tell(change, versions.get(v));
                }
            }
            for (int place = 0; place < clauses.size(); place++) {
                lives.lastSeen.put(clauses.get(place).id(), new LastSeen(clauses.get(place), v, place));
            }
        }
        return lives.inOrder(versions.size() - 1);
    }

    private List<ClauseLife> inOrder(int newest) {
        Comparator<LastSeen> order = Comparator.<LastSeen, Boolean>comparing(seen -> seen.version() != newest)
                .thenComparingInt(LastSeen::place)
                .thenComparing(Comparator.comparingInt(LastSeen::version).reversed());
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

    private void tell(ClauseChange change, Version version) {
        switch (change.kind()) {
            case ADDED -> begin(change.to().get(0), version);
            case REMOVED -> add(change.from().get(0), Happening.REMOVED, version);
            case SPLIT -> tellSplit(change, version);
            case MERGED -> tellMerge(change, version);
            case AMENDED -> addWords(change, Happening.AMENDED, version);
            case COSMETIC -> addWords(change, Happening.COSMETIC, version);
            case UNCHANGED -> {}
        }
        IdentifiedClause survivor = survivor(change);
        if (change.moved()) {
            add(survivor, Happening.MOVED, version);
        }
        if (change.renumbered()) {
            add(survivor, Happening.RENUMBERED, version);
        }
    }

    private void tellSplit(ClauseChange change, Version version) {
        List<String> all = ids(change.to());
        for (IdentifiedClause part : change.to()) {
            if (!part.id().equals(change.from().get(0).id())) {
                begin(part, version);
            }
            add(part, Happening.SPLIT, version, without(all, part.id()));
        }
    }

    private void tellMerge(ClauseChange change, Version version) {
        IdentifiedClause whole = change.to().get(0);
        List<String> all = ids(change.from());
        add(whole, Happening.MERGED, version, without(all, whole.id()));
        for (IdentifiedClause source : change.from()) {
            if (!source.id().equals(whole.id())) {
                add(source, Happening.MERGED, version, without(all, source.id()));
                add(source, Happening.REMOVED, version);
            }
        }
    }

    /** A clause that is new here, or was gone and is back. */
    private void begin(IdentifiedClause clause, Version version) {
        boolean known = events.containsKey(clause.id());
        add(clause, known ? Happening.RETURNED : Happening.FIRST_SEEN, version);
    }

    /** The clause on the new side that carries the old one's id. */
    private static IdentifiedClause survivor(ClauseChange change) {
        List<IdentifiedClause> now = change.to().isEmpty() ? change.from() : change.to();
        List<String> before = ids(change.from());
        return now.stream()
                .filter(clause -> before.contains(clause.id()))
                .findFirst()
                .orElse(now.get(0));
    }

    private void addWords(ClauseChange change, Happening happening, Version version) {
        IdentifiedClause clause = change.to().get(0);
        add(clause.id(), new Event(happening, version, clause.clause().text(), change.words(), List.of()));
    }

    private void add(IdentifiedClause clause, Happening happening, Version version) {
        add(clause, happening, version, List.of());
    }

    private void add(IdentifiedClause clause, Happening happening, Version version, List<String> others) {
        add(clause.id(), new Event(happening, version, clause.clause().text(), List.of(), others));
    }

    private void add(String id, Event event) {
        events.computeIfAbsent(id, any -> new ArrayList<>()).add(event);
    }

    private static List<String> ids(List<IdentifiedClause> clauses) {
        return clauses.stream().map(IdentifiedClause::id).toList();
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    /** Where a clause stood in the newest version that has it. */
    private record LastSeen(IdentifiedClause clause, int version, int place) {}
}
