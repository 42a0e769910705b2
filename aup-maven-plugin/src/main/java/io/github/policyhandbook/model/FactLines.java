package io.github.policyhandbook.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * On which lines of a file its facts stand.
 *
 * @param lines the 1-based line of each key that is stated, known or not; of one that is repeated, the first
 * @param textBegins the 1-based line on which the text below the facts begins
 */
public record FactLines(Map<String, Integer> lines, int textBegins) {

    /** For a file that states nothing. */
    public static final FactLines NONE = new FactLines(Map.of(), 1);

    public FactLines {
        if (textBegins < 1) {
            throw new IllegalArgumentException("lines count from 1: " + textBegins);
        }
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    /** The line on which a fact is stated; the file's first where it is not. */
    public int of(String key) {
        return lines.getOrDefault(key, 1);
    }

    /** Whether a fact is stated, understood or not. */
    public boolean has(String key) {
        return lines.containsKey(key);
    }
}
