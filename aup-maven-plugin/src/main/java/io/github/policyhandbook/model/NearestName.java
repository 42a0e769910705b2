package io.github.policyhandbook.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Guesses which of several known names a mistyped one means: {@code aproved} is {@code approved}. */
public final class NearestName {

    /** Up to this length one letter makes a word, and one slip is all that is believed. */
    private static final int SHORT = 6;

    private NearestName() {}

    /** The one known name that is nearest by far fewer slips than it has letters; empty where none or several are. */
    public static Optional<String> to(String name, Collection<String> known) {
        int slips = name.length() <= SHORT ? 1 : 2;
        for (int allowed = 1; allowed <= slips; allowed++) {
            int within = allowed;
            List<String> near =
                    known.stream().filter(one -> isWithin(within, one, name)).toList();
            if (!near.isEmpty()) {
                return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isWithin(int slips, String one, String other) {
        return Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips;
    }

    /** Letters to add, leave out or change (Levenshtein 1966), two that changed places counting once (Damerau 1964). */
    private static int distance(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = Math.max(i, j);
                if (i > 0 && j > 0) {
                    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                    int single = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
                    slips[i][j] = Math.min(single, slips[i - 1][j - 1] + same);
                    boolean turned = i > 1
                            && j > 1
                            && one.charAt(i - 1) == other.charAt(j - 2)
                            && one.charAt(i - 2) == other.charAt(j - 1);
                    slips[i][j] = turned ? Math.min(slips[i][j], slips[i - 2][j - 2] + 1) : slips[i][j];
                }
            }
        }
        return slips[one.length()][other.length()];
    }
}
