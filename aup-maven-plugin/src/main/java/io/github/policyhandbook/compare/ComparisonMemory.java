package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What comparisons of one handbook found, for whoever compares it again and again while somebody writes in it: how a version's
 * clauses and those of the next belong together, and what changed between them, is worked out once for the same words. What is
 * about words that the handbook has no more is let go. Safe for use by several threads.
 */
public final class ComparisonMemory {

    /** One step of a policy, by the words before and after it. */
    private record Step(String policy, Fingerprint from, Fingerprint to) {}

    /** What a step's changes were worked out from, and they. */
    private record KnownChanges(
            List<IdentifiedClause> from, List<IdentifiedClause> to, Alignment alignment, KeptChanges changes) {

        boolean areOf(List<IdentifiedClause> otherFrom, List<IdentifiedClause> otherTo, Alignment other) {
            return alignment.equals(other) && from.equals(otherFrom) && to.equals(otherTo);
        }
    }

    private final boolean keeping;
    private final KnownTexts texts = new KnownTexts();
    private final Map<List<Fingerprint>, Alignment> alignments = new ConcurrentHashMap<>();
    private final Map<Step, KnownChanges> changes = new ConcurrentHashMap<>();

    /** A memory that keeps what it is told. */
    public ComparisonMemory() {
        this(true);
    }

    private ComparisonMemory(boolean keeping) {
        this.keeping = keeping;
    }

    /** For a handbook that is compared once. */
    public static ComparisonMemory forOnce() {
        return new ComparisonMemory(false);
    }

    /** A comparison of these policies begins. */
    void begin(List<Policy> policies) {
        texts.comparisonBegins();
        Set<Fingerprint> words = new HashSet<>();
        policies.forEach(policy ->
                policy.revisions().forEach(file -> words.add(file.text().words())));
        alignments.keySet().removeIf(chain -> !words.containsAll(chain));
        changes.keySet().removeIf(step -> !words.contains(step.from()) || !words.contains(step.to()));
    }

    KnownTexts texts() {
        return texts;
    }

    /** What was read of texts will hardly be asked for again in this comparison; the next one of the handbook will ask. */
    void phaseEnds() {
        if (!keeping) {
            texts.forget();
        }
    }

    /**
     * How the first and the last of some texts belong together.
     *
     * @param chain the two, and between them the drafts on the way
     * @param alignment works it out where it is not known
     */
    Alignment alignment(List<PolicyText> chain, Supplier<Alignment> alignment) {
        if (!keeping) {
            return alignment.get();
        }
        List<Fingerprint> words = chain.stream().map(PolicyText::words).toList();
        Alignment known = alignments.get(words);
        Alignment found = known != null ? known : alignment.get();
        alignments.put(words, found);
        return found;
    }

    /**
     * What changed from a version to the next one.
     *
     * @param from the place of the older version among the policy's
     * @param step how the two belong together
     * @param working works it out where it is not known, or was worked out from something else
     */
    KeptChanges changes(ClauseHistory history, int from, Alignment step, Supplier<KeptChanges> working) {
        if (!keeping) {
            return working.get();
        }
        List<IdentifiedClause> before = history.clauses(from);
        List<IdentifiedClause> after = history.clauses(from + 1);
        Step place = new Step(history.policy().id(), words(history, from), words(history, from + 1));
        KnownChanges known = changes.get(place);
        if (known != null && known.areOf(before, after, step)) {
            return known.changes();
        }
        KeptChanges found = working.get();
        changes.put(place, new KnownChanges(before, after, step, found));
        return found;
    }

    private static Fingerprint words(ClauseHistory history, int version) {
        return history.versions().get(version).text().words();
    }
}
