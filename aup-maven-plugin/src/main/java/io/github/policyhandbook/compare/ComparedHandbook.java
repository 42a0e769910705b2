package io.github.policyhandbook.compare;

import io.github.policyhandbook.compare.MovesBetweenPolicies.Move;
import io.github.policyhandbook.compare.MovesBetweenPolicies.Place;
import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Compares on demand and remembers: two versions are compared once, however many pairs of years hold them. */
final class ComparedHandbook implements HandbookComparison {

    private final List<Policy> policies;
    private final KnownTexts texts;
    private final ClauseHistories histories;
    private final Map<VersionPair, KeptChanges> compared = new ConcurrentHashMap<>();
    private final Map<EditionPair, Map<Place, Move>> moves = new ConcurrentHashMap<>();
    private final Map<String, List<ClauseLife>> lives = new ConcurrentHashMap<>();
    private final Progress progress;
    private final ComparisonMemory memory;
    private Optional<PolicySteps> steps = Optional.empty();

    ComparedHandbook(Handbook handbook, List<ClauseStatement> statements, Progress progress, ComparisonMemory memory) {
        this.progress = progress;
        this.memory = memory;
        texts = memory.texts();
        policies = handbook.policies();
        histories = new ClauseHistories(handbook.policies(), statements, memory, progress);
        memory.phaseEnds(); // most pages ask for no texts that were aligned already
    }

    @Override
    public EditionComparison compare(Edition from, Edition to) {
        Map<String, Policy> policies = new TreeMap<>();
        from.entries().forEach(entry -> policies.put(entry.policy().id(), entry.policy()));
        to.entries().forEach(entry -> policies.put(entry.policy().id(), entry.policy()));
        List<PolicyComparison> comparisons = new ArrayList<>();
        for (Policy policy : policies.values()) {
            Optional<Version> before = from.version(policy.id());
            Optional<Version> after = to.version(policy.id());
            comparisons.add(compare(policy, before, after));
        }
        return new EditionComparison(from, to, MovesBetweenPolicies.marked(comparisons, moves(from, to, comparisons)));
    }

    @Override
    public PolicyComparison compare(Policy policy, Version from, Version to) {
        return compare(policy, Optional.of(from), Optional.of(to));
    }

    @Override
    public List<IdentifiedClause> clauses(Policy policy, Version version) {
        ClauseHistory history = histories.of(policy);
        return history.clauses(history.placeOf(version));
    }

    @Override
    public List<ClauseLife> lives(Policy policy) {
        return lives.computeIfAbsent(policy.id(), id -> List.copyOf(ClauseLives.of(steps().of(policy))));
    }

    /** Prepared when the first life is asked for: many a build asks for none. */
    private synchronized PolicySteps steps() {
        if (steps.isEmpty()) {
            steps = Optional.of(new PolicySteps(policies, this::compare, texts));
            memory.phaseEnds(); // the search for moves reads every clause that came or went
        }
        return steps.get();
    }

    private PolicyComparison compare(Policy policy, Optional<Version> from, Optional<Version> to) {
        return new PolicyComparison(policy, from, to, changes(policy, from, to));
    }

    @Override
    public List<StatementFault> faults() {
        return histories.faults();
    }

    /** Looked for once a pair of years: the search costs more than all the rest, what it finds is little. */
    private Map<Place, Move> moves(Edition from, Edition to, List<PolicyComparison> comparisons) {
        return moves.computeIfAbsent(
                new EditionPair(from.label(), to.label()), pair -> MovesBetweenPolicies.among(comparisons, texts));
    }

    private List<ClauseChange> changes(Policy policy, Optional<Version> from, Optional<Version> to) {
        ClauseHistory history = histories.of(policy);
        if (from.isEmpty()) {
            return ClauseChanges.added(history.clauses(history.placeOf(to.orElseThrow())));
        }
        if (to.isEmpty()) {
            return ClauseChanges.removed(history.clauses(history.placeOf(from.get())));
        }
        return changes(history, history.placeOf(from.get()), history.placeOf(to.get()));
    }

    private List<ClauseChange> changes(ClauseHistory history, int from, int to) {
        List<IdentifiedClause> before = history.clauses(from);
        List<IdentifiedClause> after = history.clauses(to);
        KeptChanges kept =
                compared.computeIfAbsent(new VersionPair(history.policy().id(), from, to), pair -> {
                    Alignment alignment = alignment(history, from, to);
                    return to == from + 1
                            ? memory.changes(history, from, alignment, () -> changes(before, after, alignment))
                            : changes(before, after, alignment);
                });
        return kept.between(before, after);
    }

    private KeptChanges changes(List<IdentifiedClause> before, List<IdentifiedClause> after, Alignment alignment) {
        progress.did(Work.TEXTS_COMPARED);
        return KeptChanges.of(ClauseChanges.of(before, after, alignment), before);
    }

    private Alignment alignment(ClauseHistory history, int from, int to) {
        Version before = history.versions().get(from);
        Version after = history.versions().get(to);
        if (VersionStep.haveTheSameWords(before.text(), after.text())) {
            return Alignment.identity(after.text().clauses().size());
        }
        if (to == from + 1) {
            return history.stepTo(to);
        }
        progress.did(Work.TEXTS_ALIGNED);
        return StatedAlignment.align(
                before.text().clauses(),
                after.text().clauses(),
                history.evidence().sharedThreads(from, to),
                history.evidence().saidBetween(from, to),
                texts);
    }

    private record EditionPair(String from, String to) {}

    private record VersionPair(String policy, int from, int to) {}
}
