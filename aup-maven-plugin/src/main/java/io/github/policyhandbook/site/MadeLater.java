package io.github.policyhandbook.site;

import java.util.AbstractList;
import java.util.function.IntFunction;

/**
 * A list whose parts are made one by one, while a page is laid out that holds them: together they would take the memory of
 * all. A part is made each time it is asked for, so a template goes through it once.
 */
public final class MadeLater<T> extends AbstractList<T> {

    private final int size;
    private final IntFunction<T> part;

    /** @param part makes the part at a place */
    public MadeLater(int size, IntFunction<T> part) {
        this.size = size;
        this.part = part;
    }

    /** @throws PartFault if it cannot be made, whatever the reason */
    @Override
    public T get(int place) {
        try {
            return part.apply(place);
        } catch (RuntimeException e) {
            throw new PartFault(e);
        }
    }

    @Override
    public int size() {
        return size;
    }
}
