package io.github.policyhandbook.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Changes some of the words of a text as a committee does: another word for a word, a condition more, a phrase less, a
 * duty that becomes a permission, another number. Which words went and came is known.
 */
final class Rewording {

    private enum State {
        KEPT,
        GONE,
        COME
    }

    private final Random random;
    private final Lexicon lexicon;
    private final List<String> pieces = new ArrayList<>();
    private final List<State> states = new ArrayList<>();

    private Rewording(String text, Lexicon lexicon, Random random) {
        this.random = random;
        this.lexicon = lexicon;
        for (String piece : WordMarks.pieces(text)) {
            pieces.add(piece);
            states.add(State.KEPT);
        }
    }

    /**
     * Rewords a text.
     *
     * @param share how many of its words are to be touched, 0 to 1; at least one is
     */
    static Rewording of(String text, double share, Lexicon lexicon, Random random) {
        Rewording rewording = new Rewording(text, lexicon, random);
        long words = rewording.pieces.stream().filter(WordMarks::isWord).count();
        int wanted = (int) Math.max(1, Math.round(words * share));
        int touched = 0;
        for (int tries = 0; tries < 400 && touched < wanted; tries++) {
            touched += rewording.edit(wanted - touched);
        }
        return rewording;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (states.get(i) != State.GONE) {
                text.append(pieces.get(i));
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    WordMarks marks() {
        List<Boolean> before = new ArrayList<>();
        List<Boolean> after = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (boolean ignored : WordMarks.flags(pieces.get(i), true)) {
                if (states.get(i) != State.COME) {
                    before.add(states.get(i) == State.GONE);
                }
                if (states.get(i) != State.GONE) {
                    after.add(states.get(i) == State.COME);
                }
            }
        }
        return new WordMarks(true, before, after);
    }

    /** One edit; returns how many words it touched. */
    private int edit(int most) {
        int at = random.nextInt(pieces.size());
        if (states.get(at) != State.KEPT || !WordMarks.isWord(pieces.get(at))) {
            return 0;
        }
        int choice = random.nextInt(10);
        if (choice < 6) {
            return substitute(at);
        }
        return choice < 8 ? insertBehind(at, most) : deleteFrom(at, most);
    }

    private int substitute(int at) {
        String word = pieces.get(at);
        String other = lexicon.instead(word, random);
        if (other.equalsIgnoreCase(word)) {
            return 0;
        }
        states.set(at, State.GONE);
        insert(at + 1, Character.isUpperCase(word.charAt(0)) ? capitalised(other) : other);
        return 1;
    }

    private int insertBehind(int at, int most) {
        String phrase = lexicon.phrase(random);
        int words = WordMarks.flags(phrase, true).size();
        if (words > most + 1) {
            return 0;
        }
        insert(at + 1, " " + phrase);
        return words;
    }

    private int deleteFrom(int at, int most) {
        if (at == 0) {
            return 0; // the next word would change its first letter
        }
        int span = 1 + random.nextInt(Math.min(4, Math.max(1, most)));
        int gone = 0;
        for (int i = at; i < pieces.size() && gone < span && states.get(i) == State.KEPT; i++) {
            boolean word = WordMarks.isWord(pieces.get(i));
            if (!word && !pieces.get(i).isBlank()) {
                break; // never across a mark
            }
            if (!word && gone == 0) {
                continue;
            }
            if (word || gone < span) {
                states.set(i, State.GONE);
                gone += word ? 1 : 0;
            }
        }
        return gone;
    }

    private void insert(int at, String text) {
        int place = at;
        for (String piece : WordMarks.pieces(text)) {
            pieces.add(place, piece);
            states.add(place, State.COME);
            place++;
        }
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
