package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the clauses of one text begin, for finding the one whose first words somebody quotes. Letter case, quotes, dashes,
 * blanks and emphasis play no part, nor whether the clause's number is written before the words or dots behind them:
 * {@code 3.2 keep your “password” ...}.
 */
final class ClauseOpenings {

    private static final String AND_SO_ON = "...";

    /** The writings of one clause that count as its own. */
    private record Opening(String text, String numbered, String styled) {

        private boolean consistsOf(String words) {
            return text.equals(words) || numbered.equals(words) || styled.equals(words);
        }

        private boolean beginsWith(String words) {
            return begins(text, words) || begins(numbered, words) || begins(styled, words);
        }
    }

    private final List<Opening> openings;

    /** @param folds texts folded before, so that a clause which stands in many versions costs once */
    ClauseOpenings(List<Clause> clauses, Map<String, String> folds) {
        openings = clauses.stream().map(clause -> opening(clause, folds)).toList();
    }

    /** The places of the clauses that begin so; where one of them has no words beyond these, it alone. */
    List<Integer> placesOf(String written) {
        String words = withoutDots(folded(written));
        List<Integer> begin = new ArrayList<>();
        List<Integer> consist = new ArrayList<>();
        for (int place = 0; place < openings.size() && !words.isEmpty(); place++) {
            Opening opening = openings.get(place);
            if (opening.consistsOf(words)) {
                consist.add(place);
            }
            if (opening.beginsWith(words)) {
                begin.add(place);
            }
        }
        return consist.size() == 1 ? consist : begin;
    }

    /** In whole words: {@code Visitors sign in} does not begin {@code Visitors sign into the book}. */
    private static boolean begins(String text, String words) {
        return text.startsWith(words)
                && (text.length() == words.length()
                        || !isOfWord(text.charAt(words.length()))
                        || !isOfWord(words.charAt(words.length() - 1)));
    }

    private static String withoutDots(String words) {
        return words.endsWith(AND_SO_ON) ? words.substring(0, words.length() - AND_SO_ON.length()) : words;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static Opening opening(Clause clause, Map<String, String> folds) {
        String numbered =
                clause.number().map(number -> number + " " + clause.text()).orElse(clause.text());
        return new Opening(
                folds.computeIfAbsent(clause.text(), ClauseOpenings::folded),
                folds.computeIfAbsent(numbered, ClauseOpenings::folded),
                folds.computeIfAbsent(clause.styled(), ClauseOpenings::folded));
    }

    private static String folded(String text) {
        return TextFolding.fold(text.strip()).toLowerCase(Locale.ROOT);
    }
}
