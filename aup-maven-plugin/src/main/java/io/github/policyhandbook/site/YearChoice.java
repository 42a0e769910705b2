package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The choice of two years to compare, as a list of all compared pairs. A script makes two select boxes of it.
 *
 * @param heading the heading over it
 * @param rule which years can be compared
 * @param folded whether the list is too long to stand open
 * @param rows the older years, the newest of them first, each with the newer ones it is compared with
 */
record YearChoice(String heading, String rule, boolean folded, String foldedName, List<Row> rows) {

    /** A year, {@code 2023 to 2024, compared with}, and the years that is. */
    record Row(String year, String label, List<Cell> newer) {

        Row {
            newer = List.copyOf(newer);
        }
    }

    /**
     * A newer year.
     *
     * @param href its comparison; empty where there is nothing to read
     * @param note why there is not: {@code the same}, {@code this page}; else empty
     * @param here whether it is the page at hand
     */
    record Cell(String year, String href, String note, boolean here) {}

    private static final int FEW_PAIRS = 6;

    YearChoice {
        rows = List.copyOf(rows);
    }

    /** How one pair of years is offered. */
    @FunctionalInterface
    private interface Offer {
        Cell of(ComparedYears.Pair pair, String year);
    }

    /**
     * The comparisons of whole handbooks.
     *
     * @param here the pair whose page it stands on; empty on the page of all changes
     */
    static YearChoice ofHandbooks(SitePlan plan, String page, Optional<ComparedYears.Pair> here) {
        return of(plan, "pairs.any", (pair, year) -> {
            String target =
                    SiteAddress.comparison(pair.from().label(), pair.to().label());
            return here.filter(pair::equals).isPresent()
                    ? new Cell(year, "", plan.words().say("pairs.here"), true)
                    : new Cell(year, SiteAddress.relative(page, target), "", false);
        });
    }

    /** The comparisons of one policy: years between which it did not change lead nowhere and say so. */
    static YearChoice ofPolicy(SitePlan plan, String page, Policy policy, ComparedYears.Pair here) {
        return of(plan, "pairs.any-policy", (pair, year) -> {
            if (pair.equals(here)) {
                return new Cell(year, "", plan.words().say("pairs.here"), true);
            }
            return ComparedPolicies.pageOf(plan, pair, policy)
                    .map(target -> new Cell(year, SiteAddress.relative(page, target), "", false))
                    .orElseGet(() -> new Cell(year, "", plan.words().say(nothing(pair, policy)), false));
        });
    }

    private static String nothing(ComparedYears.Pair pair, Policy policy) {
        boolean inForce = pair.from().version(policy.id()).isPresent();
        return inForce ? "pairs.same" : "pairs.absent";
    }

    private static YearChoice of(SitePlan plan, String headingKey, Offer offer) {
        Words words = plan.words();
        List<Edition> editions = plan.handbook().editions();
        List<Row> rows = new ArrayList<>();
        for (int i = editions.size() - 1; i >= 0; i--) {
            List<Cell> newer = newer(plan, editions.get(i), offer);
            if (!newer.isEmpty()) {
                String year = words.year(editions.get(i).year());
                rows.add(new Row(year, words.say("pairs.with", year), newer));
            }
        }
        int pairs = plan.years().pairs().size();
        return new YearChoice(
                words.say(headingKey),
                words.say(plan.years().ruleKey()),
                pairs > FEW_PAIRS,
                words.count("pairs.all-pairs", pairs),
                rows);
    }

    private static List<Cell> newer(SitePlan plan, Edition from, Offer offer) {
        return plan.years().pairs().stream()
                .filter(pair -> pair.from().label().equals(from.label()))
                .map(pair -> offer.of(pair, plan.words().year(pair.to().year())))
                .toList();
    }
}
