package io.github.policyhandbook.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives one instance for all that are equal: versions of a policy have nearly all their clauses in common, so that a history
 * takes the memory of what changed in it. For several threads; it keeps what it gave until it is let go itself.
 *
 * @param <T> what cannot change
 */
public final class Interner<T> {

    private final Map<T, T> known = new ConcurrentHashMap<>();

    /** The first one that was equal to it; itself, if none was. */
    public T one(T value) {
        T first = known.get(value);
        if (first == null) {
            first = known.putIfAbsent(value, value);
        }
        return first == null ? value : first;
    }

    /** The same of each. */
    public List<T> each(List<? extends T> values) {
        return values.stream().<T>map(this::one).toList();
    }
}
