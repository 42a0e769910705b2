package io.github.policyhandbook.compare;

import java.util.Arrays;

/**
 * How alike two texts are, 0 to 1: shared words by weight, neighbouring words, letter triples, each as a Dice
 * coefficient (Dice 1945). A text that another one wholly contains is nearer to it than that coefficient says.
 */
final class Similarity {

    private final Vocabulary vocabulary;

    Similarity(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    double of(ClauseWords a, ClauseWords b) {
        return Math.max(0, overall(a, b) - AlignmentWeights.OTHER_CORE * otherCore(a, b));
    }

    /**
     * How surely two texts only begin and end alike, 0 to 1: what is left between their common beginning and end is long on
     * both sides, and has nothing in common.
     */
    private double otherCore(ClauseWords a, ClauseWords b) {
        int[] first = a.words();
        int[] second = b.words();
        int start = 0;
        while (start < first.length && start < second.length && first[start] == second[start]) {
            start++;
        }
        int end = 0;
        while (end < first.length - start
                && end < second.length - start
                && first[first.length - 1 - end] == second[second.length - 1 - end]) {
            end++;
        }
        if (start + end < AlignmentWeights.FRAME_WORDS) {
            return 0;
        }
        int[] firstCore = Arrays.copyOfRange(first, start, first.length - end);
        int[] secondCore = Arrays.copyOfRange(second, start, second.length - end);
        Arrays.sort(firstCore);
        Arrays.sort(secondCore);
        double weightA = weight(firstCore);
        double weightB = weight(secondCore);
        if (Math.min(weightA, weightB) < AlignmentWeights.CORE_WEIGHT) {
            return 0;
        }
        double shared = 2 * sharedWeight(firstCore, secondCore) / (weightA + weightB);
        return Math.max(0, 1 - shared / AlignmentWeights.CORE_SHARED);
    }

    private double overall(ClauseWords a, ClauseWords b) {
        double sharedWords = sharedWeight(a, b);
        double weightA = weight(a);
        double weightB = weight(b);
        if (weightA + weightB == 0) {
            return 0;
        }
        double words = 2 * sharedWords / (weightA + weightB);
        double letters = dice(a.letterTriples(), b.letterTriples());
        double mean;
        if (a.count() < 2 || b.count() < 2) {
            mean = (AlignmentWeights.WORDS * words + AlignmentWeights.LETTERS * letters)
                    / (AlignmentWeights.WORDS + AlignmentWeights.LETTERS);
        } else {
            mean = AlignmentWeights.WORDS * words
                    + AlignmentWeights.WORD_PAIRS * dice(a.wordPairs(), b.wordPairs())
                    + AlignmentWeights.LETTERS * letters;
        }
        double smaller = Math.min(weightA, weightB);
        double contained = sharedWords / smaller;
        boolean tells = contained >= AlignmentWeights.CONTAINED
                && Math.min(a.count(), b.count()) >= AlignmentWeights.CONTAINED_WORDS
                && smaller >= AlignmentWeights.CONTAINED_WEIGHT;
        return tells ? Math.max(mean, (mean + contained) / 2) : mean;
    }

    double weight(ClauseWords words) {
        return weight(words.sortedWords());
    }

    private double weight(int[] words) {
        double weight = 0;
        for (int word : words) {
            weight += vocabulary.weight(word);
        }
        return weight;
    }

    private double sharedWeight(ClauseWords a, ClauseWords b) {
        return sharedWeight(a.sortedWords(), b.sortedWords());
    }

    private double sharedWeight(int[] first, int[] second) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                shared += vocabulary.weight(first[i]);
                i++;
                j++;
            } else if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static double dice(long[] a, long[] b) {
        if (a.length + b.length == 0) {
            return 0;
        }
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * shared / (a.length + b.length);
    }
}
