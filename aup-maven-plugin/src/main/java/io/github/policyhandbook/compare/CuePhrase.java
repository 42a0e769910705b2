package io.github.policyhandbook.compare;

import java.util.Locale;

/**
 * A phrase that a reader should not miss when it changes, and where it stands in its text.
 *
 * @param start where it starts, a limit such as {@code up to} included
 * @param core where its words without a limit or rate start: the {@code 10} of {@code up to 10}
 * @param coreEnd where they end: the {@code £10} of {@code £10 an hour}
 * @param end where it ends, a rate such as {@code an hour} included
 * @param text its words, a limit and rate included
 * @param said what it is told apart by: letter case is no difference, one or many is none of people
 */
record CuePhrase(Cue.Type type, int start, int core, int coreEnd, int end, String text, String said) {

    /** A phrase without a limit or rate. */
    static CuePhrase of(Cue.Type type, int start, String text) {
        return of(type, start, text, start, start + text.length());
    }

    /** A phrase whose words without limit and rate start and end where told. */
    static CuePhrase of(Cue.Type type, int start, String text, int core, int coreEnd) {
        return new CuePhrase(type, start, core, coreEnd, start + text.length(), text, said(type, text));
    }

    boolean overlaps(int from, int to) {
        return start < to && end > from;
    }

    /** The phrase without its limit and rate. */
    CuePhrase bare() {
        return core == start && coreEnd == end ? this : of(type, core, text.substring(core - start, coreEnd - start));
    }

    /** Whether it says the same as another: {@code May not} and {@code may not}, {@code parent} and {@code parents}. */
    boolean isSameAs(CuePhrase other) {
        return type == other.type && said.equals(other.said);
    }

    /** What quotations of a type are told apart by. */
    static String said(Cue.Type type, String text) {
        String folded = TextFolding.fold(text).toLowerCase(Locale.ROOT);
        if (type != Cue.Type.AUDIENCE) {
            return folded;
        }
        return folded.replace("children", "child").replace("families", "family").replaceAll("s\\b", "");
    }
}
