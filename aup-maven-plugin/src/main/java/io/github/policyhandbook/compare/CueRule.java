package io.github.policyhandbook.compare;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way in which a phrase of some type is written. A rule names the words that the phrase may begin with, so that it is
 * tried at these words only: most words of a text are looked up once and cost nothing more.
 *
 * @param firstWords in lower case; {@value #NUMERAL} stands for anything that begins with a digit, £, $, € or +
 * @param pattern matches the phrase from its first word
 * @param hasCore whether a group {@code core} of the pattern holds the phrase without a limit before it or a rate behind
 */
record CueRule(Cue.Type type, List<String> firstWords, Pattern pattern, boolean hasCore) {

    /** The first word of rules for figures. */
    static final String NUMERAL = "#";

    /** No phrase ends inside a word: {@code second} is none in {@code second-hand}. */
    private static final String END = "(?![\\p{L}\\p{N}]|[-\u2010\u2011][\\p{L}\\p{N}])";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    CueRule {
        firstWords = List.copyOf(firstWords);
    }

    /**
     * A rule for phrases that begin with one of some words.
     *
     * @param firstWords the words, parted by {@code |}
     * @param rest a regular expression for what follows; its blanks stand for any blank
     */
    static CueRule of(Cue.Type type, String firstWords, String rest) {
        return of(type, "", firstWords, rest);
    }

    /** The same, where {@code before} is a look-behind (or other condition) that holds at the first word. */
    static CueRule of(Cue.Type type, String before, String firstWords, String rest) {
        return matching(type, firstWords, before + "(?:" + firstWords + ")(?:" + rest + ")");
    }

    /** A rule whose expression spells the first words itself. */
    static CueRule matching(Cue.Type type, String firstWords, String regex) {
        String blanks = ("(?:" + regex + ")" + END).replace(" ", "[\\s\u00A0]").replace("'", "['\u2019]");
        return new CueRule(
                type, List.of(firstWords.split("\\|")), Pattern.compile(blanks, FLAGS), regex.contains("(?<core>"));
    }

    /** A matcher that is yet to be tried at a place of the text; it sees what stands before that place. */
    Matcher at(String text, int start) {
        return pattern.matcher(text)
                .region(start, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
