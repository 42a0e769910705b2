package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins what stayed by chance inside a rewritten stretch, so that a rewritten sentence reads as one change and not as
 * confetti: a blank, a comma, a "the" or an "of the" between two replacements. A word that carries meaning is never
 * joined, above all no "not", "must" or "may".
 */
final class ShortIslands {

    /** Changed words asked for around an island, for each word of it. */
    private static final int CHANGED_PER_WORD = 4;

    private static final int MOST_WORDS = 2;

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "and", "or", "is", "are",
            "be", "it", "its", "this", "that", "their", "your", "our");

    private ShortIslands() {}

    /** Blanks and marks first, so that a rewritten phrase counts as a whole beside an island with words. */
    static List<EditStretch> joined(List<EditStretch> stretches) {
        return joined(joined(stretches, 0), MOST_WORDS);
    }

    private static List<EditStretch> joined(List<EditStretch> stretches, int mostWords) {
        List<EditStretch> joined = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            EditStretch stretch = stretches.get(i);
            int last = joined.size() - 1;
            boolean between = stretch.equal() && last >= 0 && i + 1 < stretches.size();
            if (between
                    && stretch.wordsBefore() <= mostWords
                    && isIsland(joined.get(last), stretch, stretches.get(i + 1))) {
                joined.set(last, joined.get(last).joinedWith(stretch, stretches.get(i + 1)));
                i++;
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    private static boolean isIsland(EditStretch left, EditStretch island, EditStretch right) {
        long words = island.wordsBefore();
        if (words == 0) {
            boolean blanksOnly = island.before().stream().allMatch(token -> token.kind() == Token.Kind.BLANK);
            return left.isRewritten() && right.isRewritten() || blanksOnly && isRewrittenTogether(left, right);
        }
        if (!left.isRewritten() || !right.isRewritten()) {
            return false;
        }
        long changed = Math.min(left.wordsBefore() + right.wordsBefore(), left.wordsAfter() + right.wordsAfter());
        return changed >= words * CHANGED_PER_WORD && island.before().stream().allMatch(ShortIslands::isSmall);
    }

    /** One side rewritten, and only words gone or come on the other: still one change when a mere blank parts them. */
    private static boolean isRewrittenTogether(EditStretch left, EditStretch right) {
        boolean gone = left.wordsBefore() > 0 && right.wordsBefore() > 0;
        boolean come = left.wordsAfter() > 0 && right.wordsAfter() > 0;
        return (gone || come) && (left.isRewritten() || right.isRewritten());
    }

    private static boolean isSmall(Token token) {
        return !token.isWord() || SMALL.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
