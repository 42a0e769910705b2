package io.github.policyhandbook.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The folded texts that are new in each of the policies which one revision changes. */
final class Arrivals {

    private final Map<String, Set<String>> byPolicy = new HashMap<>();
    private final Map<String, Integer> policiesWith = new HashMap<>();

    /** The texts new in one more policy. */
    void add(String policy, Set<String> texts) {
        byPolicy.put(policy, texts);
        texts.forEach(text -> policiesWith.merge(text, 1, Integer::sum));
    }

    boolean areNone() {
        return policiesWith.isEmpty();
    }

    /** Whether a text is new in a policy other than that one. */
    boolean inAnother(String policy, String text) {
        int own = byPolicy.getOrDefault(policy, Set.of()).contains(text) ? 1 : 0;
        return policiesWith.getOrDefault(text, 0) > own;
    }
}
