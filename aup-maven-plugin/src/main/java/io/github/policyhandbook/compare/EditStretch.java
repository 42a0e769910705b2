package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of both texts in tokens: the same tokens on both sides, or old ones and new ones that took their place.
 */
record EditStretch(boolean equal, List<Token> before, List<Token> after) {

    /** The stretches that a matching of tokens gives, equal and changed ones by turns. */
    static List<EditStretch> of(List<Token> from, List<Token> to, int[] partner) {
        List<EditStretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            int fromStart = i;
            int toStart = j;
            while (i < from.size() && partner[i] == j) {
                i++;
                j++;
            }
            if (i > fromStart) {
                stretches.add(new EditStretch(true, from.subList(fromStart, i), to.subList(toStart, j)));
                continue;
            }
            while (i < from.size() && partner[i] < 0) {
                i++;
            }
            j = i < from.size() ? partner[i] : to.size();
            stretches.add(new EditStretch(false, from.subList(fromStart, i), to.subList(toStart, j)));
        }
        return stretches;
    }

    long wordsBefore() {
        return before.stream().filter(Token::isWord).count();
    }

    long wordsAfter() {
        return after.stream().filter(Token::isWord).count();
    }

    /** Whether words went and others came in their place. */
    boolean isRewritten() {
        return !equal && wordsBefore() > 0 && wordsAfter() > 0;
    }

    /** Both stretches and what stands between them as one change. */
    EditStretch joinedWith(EditStretch island, EditStretch next) {
        return new EditStretch(
                false, concat(before, island.before(), next.before()), concat(after, island.after(), next.after()));
    }

    private static List<Token> concat(List<Token> first, List<Token> second, List<Token> third) {
        List<Token> all = new ArrayList<>(first.size() + second.size() + third.size());
        all.addAll(first);
        all.addAll(second);
        all.addAll(third);
        return all;
    }
}
