package io.github.policyhandbook.markdown;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text and what stands there instead.
 *
 * @param start where it begins; an insertion where it also ends there
 */
record Replacement(int start, int end, String words) {

    Replacement {
        if (start > end) {
            throw new IllegalArgumentException("a stretch ends after it begins: " + start + " to " + end);
        }
    }

    /** Whether one of them begins before another has ended. */
    static boolean overlap(List<Replacement> changes) {
        int end = 0;
        boolean overlap = false;
        for (Replacement change : changes.stream()
                .sorted(Comparator.comparingInt(Replacement::start))
                .toList()) {
            overlap |= change.start() < end;
            end = Math.max(end, change.end());
        }
        return overlap;
    }
}
