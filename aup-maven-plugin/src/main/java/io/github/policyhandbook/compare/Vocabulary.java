package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
    private final Map<String, List<String>> byText = new HashMap<>();
    private final Map<String, String> single = new HashMap<>();
    private int clauses = AlignmentWeights.SMALLEST_TEXT;
    private double[] weights = new double[0];
    private int weighed;

    /**
     * Counts the words of both texts. A word's rarity is that of the side that has it more often: a word that both sides
     * have once is as telling as one that only one side has.
     */
    static Vocabulary of(List<Clause> from, List<Clause> to) {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.count(from);
        vocabulary.count(to);
        return vocabulary;
    }

    /** A text's words, read once however many clauses have it; each word is there once however many texts have it. */
    List<String> wordsOf(String text) {
        return byText.computeIfAbsent(
                text,
                any -> ClauseWords.wordsOf(any).stream()
                        .map(word -> single.computeIfAbsent(word, known -> known))
                        .toList());
    }

    int[] numbers(List<String> texts) {
        return texts.stream().mapToInt(this::number).toArray();
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
        Map<String, Integer> counts = new HashMap<>();
        for (Clause clause : side) {
            new LinkedHashSet<>(wordsOf(clause.text())).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.forEach((word, count) -> clausesWith.merge(word, count, Math::max));
        clauses = Math.max(clauses, side.size());
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
