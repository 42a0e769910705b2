package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What changed in the current year's handbook against the year before, as the home page tells it. */
final class ChangedThisYear {

    /**
     * What the template lays out.
     *
     * @param sentence how many policies changed, are new, or were withdrawn
     * @param changes the policies by title, each leading to its changes, as many as are read at a glance
     * @param all where all of them are; words only where there is nothing to compare
     */
    record View(String sentence, List<PageLink> changes, PageLink all) {}

    private static final int AT_A_GLANCE = 8;

    private final SitePlan plan;
    private final Words words;

    ChangedThisYear(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    View view() {
        return before().map(this::since)
                .orElseGet(() -> new View(words.say("home.first-year"), List.of(), PageLink.words("")));
    }

    private Optional<Edition> before() {
        int current = plan.handbook().editions().indexOf(plan.current());
        return current < 1
                ? Optional.empty()
                : Optional.of(plan.handbook().editions().get(current - 1));
    }

    private View since(Edition before) {
        EditionComparison comparison = plan.comparison().compare(before, plan.current());
        List<PolicyComparison> changed = comparison.policies().stream()
                .filter(policy -> policy.status() != PolicyComparison.Status.UNCHANGED)
                .sorted(Comparator.comparing(policy -> Titles.sortable(plan.title(policy.policy()))))
                .toList();
        String year = words.year(before.year());
        String sentence = changed.isEmpty()
                ? words.say("home.same", year)
                : words.say("home.changed", year, words.list(PolicyTally.parts(words, changed)));
        String all = SiteAddress.comparison(before.label(), plan.current().label());
        return new View(
                sentence,
                changed.stream()
                        .limit(AT_A_GLANCE)
                        .map(policy -> change(before, policy))
                        .toList(),
                PageLink.between(SiteAddress.HOME, all, words.say("home.all-changes")));
    }

    private PageLink change(Edition before, PolicyComparison comparison) {
        String page = SiteAddress.comparedPolicy(
                before.label(), plan.current().label(), comparison.policy().id());
        String title = plan.title(comparison.policy());
        String text = switch (comparison.status()) {
            case ADDED -> words.say("home.added", title);
            case REMOVED -> words.say("home.removed", title);
            case AMENDED -> words.say("home.amended", title, changesIn(comparison));
            case UNCHANGED -> throw new IllegalArgumentException(title + " did not change");
        };
        return PageLink.between(SiteAddress.HOME, page, text);
    }

    private String changesIn(PolicyComparison comparison) {
        int changes = ChangeTally.worthCounting(comparison);
        return changes == 0 ? words.say("home.slight") : words.count("home.clauses", changes);
    }
}
