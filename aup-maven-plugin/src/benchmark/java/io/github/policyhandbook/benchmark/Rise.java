package io.github.policyhandbook.benchmark;

import java.util.List;

/** The longest rising runs of a sequence: which members stand in all of them, in some, in none. */
final class Rise {

    private final int[] rank;
    private final boolean[] inSome;
    private final int[] ofRank;

    Rise(List<Integer> sequence) {
        int size = sequence.size();
        rank = new int[size];
        inSome = new boolean[size];
        int[] behind = new int[size];
        int longest = 0;
        for (int k = 0; k < size; k++) {
            rank[k] = 1;
            for (int earlier = 0; earlier < k; earlier++) {
                if (sequence.get(earlier) < sequence.get(k)) {
                    rank[k] = Math.max(rank[k], rank[earlier] + 1);
                }
            }
            longest = Math.max(longest, rank[k]);
        }
        ofRank = new int[longest + 1];
        for (int k = size - 1; k >= 0; k--) {
            behind[k] = 1;
            for (int later = k + 1; later < size; later++) {
                if (sequence.get(later) > sequence.get(k)) {
                    behind[k] = Math.max(behind[k], behind[later] + 1);
                }
            }
            inSome[k] = rank[k] + behind[k] - 1 == longest;
            ofRank[rank[k]] += inSome[k] ? 1 : 0;
        }
    }

    boolean isInSome(int k) {
        return inSome[k];
    }

    /** The only one of its rank: no longest run does without it. */
    boolean isInAll(int k) {
        return inSome[k] && ofRank[rank[k]] == 1;
    }
}
