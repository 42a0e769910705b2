package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.Cue;
import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.Match;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares by rule of thumb, for tests: clauses that begin with the same word are the same clause. */
final class FirstWordComparison implements HandbookComparison {

    @Override
    public EditionComparison compare(Edition from, Edition to) {
        Map<String, Policy> policies = new TreeMap<>();
        from.entries().forEach(entry -> policies.put(entry.policy().id(), entry.policy()));
        to.entries().forEach(entry -> policies.put(entry.policy().id(), entry.policy()));
        List<PolicyComparison> compared = policies.values().stream()
                .map(policy -> compare(policy, from.version(policy.id()), to.version(policy.id())))
                .toList();
        return new EditionComparison(from, to, compared);
    }

    @Override
    public PolicyComparison compare(Policy policy, Version from, Version to) {
        return compare(policy, Optional.of(from), Optional.of(to));
    }

    @Override
    public List<IdentifiedClause> clauses(Policy policy, Version version) {
        return version.text().clauses().stream()
                .map(clause -> new IdentifiedClause(id(clause), List.of(), clause))
                .toList();
    }

    @Override
    public List<ClauseLife> lives(Policy policy) {
        Version first = policy.versions().get(0);
        return clauses(policy, first).stream()
                .map(clause -> new ClauseLife(
                        clause.id(), List.of("earlier-id"), clause.clause(), List.of(firstSeen(clause, first))))
                .toList();
    }

    private static ClauseLife.Event firstSeen(IdentifiedClause clause, Version first) {
        ClauseChange change = change(ChangeKind.ADDED, List.of(), List.of(clause), List.of(), List.of());
        return new ClauseLife.Event(ClauseLife.Happening.FIRST_SEEN, first, clause, change);
    }

    private PolicyComparison compare(Policy policy, Optional<Version> from, Optional<Version> to) {
        List<IdentifiedClause> old =
                from.map(version -> clauses(policy, version)).orElse(List.of());
        List<IdentifiedClause> now = to.map(version -> clauses(policy, version)).orElse(List.of());
        List<ClauseChange> changes = new ArrayList<>();
        for (IdentifiedClause clause : now) {
            Optional<IdentifiedClause> before = find(old, clause);
            changes.add(before.map(found -> both(found, clause))
                    .orElseGet(() -> change(ChangeKind.ADDED, List.of(), List.of(clause), List.of(), List.of())));
        }
        old.stream()
                .filter(clause -> find(now, clause).isEmpty())
                .map(clause -> change(ChangeKind.REMOVED, List.of(clause), List.of(), List.of(), List.of()))
                .forEach(changes::add);
        return new PolicyComparison(policy, from, to, changes);
    }

    private static ClauseChange both(IdentifiedClause before, IdentifiedClause after) {
        String old = before.clause().text();
        String now = after.clause().text();
        return old.equals(now)
                ? change(ChangeKind.UNCHANGED, List.of(before), List.of(after), List.of(), List.of())
                : change(
                        ChangeKind.AMENDED,
                        List.of(before),
                        List.of(after),
                        List.of(new WordEdit(WordEdit.Op.DELETE, old), new WordEdit(WordEdit.Op.INSERT, now)),
                        List.of(new Cue(Cue.Type.OBLIGATION, "", now)));
    }

    private static ClauseChange change(
            ChangeKind kind,
            List<IdentifiedClause> from,
            List<IdentifiedClause> to,
            List<WordEdit> words,
            List<Cue> cues) {
        Optional<Match> match = from.isEmpty() || to.isEmpty() ? Optional.empty() : Optional.of(Match.WORDING);
        return new ClauseChange(
                kind, false, false, from, to, words, List.of(), cues, Optional.empty(), Optional.empty(), match);
    }

    private static Optional<IdentifiedClause> find(List<IdentifiedClause> clauses, IdentifiedClause sought) {
        return clauses.stream()
                .filter(clause -> clause.id().equals(sought.id()))
                .findFirst();
    }

    private static String id(Clause clause) {
        return clause.text().split(" ")[0].toLowerCase(Locale.ROOT);
    }
}
