package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One clause as similarity sees it: words as numbers of a {@link Vocabulary}, letter triples,
 * neighbouring words. Case, quotes, dashes, blanks and marks play no part.
 */
final class ClauseWords {

    /** Letter triples of a longer text tell no more than those of its beginning. */
    private static final int LETTERS_LOOKED_AT = 4_000;

    private static final int WORDS_LOOKED_AT = 4_000;
    private static final int[] NOT_SORTED = {};
    private static final long[] NOT_MADE = {};

    private final int[] words;
    private final Vocabulary vocabulary;

    /** Made when first asked for: most clauses are never weighed. */
    private int[] sortedWords = NOT_SORTED;

    private long[] wordPairs = NOT_MADE;

    private long[] letterTriples = NOT_MADE;

    private ClauseWords(int[] words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    static ClauseWords of(Clause clause, Vocabulary vocabulary) {
        return new ClauseWords(vocabulary.numbers(vocabulary.wordsOf(clause.text())), vocabulary);
    }

    /** A text's words and numbers, in order, lower case, as {@linkplain WordStem stems}. */
    static List<String> wordsOf(String text) {
        List<String> words = new ArrayList<>();
        for (Token token : Token.ofText(TextFolding.fold(text).toLowerCase(Locale.ROOT))) {
            if (token.isWord()) {
                words.add(WordStem.of(token.text()));
                if (words.size() == WORDS_LOOKED_AT) {
                    break;
                }
            }
        }
        return words;
    }

    /** Whether a text has words enough that chance is out of the question where another policy has the same. */
    static boolean isLongEnoughToMove(String text) {
        return Token.areWords(AlignmentWeights.MOVED_WORDS, TextFolding.fold(text));
    }

    int count() {
        return words.length;
    }

    /** Word numbers, as they stand in the text. */
    int[] words() {
        return words;
    }

    /** Word numbers, rising, repeated as often as the word. */
    int[] sortedWords() {
        if (sortedWords.length < words.length) {
            sortedWords = words.clone();
            Arrays.sort(sortedWords);
        }
        return sortedWords;
    }

    /** Neighbouring words, rising. */
    long[] wordPairs() {
        if (wordPairs == NOT_MADE) {
            wordPairs = wordPairs(words);
        }
        return wordPairs;
    }

    /** Letter triples, rising. */
    long[] letterTriples() {
        if (letterTriples == NOT_MADE) {
            letterTriples = letterTriples(vocabulary.text(words));
        }
        return letterTriples;
    }

    /** Whether both have so many words, and begin with the same. */
    boolean beginsLike(ClauseWords other, int count) {
        return words.length >= count
                && other.words.length >= count
                && Arrays.equals(words, 0, count, other.words, 0, count);
    }

    boolean hasSameWords(ClauseWords other) {
        return Arrays.equals(words, other.words);
    }

    /** Neighbouring ones of these words, rising. */
    static long[] wordPairs(int[] words) {
        long[] pairs = new long[Math.max(0, words.length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) words[i] << 32 | words[i + 1];
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private static long[] letterTriples(String letters) {
        String padded = " " + letters.substring(0, Math.min(letters.length(), LETTERS_LOOKED_AT)) + " ";
        long[] triples = new long[padded.length() - 2];
        for (int i = 0; i < triples.length; i++) {
            triples[i] = (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
        }
        Arrays.sort(triples);
        return triples;
    }
}
