package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text as the search for cues reads it: with their places, in lower case. */
final class CueText {

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private CueText(String text) {
        this.text = text;
    }

    /** A word, number or amount; {@code folded} is in lower case with straight apostrophes. */
    record Word(int start, int end, String folded) {

        boolean isNumeral() {
            return !Character.isLetter(folded.codePointAt(0));
        }
    }

    /** The words that begin at one of some characters. */
    static CueText of(String text, BitSet near) {
        CueText read = new CueText(text);
        int start = 0;
        while (start < text.length()) {
            if (read.isStart(start)) {
                int end = read.endOfWord(start);
                if (near.get(start)) {
                    read.words.add(new Word(start, end, fold(text.substring(start, end))));
                }
                start = end;
            } else {
                start++;
            }
        }
        return read;
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    Word word(int index) {
        return words.get(index);
    }

    /** Whether nothing but a blank stands between a word and the one before it. */
    boolean isJoined(int index) {
        return index > 0
                && word(index - 1).end() + 1 == word(index).start()
                && TextFolding.isBlank(text.charAt(word(index).start() - 1));
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(text.codePointAt(word(index).start()));
    }

    /** Whether a word opens the text or follows the end of a sentence. */
    boolean startsSentence(int index) {
        int at = word(index).start() - 1;
        while (at >= 0 && TextFolding.isBlank(text.charAt(at))) {
            at--;
        }
        return at < 0 || ".!?:;".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether some words follow a word, each behind one blank. */
    boolean goesOn(int index, String... following) {
        for (int i = 0; i < following.length; i++) {
            int next = index + 1 + i;
            if (next >= words.size() || !isJoined(next) || !word(next).folded().equals(following[i])) {
                return false;
            }
        }
        return true;
    }

    /** The words from one to another as a phrase. */
    CuePhrase phrase(Cue.Type type, int first, int last) {
        int start = word(first).start();
        return CuePhrase.of(type, start, text.substring(start, word(last).end()));
    }

    /** Words parted by blanks, as a set to look them up in. */
    static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private boolean isStart(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || (c == '\u00A3' || c == '$' || c == '\u20AC' || c == '+')
                        && at + 1 < text.length()
                        && (Character.isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == ' ');
    }

    private int endOfWord(int start) {
        int end = start + 1;
        while (end < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            } else if (isJoint(text.charAt(end))
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(end + 1))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
