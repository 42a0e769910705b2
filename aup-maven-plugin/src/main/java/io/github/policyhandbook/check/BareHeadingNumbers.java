package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of headings without a dot behind them: {@code ## 1 Pupils} and {@code ## 2 Staff}. One by itself may be a quantity, as
 * in {@code ## 5 golden rules}; where all headings of a level have one and count from 1, they are numbers.
 */
final class BareHeadingNumbers {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?<number>[1-9]\\d?)(?:\\s?[:\u2013\u2014-])?\\s+(?<word>\\p{Lu}\\p{L}*).*", Pattern.DOTALL);

    private static final Pattern MONTH =
            Pattern.compile("(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]*(?:ary|ch|il|st|ber))?");

    private BareHeadingNumbers() {}

    /**
     * The numbers by the index of their clauses.
     *
     * @param mayCount tells the clauses that may be numbered at all
     */
    static Map<Integer, ClauseNumber> in(List<Clause> clauses, Predicate<Clause> mayCount) {
        Map<Integer, ClauseNumber> found = new TreeMap<>();
        Set<Integer> levels = new TreeSet<>();
        clauses.stream().filter(Clause::isHeading).map(Clause::level).forEach(levels::add);
        for (int level : levels) {
            List<Integer> headings = new ArrayList<>();
            for (int index = 0; index < clauses.size(); index++) {
                Clause clause = clauses.get(index);
                if (clause.isHeading() && clause.level() == level && mayCount.test(clause)) {
                    headings.add(index);
                }
            }
            found.putAll(ofOneLevel(clauses, headings));
        }
        return found;
    }

    private static Map<Integer, ClauseNumber> ofOneLevel(List<Clause> clauses, List<Integer> headings) {
        Map<Integer, ClauseNumber> numbers = new TreeMap<>();
        boolean ended = false;
        for (int index : headings) {
            Matcher beginning = BEGINNING.matcher(clauses.get(index).text());
            boolean numbered = clauses.get(index).number().isEmpty()
                    && beginning.matches()
                    && !MONTH.matcher(beginning.group("word")).matches();
            if (numbered && ended) {
                return Map.of(); // one between has none
            } else if (numbered) {
                numbers.put(index, new ClauseNumber("", beginning.group("number"), ""));
            } else if (clauses.get(index).number().isPresent()) {
                return Map.of(); // the others are the numbers
            } else {
                ended = !numbers.isEmpty();
            }
        }
        List<String> signs = numbers.values().stream().map(ClauseNumber::sign).toList();
        return signs.size() > 1 && signs.subList(0, 2).equals(List.of("1", "2")) ? numbers : Map.of();
    }
}
