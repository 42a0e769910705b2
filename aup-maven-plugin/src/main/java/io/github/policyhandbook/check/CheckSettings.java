package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a school asks of a check.
 *
 * @param dueWithin how long before its day a review counts as soon due
 * @param required the policies that the school must have
 * @param region the country whose telephone numbers are written without its code, in two capital letters
 * @param weights how much a rule weighs here, where not as usual; empty for a rule that is not asked for
 * @param failOn the least severity that makes the check fail; empty where nothing does
 * @param oldRevisions whether faults of old revisions are told, which nobody can mend any more
 */
public record CheckSettings(
        Period dueWithin,
        List<RequiredPolicy> required,
        String region,
        Map<Rule, Optional<Severity>> weights,
        Optional<Severity> failOn,
        boolean oldRevisions) {

    /** Without wishes of the school's own. */
    public static final CheckSettings USUAL =
            new CheckSettings(Period.ofDays(30), List.of(), "GB", Map.of(), Optional.of(Severity.ERROR), false);

    public CheckSettings {
        required = List.copyOf(required);
        weights = Map.copyOf(new TreeMap<>(weights));
    }

    /** The same wishes, with other required policies. */
    public CheckSettings requiring(List<RequiredPolicy> policies) {
        return new CheckSettings(dueWithin, policies, region, weights, failOn, oldRevisions);
    }

    /** Whether a finding of that weight makes the check fail. */
    public boolean failsFor(Severity severity) {
        return failOn.filter(least -> severity.compareTo(least) <= 0).isPresent();
    }
}
