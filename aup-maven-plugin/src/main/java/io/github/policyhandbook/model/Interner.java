package io.github.policyhandbook.model;

import java.util.List;

/**
 * Gives one instance for all that are equal: versions of a policy have nearly all their clauses in common, so that a history
 * takes the memory of what changed in it. For several threads; it keeps what it gave until it is let go itself.
 *
 * <p>A table with open addressing and linear probing (Knuth, The Art of Computer Programming, volume 3, 6.4, algorithm L):
 * a map takes several times the memory for each of them.
 *
 * @param <T> what cannot change
 */
public final class Interner<T> {

    /** A power of two, as the table's length always is. */
    private static final int SMALLEST = 16;

    private Object[] table = new Object[SMALLEST];
    private int count;

    /** The first one that was equal to it; itself, if none was. */
    public T one(T value) {
        int hash = spread(value.hashCode());
        synchronized (this) {
            int slot = slotOf(value, hash);
            if (table[slot] == null) {
                table[slot] = value;
                count++;
                growWhenTwoThirdsFull();
                return value;
            }
            @SuppressWarnings("unchecked") // nothing else is ever put in
            T first = (T) table[slot];
            return first;
        }
    }

    /** The same of each. */
    public List<T> each(List<? extends T> values) {
        return values.stream().<T>map(this::one).toList();
    }

    /** Where it stands, or would stand. */
    private int slotOf(Object value, int hash) {
        int slot = hash & table.length - 1;
        while (table[slot] != null && !table[slot].equals(value)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void growWhenTwoThirdsFull() {
        if (count * 3L < table.length * 2L) {
            return;
        }
        Object[] before = table;
        table = new Object[before.length * 2];
        for (Object value : before) {
            if (value != null) {
                table[slotOf(value, spread(value.hashCode()))] = value;
            }
        }
    }

    /** The hash with its higher bits in the lower ones, which alone tell the slot. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }
}
