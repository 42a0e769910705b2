package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.PolicyText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What comparisons of one handbook found, for whoever compares it again and again while somebody writes in it: how a version's
 * clauses and those of the next belong together is worked out once for the same words. What only comparisons before the last
 * one asked for is let go. Safe for use by several threads.
 */
public final class ComparisonMemory {

    private final KnownTexts texts = new KnownTexts();
    private Map<List<Fingerprint>, Alignment> before = Map.of();
    private Map<List<Fingerprint>, Alignment> known = new ConcurrentHashMap<>();

    /** Another comparison begins. */
    synchronized void begin() {
        before = known;
        known = new ConcurrentHashMap<>();
    }

    KnownTexts texts() {
        return texts;
    }

    /**
     * How the first and the last of some texts belong together.
     *
     * @param chain the two, and between them the drafts on the way
     * @param alignment works it out where it is not known
     */
    Alignment alignment(List<PolicyText> chain, Supplier<Alignment> alignment) {
        List<Fingerprint> words = chain.stream().map(PolicyText::words).toList();
        Alignment found = either(words, alignment);
        synchronized (this) {
            known.put(words, found);
        }
        return found;
    }

    private Alignment either(List<Fingerprint> words, Supplier<Alignment> alignment) {
        Alignment earlier;
        synchronized (this) {
            earlier = known.getOrDefault(words, before.get(words));
        }
        return earlier != null ? earlier : alignment.get();
    }
}
