package io.github.policyhandbook.compare;

import java.util.Arrays;

/**
 * How much of a whole clause its parts hold between them. What one part took, no other can: a part belongs to the whole by
 * the words that it alone brings.
 */
final class Cover {

    private final Vocabulary vocabulary;
    private long[] words;
    private long[] pairs;
    private final double weight;

    /** Begins with nothing of the whole covered. */
    Cover(ClauseWords whole, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = numbers(whole);
        this.pairs = whole.wordPairs();
        this.weight = weight(words);
    }

    /** The share of the part's words, by weight, that stand in what is not covered yet. */
    double share(ClauseWords part) {
        double own = weight(numbers(part));
        return own == 0 ? 0 : gain(part) / own;
    }

    /** The weight of the words that the part would cover. */
    double gain(ClauseWords part) {
        return weight(common(words, numbers(part)));
    }

    /** The share of the part's neighbouring words that are neighbours in what is not covered yet. */
    double pairShare(ClauseWords part) {
        long[] own = part.wordPairs();
        return own.length == 0 ? 0 : (double) common(pairs, own).length / own.length;
    }

    /** Covers what the part holds. */
    void take(ClauseWords part) {
        words = without(words, common(words, numbers(part)));
        pairs = without(pairs, common(pairs, part.wordPairs()));
    }

    /** The share of the whole, by weight, that is covered. */
    double covered() {
        return weight == 0 ? 0 : 1 - weight(words) / weight;
    }

    /** The weight of what is not covered yet. */
    double missing() {
        return weight(words);
    }

    private double weight(long[] those) {
        double sum = 0;
        for (long word : those) {
            sum += vocabulary.weight((int) word);
        }
        return sum;
    }

    private static long[] numbers(ClauseWords clause) {
        return Arrays.stream(clause.sortedWords()).asLongStream().toArray();
    }

    private static long[] common(long[] a, long[] b) {
        long[] both = new long[Math.min(a.length, b.length)];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                both[count++] = a[i++];
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(both, count);
    }

    private static long[] without(long[] all, long[] taken) {
        long[] rest = new long[all.length - taken.length];
        int count = 0;
        int k = 0;
        for (long number : all) {
            if (k < taken.length && taken[k] == number) {
                k++;
            } else {
                rest[count++] = number;
            }
        }
        return rest;
    }
}
