package io.github.policyhandbook.compare;

import java.util.List;

/** How periods are written: {@code from Easter until October half-term}, {@code for a week}, {@code throughout the year}. */
final class PeriodRules {

    private static final Cue.Type DATE = Cue.Type.DATE;

    private static final String FEAST =
            "(?-i:Easter|Christmas|Whitsun)(?: (?:holidays?|break))?|the (?:summer|winter|school) (?:holidays?|break)";

    private static final String POINT = "(?:" + DateRules.MOMENT + "|" + DateRules.CAPITAL_MONTH + "(?: \\d{4})?|"
            + DateRules.EDGE + "|" + FEAST + ")";

    /** {@code a day out} and {@code a term of office} are no spans. */
    private static final String ONE_SPAN = "an? (?!second|minute detail)" + DateRules.SPAN
            + "(?! (?:trip|visit|out|off|pass|of (?!term)|in the life))";

    private static final String ORDINAL =
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th)";

    private static final String NTH =
            " (?:consecutive |school |working |full )?(?:day|week|month|term)(?: of absence)?";

    private PeriodRules() {}

    static List<CueRule> all() {
        return List.of(
                CueRule.of(DATE, "from", " " + POINT + " (?:to|until|till) " + POINT),
                CueRule.of(DATE, "between", " " + POINT + " and " + POINT),
                CueRule.matching(DATE, CueRule.NUMERAL, POINT + "(?: to | until | ?[-\u2013] ?)" + POINT),
                CueRule.of(DATE, "by|before|after|until|till|at|from|over|during", " (?:" + FEAST + ")"),
                CueRule.of(DATE, "throughout", " (?:the )?" + DateRules.SPAN),
                CueRule.of(DATE, "all", " (?:day|year)(?: round| long)?"),
                CueRule.matching(
                        DATE,
                        "a|an",
                        "(?<=\\b(?:for|within|after|before|over|under|than|least|most|about|is|takes|lasts) )"
                                + ONE_SPAN),
                CueRule.of(DATE, "half", " an? (?:hour|day|term|year)|[- ](?:hour|day)s?"),
                CueRule.of(DATE, "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth", NTH),
                CueRule.of(DATE, "the|from|by|on|until|after|before", " (?:the )?(?:" + ORDINAL + ")" + NTH),
                CueRule.of(
                        DATE,
                        "any|every|each",
                        " (?:weekday|weekend|(?:school |working )day|" + DateRules.DAY_WORDS + ")"),
                CueRule.of(DATE, "at", " (?:a |the )?weekends?"));
    }
}
