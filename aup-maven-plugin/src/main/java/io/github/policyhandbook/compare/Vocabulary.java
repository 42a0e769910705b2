package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of the two texts compared, and what each weighs: a word that few clauses have tells clauses apart, one that
 * stands in every boilerplate sentence does not (inverse document frequency, Sparck Jones 1972).
 */
final class Vocabulary {

    private static final Set<String> STOP_WORDS = stems(WordClasses.STOP_WORDS);
    private static final Set<String> MODALS = stems(WordClasses.MODALS);
    private static final Set<String> POLICY_WORDS = stems(WordClasses.POLICY_WORDS);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> clausesWith = new HashMap<>();
    private final KnownTexts texts;
    private int clauses = AlignmentWeights.SMALLEST_TEXT;
    private double[] weights = new double[0];
    private int weighed;

    private Vocabulary(KnownTexts texts) {
        this.texts = texts;
    }

    /**
     * Counts the words of both texts. A word's rarity is that of the side that has it more often: a word that both sides
     * have once is as telling as one that only one side has.
     */
    static Vocabulary of(List<Clause> from, List<Clause> to, KnownTexts texts) {
        Vocabulary vocabulary = new Vocabulary(texts);
        vocabulary.count(from);
        vocabulary.count(to);
        return vocabulary;
    }

    /** A text's words, in order. */
    List<String> wordsOf(String text) {
        return texts.words(text);
    }

    int[] numbers(List<String> words) {
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words.get(i));
        }
        return numbers;
    }

    /** The words of these numbers again, with a blank between two. */
    String text(int[] numbers) {
        StringBuilder text = new StringBuilder();
        for (int number : numbers) {
            text.append(text.isEmpty() ? "" : " ").append(words.get(number));
        }
        return text.toString();
    }

    /** What sharing this word is worth, 0 to 1. */
    double weight(int number) {
        if (number >= weighed) {
            weights = words.size() > weights.length
                    ? Arrays.copyOf(weights, Math.max(words.size(), 2 * weights.length))
                    : weights;
            while (weighed < words.size()) {
                weights[weighed] = weightOf(words.get(weighed));
                weighed++;
            }
        }
        return weights[number];
    }

    private int number(String word) {
        Integer number = numbers.putIfAbsent(word, words.size());
        if (number == null) {
            words.add(word);
            return words.size() - 1;
        }
        return number;
    }

    private void count(List<Clause> side) {
        Map<String, Count> counts = new HashMap<>();
        for (int place = 0; place < side.size(); place++) {
            for (String word : wordsOf(side.get(place).text())) {
                counts.computeIfAbsent(word, any -> new Count()).add(place);
            }
        }
        counts.forEach((word, count) -> clausesWith.merge(word, count.clauses, Math::max));
        clauses = Math.max(clauses, side.size());
    }

    /** How many clauses of one side have a word, however often each. */
    private static final class Count {
        private int clauses;
        private int last = -1;

        private void add(int place) {
            clauses += place == last ? 0 : 1;
            last = place;
        }
    }

    private static Set<String> stems(Set<String> words) {
        return words.stream().map(WordStem::of).collect(Collectors.toUnmodifiableSet());
    }

    private double weightOf(String word) {
        double rarity = 1 - Math.log(clausesWith.getOrDefault(word, 1)) / Math.log(clauses);
        double weight = AlignmentWeights.COMMON_WORD + (1 - AlignmentWeights.COMMON_WORD) * Math.max(0, rarity);
        if (STOP_WORDS.contains(word)) {
            return weight * AlignmentWeights.STOP_WORD;
        }
        if (MODALS.contains(word)) {
            return weight * AlignmentWeights.MODAL;
        }
        if (POLICY_WORDS.contains(word)) {
            return weight * AlignmentWeights.POLICY_WORD;
        }
        return Character.isDigit(word.codePointAt(0)) ? weight * AlignmentWeights.NUMBER : weight;
    }
}
