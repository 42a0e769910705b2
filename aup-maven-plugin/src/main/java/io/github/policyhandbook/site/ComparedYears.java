package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Which pairs of years the site compares, and by which rule.
 *
 * @param pairs the older year first, in the order of the older and then the newer year
 */
public record ComparedYears(List<Pair> pairs, Rule rule) {

    /** As many comparison pages {@link ComparedPairs#AUTO} allows before it leaves pairs out. */
    public static final int MOST_PAGES = 2_000;

    /** Two editions, the older one first. */
    public record Pair(Edition from, Edition to) {
        boolean isOf(String fromLabel, String toLabel) {
            return from.label().equals(fromLabel) && to.label().equals(toLabel);
        }
    }

    /** What the chosen pairs have in common, as the page of changes tells it. */
    public enum Rule {
        ALL,
        ADJACENT,
        ADJACENT_AND_CURRENT
    }

    public ComparedYears {
        pairs = List.copyOf(pairs);
    }

    /** The pairs of a handbook. {@code AUTO} takes all of them while their pages, one a policy and pair, stay few. */
    public static ComparedYears of(Handbook handbook, ComparedPairs wanted) {
        List<Edition> editions = handbook.editions();
        Rule rule = switch (wanted) {
            case ALL -> Rule.ALL;
            case ADJACENT -> Rule.ADJACENT;
            case AUTO -> pages(pairs(editions, Rule.ALL)) <= MOST_PAGES ? Rule.ALL : Rule.ADJACENT_AND_CURRENT;
        };
        return new ComparedYears(pairs(editions, rule), rule);
    }

    /** Whether the two years, the older one first, are compared. */
    public boolean compares(Edition from, Edition to) {
        return pairs.stream().anyMatch(pair -> pair.isOf(from.label(), to.label()));
    }

    /** The message that tells the rule. */
    String ruleKey() {
        return "rule." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Pair> pairs(List<Edition> editions, Rule rule) {
        List<Pair> pairs = new ArrayList<>();
        int last = editions.size() - 1;
        for (int from = 0; from < last; from++) {
            for (int to = from + 1; to <= last; to++) {
                boolean wanted =
                        rule == Rule.ALL || to == from + 1 || (rule == Rule.ADJACENT_AND_CURRENT && to == last);
                if (wanted) {
                    pairs.add(new Pair(editions.get(from), editions.get(to)));
                }
            }
        }
        return pairs;
    }

    private static int pages(List<Pair> pairs) {
        return pairs.stream().mapToInt(ComparedYears::policies).sum();
    }

    private static int policies(Pair pair) {
        TreeSet<String> ids = new TreeSet<>();
        pair.from().entries().forEach(entry -> ids.add(entry.policy().id()));
        pair.to().entries().forEach(entry -> ids.add(entry.policy().id()));
        return ids.size();
    }
}
