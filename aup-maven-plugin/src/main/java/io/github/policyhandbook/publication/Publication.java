package io.github.policyhandbook.publication;

import java.nio.file.Path;

/**
 * What a publication did.
 *
 * @param number of what stands there now, counted from 1
 * @param plan what was done to each file
 */
public record Publication(Way way, int number, PublicationPlan plan, Path folder) {

    /** How it came about. */
    public enum Way {
        /** A whole new copy took the place of the old one. */
        EXCHANGED,
        /** The files were changed one by one. */
        FILE_BY_FILE,
        /** The same stood there already. */
        NOTHING_CHANGED,
        /** A publication that was cut short was undone. */
        UNDONE
    }
}
