package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.Optional;

/** Which comparison pages there are: one for each policy that is not the same in the two years of a compared pair. */
final class ComparedPolicies {

    private ComparedPolicies() {}

    /** The page that compares a policy in two years, the older one first; empty where nothing changed or nothing is compared. */
    static Optional<String> pageOf(SitePlan plan, Edition from, Edition to, Policy policy) {
        return plan.years().compares(from, to)
                ? pageOf(plan, new ComparedYears.Pair(from, to), policy)
                : Optional.empty();
    }

    /** The same for a pair that is known to be compared. */
    static Optional<String> pageOf(SitePlan plan, ComparedYears.Pair pair, Policy policy) {
        Edition from = pair.from();
        Edition to = pair.to();
        return changed(plan, policy, from.version(policy.id()), to.version(policy.id()))
                ? Optional.of(SiteAddress.comparedPolicy(from.label(), to.label(), policy.id()))
                : Optional.empty();
    }

    private static boolean changed(SitePlan plan, Policy policy, Optional<Version> from, Optional<Version> to) {
        if (from.equals(to)) {
            return false;
        }
        boolean both = from.isPresent() && to.isPresent();
        return !both
                || plan.comparison().compare(policy, from.get(), to.get()).status()
                        != PolicyComparison.Status.UNCHANGED;
    }
}
