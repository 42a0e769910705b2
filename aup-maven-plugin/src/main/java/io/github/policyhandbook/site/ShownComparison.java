package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;

/**
 * A comparison on its page: which changes it shows, and what all parts of the page call its clauses, their places, their
 * changes and their links. It is made once, so that the table, the marked-up text and the lists agree.
 *
 * @param plan what every page may ask
 * @param comparison the two texts
 * @param place where they are shown
 * @param changes the changes that have a heading of their own
 * @param places the names and places of clauses
 * @param notes what stands below a change
 * @param labels what a change is tagged with
 * @param links where changed links lead
 */
public record ShownComparison(
        SitePlan plan,
        PolicyComparison comparison,
        ComparisonPlace place,
        ShownChanges changes,
        ClausePlaces places,
        ChangeNotes notes,
        ChangeLabels labels,
        LinkTitles links) {

    /** The comparison as that page shows it. */
    public static ShownComparison of(SitePlan plan, PolicyComparison comparison, ComparisonPlace place) {
        return new ShownComparison(
                plan,
                comparison,
                place,
                ShownChanges.of(comparison, place.idPrefix()),
                new ClausePlaces(plan, comparison),
                new ChangeNotes(plan, comparison.policy(), place),
                new ChangeLabels(plan, comparison),
                new LinkTitles(plan, comparison));
    }

    public Words words() {
        return plan.words();
    }
}
