package io.github.policyhandbook.compare;

import java.util.Arrays;

/**
 * The longest rising part of a sequence, so that the fewest members stand out of order; among equals the one with the
 * greatest weight, then the one whose members come first. O(n log n): Fredman 1975, with a Fenwick tree for the weights.
 */
final class LongestRise {

    private static final int NONE = -1;

    private final int[] ranks;
    private final long[] weights;
    private final int[] lengths;
    private final long[] sums;
    private final int[] before;
    private final int[] bestUpToRank;

    private LongestRise(int[] sequence, long[] weights) {
        int[] sorted = Arrays.stream(sequence).sorted().distinct().toArray();
        this.ranks = Arrays.stream(sequence)
                .map(value -> Arrays.binarySearch(sorted, value) + 1)
                .toArray();
        this.weights = weights;
        this.lengths = new int[sequence.length];
        this.sums = new long[sequence.length];
        this.before = new int[sequence.length];
        this.bestUpToRank = new int[sorted.length + 1];
        Arrays.fill(bestUpToRank, NONE);
    }

    /** For each member of the sequence, whether it belongs to that part. */
    static boolean[] of(int[] sequence, long[] weights) {
        return new LongestRise(sequence, weights).members();
    }

    private boolean[] members() {
        int best = NONE;
        for (int i = 0; i < ranks.length; i++) {
            before[i] = bestBelow(ranks[i]);
            lengths[i] = 1 + (before[i] == NONE ? 0 : lengths[before[i]]);
            sums[i] = weights[i] + (before[i] == NONE ? 0 : sums[before[i]]);
            for (int rank = ranks[i]; rank < bestUpToRank.length; rank += rank & -rank) {
                if (isBetter(i, bestUpToRank[rank])) {
                    bestUpToRank[rank] = i;
                }
            }
            if (isBetter(i, best)) {
                best = i;
            }
        }
        boolean[] members = new boolean[ranks.length];
        for (int i = best; i != NONE; i = before[i]) {
            members[i] = true;
        }
        return members;
    }

    private int bestBelow(int rank) {
        int best = NONE;
        for (int at = rank - 1; at > 0; at -= at & -at) {
            int other = bestUpToRank[at];
            if (other != NONE && (isBetter(other, best) || isAsGood(other, best) && other < best)) {
                best = other;
            }
        }
        return best;
    }

    private boolean isBetter(int i, int than) {
        return than == NONE || lengths[i] > lengths[than] || lengths[i] == lengths[than] && sums[i] > sums[than];
    }

    private boolean isAsGood(int i, int as) {
        return as != NONE && lengths[i] == lengths[as] && sums[i] == sums[as];
    }
}
