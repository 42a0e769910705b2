package io.github.policyhandbook.compare;

import java.util.Locale;

/**
 * A phrase that a reader should not miss when it changes, and where it stands in its text.
 *
 * @param start where it starts, a limit such as {@code up to} included
 * @param core where its words without such a limit start: the {@code 10} of {@code up to 10}
 * @param end where it ends
 * @param text its words, a limit included
 */
record CuePhrase(Cue.Type type, int start, int core, int end, String text) {

    boolean overlaps(int from, int to) {
        return start < to && end > from;
    }

    /** The phrase without its limit. */
    CuePhrase bare() {
        return core == start ? this : new CuePhrase(type, core, core, end, text.substring(core - start));
    }

    /** The words by which phrases are told apart: {@code May not} and {@code may not} are the same. */
    String folded() {
        return TextFolding.fold(text).toLowerCase(Locale.ROOT);
    }
}
