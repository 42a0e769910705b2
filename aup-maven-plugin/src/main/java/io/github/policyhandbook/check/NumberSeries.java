package io.github.policyhandbook.check;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Numbers that count on, as far as they have been read: {@code (a)}, {@code (b)}, {@code (c)}. */
final class NumberSeries {

    private final String name;
    private final int depth;
    private final Map<Integer, Integer> lineOf = new TreeMap<>();
    private NumberedClause last;
    private int place;
    private boolean counts;

    /**
     * Begins a series.
     *
     * @param name tells its numbers from those of other series
     */
    NumberSeries(String name, NumberedClause first, Ordinal reading) {
        this.name = name;
        this.depth = first.depth();
        this.counts = reading.isFirst();
        this.last = first;
        this.place = reading.value();
        lineOf.put(place, first.line());
    }

    /** Goes on with a number, whether it is the next one or not. */
    void add(NumberedClause next, Ordinal reading) {
        counts |= isFollowedBy(reading);
        last = next;
        place = reading.value();
        lineOf.putIfAbsent(place, next.line());
    }

    boolean isCalled(String other) {
        return name.equals(other);
    }

    /** How deep in the text its clauses stand. */
    int depth() {
        return depth;
    }

    /** The clause read last. */
    NumberedClause last() {
        return last;
    }

    /** How many-eth it is. */
    int place() {
        return place;
    }

    /**
     * Whether it is a series for certain: it began at its beginning, or counted on at least once. A time of day, a price and
     * a lone number do neither.
     */
    boolean counts() {
        return counts;
    }

    boolean isFollowedBy(Ordinal reading) {
        return reading.value() == place + 1;
    }

    /** The line on which a place was first filled. */
    OptionalInt lineOf(int value) {
        Integer first = lineOf.get(value);
        return first == null ? OptionalInt.empty() : OptionalInt.of(first);
    }
}
