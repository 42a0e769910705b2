package io.github.policyhandbook.compare;

import java.util.List;

/** How amounts, money, shares and limits are written: {@code at least 12}, {@code £15}, {@code three quarters}. */
final class NumberRules {

    private static final Cue.Type NUMBER = Cue.Type.NUMBER;

    static final String UNIT = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String TEN_WORDS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    /** The words that a number may begin with. */
    static final String WORDS =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
                    + "sixteen|seventeen|eighteen|nineteen|" + TEN_WORDS + "|hundred|thousand|zero";

    static final String WORDED =
            "(?:(?:(?:" + TEN_WORDS + ")[ -]" + UNIT + "|" + WORDS + ")(?: (?:hundred|thousand|million))?)";
    static final String FIGURE = "\\d{1,18}(?:[.,]\\d{1,18}){0,6}";

    private static final String MEASURE =
            "(?: ?(?:%|per cent|percent|mg|ml|mcg|kg|g|km|cm|mm|mph|gb|mb|tb|kb|p|pence|m|\u00B0c))";
    private static final String AMOUNT = "(?:[\u00A3$\u20AC] ?" + FIGURE + "(?: ?(?:million|thousand|m|k)(?![a-z]))?|"
            + FIGURE + "(?:[-\u2013:/]" + FIGURE + ")?(?:" + MEASURE + "|st|nd|rd|th)?)";
    private static final String WORD_AMOUNT = "(?:" + WORDED + "(?: per cent)?)";
    private static final String LIMIT =
            "(?:at least|at most|up to|no (?:more|fewer|less) than|not (?:more|fewer|less) than|"
                    + "more than|fewer than|less than|over|under|above|below|(?:a )?(?:minimum|maximum) of|exceeding)";

    /** Quoted only where it alone changed: {@code £5 a week, £5 a day}. */
    private static final String RATE =
            "(?: (?:an?|per|each|every|for each|for every) (?:minute|hour|day|week|month|term|"
                    + "year|night|session|lesson|mile|head|person|pupil|child|family|visit|item|page|copy|ticket))?";

    /** {@code one another}, {@code this one}, {@code one of the smartest} count nothing. */
    private static final String NO_PRONOUN = "(?!one (?:another|to one|of (?:the |our )?(?:\\w+est|most)\\b))"
            + "(?!one\\b(?<=\\b(?:no|any|every|some|each|this|that|which|the|another) one))";

    /** The figure in the name of a product, {@code an Ideal 300}, counts nothing; a {@code Room 4} can be found. */
    private static final String NO_NAME =
            "(?!(?<=[\\p{L},;)] (?-i:(?!(?:Rooms?|Sections?|Blocks?|Gates?|Halls?|Levels?|Steps?|"
                    + "Parts?|Pages?|Stages?|Tiers?|Labs?|Bands?|Rules?|Articles?|Units?|Grades?|Zones?|Paragraphs?|Appendix|"
                    + "Routes?|Options?|Phases?|Chapters?) )\\p{Lu}[\\p{L}]{1,20}) )\\d+(?![\\d.,%:/]*[\\d%]|[a-z]| ?(?:"
                    + "%|per cent|[a-z]{1,15}s\\b|[kmc]?[gml]\\b)))";

    private NumberRules() {}

    static List<CueRule> all() {
        return List.of(
                CueRule.matching(NUMBER, CueRule.NUMERAL, NO_NAME + "(?<core>" + AMOUNT + ")" + RATE),
                CueRule.matching(NUMBER, WORDS, NO_PRONOUN + WORD_AMOUNT),
                CueRule.matching(
                        NUMBER,
                        "at|up|no|not|more|fewer|less|over|under|above|below|a|minimum|maximum|exceeding",
                        LIMIT + " (?<core>" + AMOUNT + "|" + WORD_AMOUNT + ")" + RATE),
                CueRule.of(NUMBER, "half|twice|double|dozen|none", "(?! term)"),
                CueRule.matching(NUMBER, "one|two|three", "(?:one|two|three)[ -](?:half|thirds?|quarters?|fifths?)"),
                CueRule.of(NUMBER, "(?<=\\b(?:only|least|than|just) )", "once", ""),
                CueRule.of(
                        NUMBER,
                        "first|second|third|fourth|fifth",
                        "(?= (?:offence|occasion|time|warning|breach|incident|"
                                + "absence|instance|stage|attempt|reminder|request))"));
    }
}
