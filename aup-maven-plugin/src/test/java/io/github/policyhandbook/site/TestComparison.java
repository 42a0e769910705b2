package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.Cue;
import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.LinkChange;
import io.github.policyhandbook.compare.Match;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares by author's ids and first words alone: enough for pages to have something to say. */
final class TestComparison implements HandbookComparison {

    @Override
    public EditionComparison compare(Edition from, Edition to) {
        TreeMap<String, Policy> policies = new TreeMap<>();
        from.entries().forEach(entry -> policies.put(entry.policy().id(), entry.policy()));
        to.entries().forEach(entry -> policies.put(entry.policy().id(), entry.policy()));
        List<PolicyComparison> compared = new ArrayList<>();
        policies.forEach((id, policy) -> compared.add(compare(policy, from.version(id), to.version(id))));
        return new EditionComparison(from, to, compared);
    }

    @Override
    public PolicyComparison compare(Policy policy, Version from, Version to) {
        return compare(policy, Optional.of(from), Optional.of(to));
    }

    @Override
    public List<IdentifiedClause> clauses(Policy policy, Version version) {
        List<IdentifiedClause> identified = new ArrayList<>();
        TreeSet<String> taken = new TreeSet<>();
        for (Clause clause : version.text().clauses()) {
            String born = slug(clause.text());
            String id = clause.authorId().orElse(born);
            for (int i = 2; !taken.add(id); i++) {
                id = born + "-" + i;
            }
            List<String> former = clause.authorId().isPresent() && taken.add(born) ? List.of(born) : List.of();
            identified.add(new IdentifiedClause(id, former, clause));
        }
        return identified;
    }

    @Override
    public List<ClauseLife> lives(Policy policy) {
        Map<String, ClauseLife> lives = new LinkedHashMap<>();
        Optional<Version> before = Optional.empty();
        for (Version version : policy.versions()) {
            for (ClauseChange change :
                    compare(policy, before, Optional.of(version)).changes()) {
                List<IdentifiedClause> shown = change.to().isEmpty() ? change.from() : change.to();
                happening(change.kind())
                        .ifPresent(happening -> lives.merge(
                                shown.get(0).id(),
                                life(shown.get(0), happening, version, change),
                                TestComparison::join));
            }
            before = Optional.of(version);
        }
        return List.copyOf(lives.values());
    }

    private static ClauseLife join(ClauseLife older, ClauseLife newer) {
        List<ClauseLife.Event> events = new ArrayList<>(older.events());
        events.addAll(newer.events());
        return new ClauseLife(newer.id(), newer.formerIds(), newer.clause(), events);
    }

    private static ClauseLife life(
            IdentifiedClause clause, ClauseLife.Happening happening, Version version, ClauseChange change) {
        var event = new ClauseLife.Event(happening, version, clause, change);
        return new ClauseLife(clause.id(), clause.formerIds(), clause.clause(), List.of(event));
    }

    private static Optional<ClauseLife.Happening> happening(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> Optional.of(ClauseLife.Happening.FIRST_SEEN);
            case REMOVED -> Optional.of(ClauseLife.Happening.REMOVED);
            case AMENDED -> Optional.of(ClauseLife.Happening.AMENDED);
            case COSMETIC -> Optional.of(ClauseLife.Happening.COSMETIC);
            default -> Optional.empty();
        };
    }

    private PolicyComparison compare(Policy policy, Optional<Version> from, Optional<Version> to) {
        Map<String, IdentifiedClause> before = new LinkedHashMap<>();
        from.ifPresent(version -> clauses(policy, version).forEach(clause -> before.put(clause.id(), clause)));
        List<ClauseChange> changes = new ArrayList<>();
        to.ifPresent(version -> clauses(policy, version)
                .forEach(clause -> changes.add(change(Optional.ofNullable(before.remove(clause.id())), clause))));
        before.values().forEach(gone -> changes.add(record(ChangeKind.REMOVED, List.of(gone), List.of(), List.of())));
        return new PolicyComparison(policy, from, to, changes);
    }

    private static ClauseChange change(Optional<IdentifiedClause> before, IdentifiedClause after) {
        if (before.isEmpty()) {
            return record(ChangeKind.ADDED, List.of(), List.of(after), List.of());
        }
        String old = before.get().clause().text();
        String now = after.clause().text();
        boolean same = old.equals(now)
                && before.get().clause().links().equals(after.clause().links());
        boolean cosmetic = !same
                && slug(old + ".").equals(slug(now + "."))
                && !old.equals(now)
                && old.replaceAll("[^A-Za-z]", "").equals(now.replaceAll("[^A-Za-z]", ""));
        ChangeKind kind = same ? ChangeKind.UNCHANGED : cosmetic ? ChangeKind.COSMETIC : ChangeKind.AMENDED;
        return record(kind, List.of(before.get()), List.of(after), same ? List.of() : words(old, now));
    }

    private static ClauseChange record(
            ChangeKind kind, List<IdentifiedClause> from, List<IdentifiedClause> to, List<WordEdit> words) {
        boolean both = !from.isEmpty() && !to.isEmpty();
        List<Cue> cues = both && to.get(0).clause().text().contains("should") && kind == ChangeKind.AMENDED
                ? List.of(new Cue(Cue.Type.OBLIGATION, "must", "should"))
                : List.of();
        List<LinkChange> links = kind == ChangeKind.AMENDED
                        && !from.get(0).clause().links().isEmpty()
                        && !to.get(0)
                                .clause()
                                .links()
                                .equals(from.get(0).clause().links())
                ? List.of(new LinkChange("link", "old.md", "new.md"))
                : List.of();
        boolean renumbered = both
                && from.get(0).clause().number().isPresent()
                && to.get(0).clause().number().isPresent()
                && !from.get(0).clause().number().equals(to.get(0).clause().number());
        return new ClauseChange(
                kind,
                false,
                renumbered,
                from,
                to,
                words,
                links,
                cues,
                Optional.empty(),
                Optional.empty(),
                both ? Optional.of(Match.ID) : Optional.empty());
    }

    private static List<WordEdit> words(String old, String now) {
        int start = 0;
        while (start < Math.min(old.length(), now.length()) && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        List<WordEdit> edits = new ArrayList<>();
        add(edits, WordEdit.Op.EQUAL, old.substring(0, start));
        add(edits, WordEdit.Op.DELETE, old.substring(start));
        add(edits, WordEdit.Op.INSERT, now.substring(start));
        return edits;
    }

    private static void add(List<WordEdit> edits, WordEdit.Op op, String text) {
        if (!text.isEmpty()) {
            edits.add(new WordEdit(op, text));
        }
    }

    private static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String[] words = slug.split("-");
        return String.join("-", List.of(words).subList(0, Math.min(3, words.length)));
    }
}
