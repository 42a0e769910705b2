package io.github.policyhandbook.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether two clauses share words of their own, or only the frame of a family: of "Laptops must be returned in July"
 * and "Keys must be returned in July" each is as like the other's successor as its own. What a pair shares and any sibling
 * shares too says nothing about the pair.
 */
final class Kinship {

    /** A word on more clauses than this marks no family. */
    private static final int MOST_POSTINGS = 80;

    private static final int STANDINGS = 4;
    private static final int NONE = -1;

    private final Side from;
    private final Side to;
    private final Vocabulary vocabulary;
    private final Map<Integer, Likest> ofFrom = new HashMap<>();
    private final Map<Integer, Likest> ofTo = new HashMap<>();

    Kinship(List<ClauseWords> from, List<ClauseWords> to, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.from = new Side(from);
        this.to = new Side(to);
    }

    /** Whether the two share more than either does with every other clause of the other's text. */
    boolean isSpecific(int i, int j) {
        double shared = shared(from.words.get(i), to.words.get(j));
        double enough = shared - AlignmentWeights.OWN_WORDS;
        return mostOfOthersInTo(i, j) < enough || mostOfOthersInFrom(j, i) < enough;
    }

    /** The weight of words that the two share beyond what either shares with any other clause of the other's text. */
    double ownWords(int i, int j) {
        double shared = shared(from.words.get(i), to.words.get(j));
        return shared - Math.max(mostOfOthersInTo(i, j), mostOfOthersInFrom(j, i));
    }

    private double mostOfOthersInTo(int i, int j) {
        return ofFrom.computeIfAbsent(i, k -> likest(from.words.get(k), to)).except(j);
    }

    private double mostOfOthersInFrom(int j, int i) {
        return ofTo.computeIfAbsent(j, k -> likest(to.words.get(k), from)).except(i);
    }

    private double shared(int[] a, int[] b) {
        double sum = 0;
        for (int word : a) {
            if (Arrays.binarySearch(b, word) >= 0 && isTelling(word)) {
                sum += vocabulary.weight(word / STANDINGS);
            }
        }
        return sum;
    }

    private boolean isTelling(int word) {
        return from.count(word) <= MOST_POSTINGS && to.count(word) <= MOST_POSTINGS;
    }

    private Likest likest(int[] words, Side other) {
        double[] shared = new double[other.words.size()];
        for (int word : words) {
            if (isTelling(word)) {
                double weight = vocabulary.weight(word / STANDINGS);
                for (int p = other.start(word); p < other.end(word); p++) {
                    shared[other.places[p]] += weight;
                }
            }
        }
        int first = NONE;
        double best = 0;
        double second = 0;
        // In any order: of clauses that share as much, whichever comes first, the next one shares as much as it.
        for (int place = 0; place < shared.length; place++) {
            if (shared[place] > best) {
                second = best;
                best = shared[place];
                first = place;
            } else {
                second = Math.max(second, shared[place]);
            }
        }
        return new Likest(first, best, second);
    }

    /** The clause that shares most, how much that is, and how much the next one shares. */
    private record Likest(int place, double most, double next) {
        private double except(int other) {
            return other == place ? next : most;
        }
    }

    /**
     * One text's clauses as sets of words, and by word: the places of a word stand together, in plain numbers, because all
     * that many policies lost and gained over the years may be compared at once.
     */
    private static final class Side {
        private final List<int[]> words;
        private final int[] starts;
        private final int[] places;

        private Side(List<ClauseWords> clauses) {
            words = clauses.stream()
                    .map(clause -> numbered(clause.sortedWords()))
                    .toList();
            int most = words.stream().flatMapToInt(Arrays::stream).max().orElse(NONE);
            starts = new int[most + 2];
            words.stream().flatMapToInt(Arrays::stream).forEach(word -> starts[word + 1]++);
            for (int i = 1; i < starts.length; i++) {
                starts[i] += starts[i - 1];
            }
            places = new int[starts[most + 1]];
            int[] next = starts.clone();
            for (int place = 0; place < words.size(); place++) {
                for (int word : words.get(place)) {
                    places[next[word]++] = place;
                }
            }
        }

        /** A word's second standing in a clause is another one than its first. */
        private static int[] numbered(int[] sortedWords) {
            int[] numbered = new int[sortedWords.length];
            int count = 0;
            int standing = 0;
            for (int k = 0; k < sortedWords.length; k++) {
                standing = k > 0 && sortedWords[k] == sortedWords[k - 1] ? standing + 1 : 0;
                if (standing < STANDINGS) {
                    numbered[count++] = sortedWords[k] * STANDINGS + standing;
                }
            }
            return Arrays.copyOf(numbered, count);
        }

        /** Where the places of a word begin. */
        private int start(int word) {
            return isKnown(word) ? starts[word] : 0;
        }

        /** Where they end. */
        private int end(int word) {
            return isKnown(word) ? starts[word + 1] : 0;
        }

        private int count(int word) {
            return end(word) - start(word);
        }

        private boolean isKnown(int word) {
            return word < starts.length - 1;
        }
    }
}
