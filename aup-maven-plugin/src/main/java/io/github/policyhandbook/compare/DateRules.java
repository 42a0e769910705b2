package io.github.policyhandbook.compare;

import java.util.List;

/** How dates, times, spans and deadlines are written: {@code by 5pm on Friday}, {@code within two working days}. */
final class DateRules {

    private static final Cue.Type DATE = Cue.Type.DATE;

    private static final String MONTH_WORDS = "january|february|march|april|may|june|july|august|september|october|"
            + "november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";
    private static final String MONTH = "(?:" + MONTH_WORDS + ")";
    private static final String CAPITAL = "(?=(?-i:\\p{Lu}))";
    static final String CAPITAL_MONTH = CAPITAL + MONTH + "(?:[ -]half[- ]term)?";
    static final String DAY_WORDS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|"
            + "wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends";
    private static final String ORDINAL_DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** {@code 3 June}, {@code 3rd of June 2024}, {@code June 3, 2024}, {@code 03/06/2024}, {@code 2024-06-03}. */
    private static final String DAY_OF_YEAR = "(?:" + ORDINAL_DAY + " (?:of )?" + MONTH + "(?:,? \\d{4})?|" + MONTH
            + " " + ORDINAL_DAY + "(?:,? \\d{4})?(?!\\d)|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";

    private static final String DATED = "(?:(?:" + DAY_WORDS + "),? (?:the )?)?" + DAY_OF_YEAR;
    private static final String CLOCK = "(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|noon|o'clock)|"
            + "(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?! ?%)|noon|midday|midnight|half past " + NumberRules.UNIT + ")";
    private static final String DAYS =
            "(?:" + DAY_WORDS + ")(?:(?:,|,? and|,? or| to| ?[-\u2013]) ?(?:" + DAY_WORDS + ")){0,6}";
    private static final String SEASON = "(?:autumn|spring|summer|michaelmas|lent)";
    private static final String DAY_WORD = "(?:the (?:same|next|following|previous) (?:school |working )?day|tomorrow|"
            + "(?:the )?(?:next |last |first |following )?" + DAYS + "(?: (?:of|in) (?:the |each |every )?"
            + "(?:week|month|term))?|(?:the )?" + SEASON + "(?:(?:,|,? and|,? or) " + SEASON
            + "){0,2} (?:half[- ])?terms?(?: \\d{4})?|(?:autumn|spring|summer|winter) \\d{4})";
    static final String MOMENT = "(?:" + CLOCK + "(?:,? (?:on )?(?:the )?(?:" + DATED + "|" + DAY_WORD + "))?|" + DATED
            + "(?:,? (?:at )?" + CLOCK + ")?|" + DAY_WORD + "(?:,? (?:at )?" + CLOCK + ")?)";

    static final String EDGE = "the (?:end|start|beginning|close) of (?:(?:Year|Key Stage) \\d{1,2}|"
            + "(?:the |each |every |this |that |next |a )?"
            + "(?:(?:school|working|academic|autumn|spring|summer|same|following|next|calendar|financial|half|first|second)"
            + "[ -]){0,9}(?:day|week|weekend|term|month|year|lesson|session|lunch|lunchtime|break|business))";
    static final String SPAN = "(?:(?:consecutive|working|school|calendar|clear|academic|full|business)[ -]){0,2}"
            + "(?:(?:second|minute|hour|day|week|fortnight|term|half[- ]term)s?|(?:month|year)s?(?![ -](?:olds?|of age|groups?)))";
    private static final String COUNT = "(?:" + NumberRules.FIGURE + "|" + NumberRules.WORDED + "|a few|several)";
    private static final String COUNTED =
            "(?:" + COUNT + "(?:(?: ?[-\u2013] ?| to | or )" + COUNT + ")?[ -]" + SPAN + ")";
    private static final String COUNTED_PER = COUNTED + "(?: (?:in )?(?:an?|each|every|per|any|any one) " + SPAN + ")?";
    private static final String LIMIT =
            "(?:at least|at most|up to|no (?:more|longer|less|fewer) than|not (?:more|less) than|"
                    + "more than|less than|longer than|over|under|(?:a )?(?:minimum|maximum) of)";

    private DateRules() {}

    static List<CueRule> all() {
        return List.of(
                CueRule.matching(DATE, CueRule.NUMERAL, MOMENT + "|\\d{4}[-/\u2013]\\d{2,4}"),
                CueRule.matching(
                        DATE, DAY_WORDS + "|noon|midday|midnight|half|tomorrow|autumn|spring|summer|the", MOMENT),
                CueRule.matching(DATE, MONTH_WORDS, DAY_OF_YEAR + "|" + MONTH + " \\d{4}"),
                // "May" and "March" at the start of a sentence are read as a month only where a word before or after
                // says so.
                CueRule.of(DATE, "(?<![.!?:\n] |^|\n)" + CAPITAL, MONTH_WORDS, ""),
                CueRule.of(DATE, CAPITAL, MONTH_WORDS, "(?= (?:half[- ]term|bank|and " + MONTH + "|to " + MONTH + "))"),
                CueRule.of(
                        DATE,
                        "by|before|after|until|till",
                        " (?:(?:the )?" + MOMENT + "|" + CAPITAL_MONTH + "(?: \\d{4})?)"),
                CueRule.matching(
                        DATE,
                        "no|not|on",
                        "(?:no later than|not later than|on or before) (?:the )?(?:" + MOMENT + "|" + EDGE + ")"),
                CueRule.matching(
                        DATE, "by|before|after|until|at|from|the", "(?:(?:by|before|after|until|at|from) )?" + EDGE),
                CueRule.matching(
                        DATE,
                        "at|up|no|not|more|less|longer|over|under|a|minimum|maximum",
                        LIMIT + " (?<core>" + COUNTED_PER + ")"),
                CueRule.of(
                        DATE,
                        "within|every|after|before",
                        " (?:" + COUNTED + "|(?:an?|the|one) " + SPAN + "|the (?:same|next) (?:school |working )?day)"),
                CueRule.matching(DATE, "no|not", "(?:no|not) later than " + COUNTED),
                CueRule.matching(DATE, NumberRules.WORDS + "|a|several|" + CueRule.NUMERAL, COUNTED_PER),
                CueRule.of(DATE, "every|each", " (?:" + CAPITAL_MONTH + "|" + DAY_WORDS + ")"),
                CueRule.of(DATE, "every|each|per", " (?:other |second |third |single )?" + SPAN),
                CueRule.of(
                        DATE,
                        "once|twice",
                        " (?:(?:an?|each|every|per|in) (?:\\w+ )?" + SPAN + "|daily|weekly|monthly|termly|yearly)"),
                CueRule.matching(
                        DATE,
                        NumberRules.WORDS + "|" + CueRule.NUMERAL,
                        COUNT + " times (?:an?|each|every|per) (?:\\w+ )?" + SPAN),
                CueRule.of(
                        DATE,
                        "annually|annual|yearly|monthly|weekly|daily|termly|half-termly|quarterly|fortnightly|"
                                + "hourly|biennially|immediately|promptly|overnight",
                        ""),
                CueRule.of(DATE, "straight", " away"),
                CueRule.of(DATE, "without", " (?:undue )?delay"),
                CueRule.of(DATE, "as", " soon as (?:is )?(?:reasonably )?(?:possible|practicable|practical)"),
                CueRule.of(DATE, "at", " (?:once(?! (?:an?|each|every|per|in) )|any time|all times)"),
                CueRule.of(DATE, "on", " the same (?:school |working )?day"));
    }
}
