package io.github.policyhandbook.fuzz;

import java.util.List;

/** How many numbers of a sequence can stay so that they rise: the plain method, as a check upon the fast one. */
public final class LongestRising {

    private LongestRising() {}

    /** That many. */
    public static int of(List<Integer> sequence) {
        int[] lengths = new int[sequence.size()];
        int longest = 0;
        for (int k = 0; k < lengths.length; k++) {
            for (int earlier = 0; earlier < k; earlier++) {
                if (sequence.get(earlier) < sequence.get(k)) {
                    lengths[k] = Math.max(lengths[k], lengths[earlier]);
                }
            }
            longest = Math.max(longest, ++lengths[k]);
        }
        return longest;
    }
}
