package io.github.policyhandbook.compare;

import java.util.Arrays;

/** Columns by their distance, the nearest first, of equal ones the earliest; a column may come nearer while it waits. */
final class ColumnHeap {

    private static final int ABSENT = -1;

    private final long[] distance;
    private final int[] columns;
    private final int[] placeOf;
    private int size;

    /**
     * Takes what it orders by.
     *
     * @param distance the distance of each column; to be told by {@link #put} when it shrinks
     */
    ColumnHeap(long[] distance) {
        this.distance = distance;
        this.columns = new int[distance.length];
        this.placeOf = new int[distance.length];
        Arrays.fill(placeOf, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The nearest column; there must be one. */
    int nearest() {
        return columns[0];
    }

    /** Takes a column in, or moves it forward if it waits already and has come nearer. */
    void put(int column) {
        if (placeOf[column] == ABSENT) {
            placeOf[column] = size;
            columns[size++] = column;
        }
        int place = placeOf[column];
        while (place > 0 && isBefore(column, columns[(place - 1) / 2])) {
            set(place, columns[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        set(place, column);
    }

    /** Takes the nearest column out. */
    int takeNearest() {
        int nearest = columns[0];
        placeOf[nearest] = ABSENT;
        int last = columns[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    /** Takes all out. */
    void clear() {
        for (int place = 0; place < size; place++) {
            placeOf[columns[place]] = ABSENT;
        }
        size = 0;
    }

    private void sink(int column) {
        int place = 0;
        while (2 * place + 1 < size) {
            int below = 2 * place + 1;
            if (below + 1 < size && isBefore(columns[below + 1], columns[below])) {
                below++;
            }
            if (!isBefore(columns[below], column)) {
                break;
            }
            set(place, columns[below]);
            place = below;
        }
        set(place, column);
    }

    private void set(int place, int column) {
        columns[place] = column;
        placeOf[column] = place;
    }

    private boolean isBefore(int column, int other) {
        return distance[column] < distance[other] || distance[column] == distance[other] && column < other;
    }
}
