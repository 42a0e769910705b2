package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the phrases of a text that a reader should not miss when they change: duties and bans, numbers, dates and
 * deadlines, who is covered, whom to ask.
 */
final class CuePhrases {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String COUNT =
            "(?:\\d+(?:[.,]\\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)";
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|"
            + "November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final String SPAN = "(?:(?:working|school|calendar|clear|academic)[ -])?"
            + "(?:minute|hour|day|week|fortnight|month|term|half-term|year)s?";
    private static final String DUTY = "(?:must|shall|will|should|may|can|could|would)";
    private static final String PEOPLE =
            "(?:staff members?|members of staff|staff|teachers|teaching assistants|employees|"
                    + "pupils|students|children|learners|governors|trustees|visitors|volunteers|contractors|parents|carers|guests|"
                    + "guardians|trainees|users|adults|sixth[- ]formers)";
    private static final String SOME = "(?:all|any|every|each|some|most|only|new|other|senior|teaching|non-teaching|"
            + "support|supply|agency|office|temporary|permanent|school|primary|secondary|former|adult)";
    private static final String ROLES =
            "(?:(?:deputy|assistant|executive|acting) )?(?:head ?teacher|headmaster|headmistress|"
                    + "head of (?:school|year|department|sixth form|IT|ICT)|principal)|designated safeguarding leads?|safeguarding lead|"
                    + "DSL|data protection (?:officer|lead)|DPO|SENCo|chair of (?:the )?governors|clerk to the governors|"
                    + "(?:IT|ICT|network|site|business|office|premises|facilities) (?:manager|technician|co-?ordinator|team|support|department)|"
                    + "school office|help ?desk|bursar|line manager|form tutor|class teacher|caretaker|school nurse|"
                    + "online safety (?:lead|co-?ordinator)";

    /** What is looked for, in this order: a number inside a date is part of the date. */
    private static final List<Map.Entry<Cue.Type, Pattern>> PATTERNS = List.of(
            entry(Cue.Type.CONTACT, "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+"),
            entry(Cue.Type.CONTACT, "(?<![\\d£$€])(?:\\+44|0)\\d(?:[ -]?\\d){8,9}(?!\\d)"),
            entry(Cue.Type.DATE, "\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + "\\b(?: \\d{4})?"),
            entry(Cue.Type.DATE, "\\b" + MONTH + " (?:\\d{1,2}(?:st|nd|rd|th)?\\b,? ?)?\\d{4}\\b"),
            entry(
                    Cue.Type.DATE,
                    "\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b\\d{4}[-/\u2013]\\d{2,4}\\b"),
            entry(Cue.Type.DATE, "\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|noon)\\b|\\b\\d{1,2}:\\d{2}\\b"),
            entry(
                    Cue.Type.DATE,
                    "\\b(?:(?:within|after|before|every|at least|up to|no later than) )?" + COUNT + "[ -]" + SPAN
                            + "\\b"),
            entry(
                    Cue.Type.DATE,
                    "\\b(?:every|each|once an?|twice an?) (?:\\w+ )?" + SPAN
                            + "\\b|\\b(?:annually|annual|yearly|monthly|weekly|daily|termly|half-termly|quarterly|"
                            + "fortnightly|hourly|immediately|straight away|without delay|as soon as possible)\\b"),
            entry(Cue.Type.DATE, "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b"),
            entry(Cue.Type.NUMBER, "[£$€] ?\\d+(?:[.,]\\d+)*(?: ?(?:million|thousand|m|k)\\b)?"),
            entry(Cue.Type.NUMBER, "\\b\\d+(?:[.,]\\d+)* ?(?:%|per cent\\b|percent\\b)"),
            entry(
                    Cue.Type.PROHIBITION,
                    "\\b" + DUTY + " (?:not|never)\\b|\\b(?:must|should|could|would|do|does|is|are)n['\u2019]t\\b|"
                            + "\\b(?:can|won|shan)['\u2019]t\\b|\\bcannot\\b|\\b(?:do|does|did) not\\b|\\bnever\\b|"
                            + "\\b(?:is|are|be) (?:not (?:permitted|allowed|to)|prohibited|forbidden|banned)\\b|"
                            + "\\bnot (?:permitted|allowed|acceptable)\\b|\\b(?:prohibited|forbidden|banned)\\b|"
                            + "\\bunder no circumstances\\b"),
            entry(
                    Cue.Type.OBLIGATION,
                    "\\b" + DUTY + "\\b|\\b(?:ha(?:s|ve)|needs?|ought) to\\b|"
                            + "\\b(?:is|are|be) (?:required|expected|obliged|permitted|allowed|encouraged|advised) to\\b|"
                            + "\\b(?:required|expected|obliged|permitted|allowed|mandatory|compulsory|optional)\\b"),
            entry(Cue.Type.CONTACT, "\\b(?:" + ROLES + ")\\b"),
            entry(
                    Cue.Type.AUDIENCE,
                    "\\b(?:" + SOME + " (?:of (?:the )?)?){0,3}" + PEOPLE + "(?:(?:,| and| or| and/or) (?:" + SOME
                            + " )?"
                            + PEOPLE + ")*\\b|\\b(?:everyone|everybody|anyone|anybody|nobody|no one)\\b|"
                            + "\\byears? \\d{1,2}\\b|\\bkey stage \\d\\b|\\bsixth form\\b"),
            entry(Cue.Type.NUMBER, "(?<![\\w.])\\d+(?:[.,:]\\d+)*(?![\\w])"),
            entry(
                    Cue.Type.NUMBER,
                    "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|once|twice|half)\\b"));

    private CuePhrases() {}

    /** A phrase and where it stands. */
    record Phrase(Cue.Type type, String text, int start, int end) {

        /** Whether the two speak of the same thing: a duty may turn into a ban. */
        boolean isLike(Phrase other) {
            return family() == other.family();
        }

        /** What a change from the other phrase to this one is about: a ban on either side is a matter of a ban. */
        Cue.Type typeBeside(Phrase other) {
            return other.type() == Cue.Type.PROHIBITION ? Cue.Type.PROHIBITION : type;
        }

        private Cue.Type family() {
            return type == Cue.Type.PROHIBITION ? Cue.Type.OBLIGATION : type;
        }
    }

    /** The phrases of a text in order, none overlapping another. */
    static List<Phrase> in(String text) {
        BitSet taken = new BitSet(text.length());
        List<Phrase> phrases = new ArrayList<>();
        for (Map.Entry<Cue.Type, Pattern> entry : PATTERNS) {
            Matcher matcher = entry.getValue().matcher(text);
            while (matcher.find()) {
                int next = taken.nextSetBit(matcher.start());
                if (next < 0 || next >= matcher.end()) {
                    taken.set(matcher.start(), matcher.end());
                    phrases.add(new Phrase(entry.getKey(), matcher.group(), matcher.start(), matcher.end()));
                }
            }
        }
        phrases.sort(Comparator.comparingInt(Phrase::start));
        return phrases;
    }

    private static Map.Entry<Cue.Type, Pattern> entry(Cue.Type type, String regex) {
        return Map.entry(type, Pattern.compile(regex, FLAGS));
    }
}
