package io.github.policyhandbook.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * On which lines of a file its facts stand, and which of them do not say clearly what is meant.
 *
 * @param lines the 1-based line of each key that is stated, known or not; of one that is repeated, the first
 * @param textBegins the 1-based line on which the text below the facts begins
 * @param unclear the facts whose value cannot be understood, or that are stated twice; of those that decide who reads the
 *     policy, also one whose key is misspelt
 */
public record FactLines(Map<String, Integer> lines, int textBegins, Set<String> unclear) {

    /** For a file that states nothing. */
    public static final FactLines NONE = new FactLines(Map.of(), 1, Set.of());

    public FactLines {
        if (textBegins < 1) {
            throw new IllegalArgumentException("lines count from 1: " + textBegins);
        }
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
        unclear = Set.copyOf(unclear);
    }

    /** The line on which a fact is stated; the file's first where it is not. */
    public int of(String key) {
        return lines.getOrDefault(key, 1);
    }

    /** Whether a fact is stated, understood or not. */
    public boolean has(String key) {
        return lines.containsKey(key);
    }

    /** Whether a fact is stated, but not so that it could be understood. */
    public boolean isUnclear(String key) {
        return unclear.contains(key);
    }
}
