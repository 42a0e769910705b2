package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import java.util.Set;
import java.util.stream.Collectors;

/** The few words that each change of a comparison is tagged with: {@code Reworded}, {@code Reworded and moved}. */
public final class ChangeLabels {

    private final Words words;
    private final Set<String> goneBefore;

    ChangeLabels(SitePlan plan, PolicyComparison comparison) {
        this.words = plan.words();
        int old = comparison.from().map(from -> from.revision().position()).orElse(-1);
        this.goneBefore = plan.comparison().lives(comparison.policy()).stream()
                .filter(life -> wasRemoved(life, old))
                .map(ClauseLife::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean wasRemoved(ClauseLife life, int until) {
        return life.events().stream()
                .filter(event -> event.happening() == Happening.REMOVED)
                .anyMatch(event -> event.milestone().revision().position() <= until);
    }

    /** The tag of that change. A clause that the policy had in earlier years is added again. */
    String of(ClauseChange change) {
        boolean again = change.kind() == ChangeKind.ADDED
                && change.to().stream().map(IdentifiedClause::id).anyMatch(goneBefore::contains);
        if (again) {
            return words.say("change.added-again");
        }
        String kind = ChangeViews.kind(change);
        String label = words.say("change." + kind);
        return change.moved() && !kind.equals("moved") ? words.say("change.and-moved", label) : label;
    }
}
