package io.github.policyhandbook.compare;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What words of one type are used for. A permission does not turn into the condition on which it is given, a span of time
 * into a day of the week, or a price into a head count, where they stand in different places of a clause.
 */
enum CueUse {
    /** {@code unless}, {@code with permission of}. */
    CONDITION,
    /** {@code 30 minutes}, {@code within two days}. */
    SPAN,
    /** {@code £5}, {@code 10%}. */
    SHARE,
    /** Anything else. */
    PLAIN;

    private static final Set<String> CONDITIONS = CueText.words(
            "with without at unless except only provided other apart prior written parental permission consent "
                    + "approval");

    private static final Pattern SPAN_WORDS =
            Pattern.compile("\\b(?:second|minute|hour|day|week|fortnight|month|year)s?\\b");

    private static final Pattern SHARE_MARKS = Pattern.compile("[\u00A3$\u20AC%]|\\dp\\b|per ?cent|pence");

    /** The use of some words, as {@link CuePhrase#said} has them. */
    static CueUse of(Cue.Type type, String said) {
        if (type.isOfDuty()) {
            int end = said.indexOf(' ');
            return CONDITIONS.contains(end < 0 ? said : said.substring(0, end)) ? CONDITION : PLAIN;
        }
        if (type == Cue.Type.DATE && SPAN_WORDS.matcher(said).find()) {
            return SPAN;
        }
        return type == Cue.Type.NUMBER && SHARE_MARKS.matcher(said).find() ? SHARE : PLAIN;
    }

    /** Whether words are of this use. */
    boolean isOf(Cue.Type type, String said) {
        return of(type, said) == this;
    }
}
