package io.github.policyhandbook.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.LongStream;

/**
 * Finds the new clauses most like an old one by what is rare in both, over an inverted index of words and of pairs of
 * neighbouring words: where every word is common, pairs still are rare. The rarest are looked up first, and a bounded
 * number of places a clause, so that the cost grows with the number of clauses and not with its square.
 */
final class RareWords {

    /** The best so many are told. Boilerplate siblings crowd a true partner out of a shorter list. */
    static final int MOST_TOLD = 20;

    /** A word on more clauses than this points nowhere in particular. */
    private static final int RARE = 80;

    /** Places looked up for a clause whose words are all common, until enough clauses are found. */
    private static final int MOST_PLACES = 1_000;

    private static final double PAIR_WEIGHT = 0.25;

    private final PairScores scores;
    private final int[] clauses;
    private final double[] weights;
    private final Map<Long, Integer> keyNumbers = new HashMap<>();
    private final double[] keyWeights;
    private final int[] starts;
    private final int[] places;
    private final double[] shared;
    private long lookedUp;

    /**
     * Indexes clauses of the new text.
     *
     * @param clauses their places in that text, rising
     */
    RareWords(List<Integer> clauses, PairScores scores) {
        this.scores = scores;
        this.clauses = clauses.stream().mapToInt(Integer::intValue).toArray();
        this.weights = new double[this.clauses.length];
        this.shared = new double[this.clauses.length];
        int[][] keysOf = new int[this.clauses.length][];
        int entries = 0;
        for (int at = 0; at < keysOf.length; at++) {
            long[] keys = keys(scores.toWords(this.clauses[at]));
            weights[at] = weight(keys);
            keysOf[at] = Arrays.stream(keys).mapToInt(this::numbered).toArray();
            entries += keys.length;
        }
        keyWeights = new double[keyNumbers.size()];
        keyNumbers.forEach((key, number) -> keyWeights[number] = weight(key));
        starts = new int[keyNumbers.size() + 1];
        Arrays.stream(keysOf).flatMapToInt(Arrays::stream).forEach(key -> starts[key + 1]++);
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        places = new int[entries];
        int[] next = starts.clone();
        for (int at = 0; at < keysOf.length; at++) {
            for (int key : keysOf[at]) {
                places[next[key]++] = at;
            }
        }
    }

    /** The indexed clauses most like that old one, no more than {@link #MOST_TOLD}; ties go to the nearer place. */
    List<Integer> likest(int i) {
        long[] keys = keys(scores.fromWords(i));
        int[] found = lookUp(keys);
        double weight = weight(keys);
        PriorityQueue<Found> best = new PriorityQueue<>(Found.WORST_FIRST);
        for (int at : found) {
            // Dice's coefficient: by the sum alone long clauses would be like every other.
            best.add(new Found(clauses[at], 2 * shared[at] / (weight + weights[at]), Math.abs(clauses[at] - i)));
            if (best.size() > MOST_TOLD) {
                best.remove();
            }
            shared[at] = 0;
        }
        return best.stream().map(Found::clause).sorted().toList();
    }

    /** How many places were looked up so far: what the search costs. */
    long lookedUp() {
        return lookedUp;
    }

    /** Adds up what each clause shares with those keys, the rarest first, and tells which clauses share any. */
    private int[] lookUp(long[] keys) {
        long[] rarestFirst = Arrays.stream(keys)
                .filter(keyNumbers::containsKey)
                .map(key -> (long) keyNumbers.get(key))
                .map(number -> (long) size((int) number) << 32 | number)
                .sorted()
                .toArray();
        int[] found = new int[shared.length];
        int count = 0;
        int looked = 0;
        for (long entry : rarestFirst) {
            int number = (int) entry;
            boolean isRare = size(number) <= RARE;
            if (!isRare && (count >= MOST_TOLD || looked + size(number) > MOST_PLACES)) {
                break;
            }
            looked += size(number);
            for (int p = starts[number]; p < starts[number + 1]; p++) {
                if (shared[places[p]] == 0) {
                    found[count++] = places[p];
                }
                shared[places[p]] += keyWeights[number];
            }
        }
        lookedUp += looked;
        return Arrays.copyOf(found, count);
    }

    private int size(int number) {
        return starts[number + 1] - starts[number];
    }

    private int numbered(long key) {
        return keyNumbers.computeIfAbsent(key, any -> keyNumbers.size());
    }

    /** Words as negative numbers, pairs of neighbouring words as positive ones. */
    private static long[] keys(ClauseWords clause) {
        int[] words = clause.words().clone();
        Arrays.sort(words);
        // Not the clause's own, which keeps them: they are asked for once here, and of most clauses never again.
        long[] all = LongStream.concat(
                        Arrays.stream(words).mapToLong(word -> -1L - word),
                        Arrays.stream(ClauseWords.wordPairs(clause.words())))
                .toArray();
        // Equal ones stand together in both.
        int count = 0;
        for (long key : all) {
            if (count == 0 || all[count - 1] != key) {
                all[count++] = key;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private double weight(long[] keys) {
        return Arrays.stream(keys).mapToDouble(this::weight).sum();
    }

    private double weight(long key) {
        Vocabulary vocabulary = scores.vocabulary();
        return key < 0
                ? vocabulary.weight((int) (-1L - key))
                : PAIR_WEIGHT * (vocabulary.weight((int) (key >> 32)) + vocabulary.weight((int) key));
    }

    /** A clause with how like it is, 0 to 1, and how far away it stands. */
    private record Found(int clause, double likeness, int distance) {
        private static final Comparator<Found> WORST_FIRST = Comparator.comparingDouble(Found::likeness)
                .thenComparing(Found::distance, Comparator.reverseOrder())
                .thenComparing(Found::clause, Comparator.reverseOrder());
    }
}
