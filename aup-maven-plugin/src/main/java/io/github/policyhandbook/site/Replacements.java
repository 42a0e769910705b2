package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which policy stands in the place of a withdrawn one, as its front matter says. */
public final class Replacements {

    private final SitePlan plan;
    private final LinkResolver links;
    private final Map<String, Policy> byReplaced = new TreeMap<>();
    private final Map<String, List<Policy>> replacedBy = new TreeMap<>();

    Replacements(SitePlan plan, LinkResolver links) {
        this.plan = plan;
        this.links = links;
        for (Policy policy : plan.policiesByTitle()) {
            plan.withdrawal(policy).flatMap(end -> stated(policy, end)).ifPresent(next -> {
                byReplaced.put(policy.id(), next);
                replacedBy.computeIfAbsent(next.id(), any -> new ArrayList<>()).add(policy);
            });
        }
    }

    /** What stands today in the place of a withdrawn policy. */
    Optional<Policy> of(Policy withdrawn) {
        return Optional.ofNullable(byReplaced.get(withdrawn.id()));
    }

    /** The withdrawn policies in whose place a policy stands, by title. */
    List<Policy> replacedBy(Policy policy) {
        return List.copyOf(replacedBy.getOrDefault(policy.id(), List.of()));
    }

    /** What its owners said, when a policy ended that way, stands in its place; empty where nobody said. */
    Optional<Policy> stated(Policy policy, Withdrawal end) {
        return stated(policy, end, plan.current(), links);
    }

    /**
     * The same without a whole site.
     *
     * @param edition the handbook in which the replacement is looked for
     */
    public static Optional<Policy> stated(Policy policy, Withdrawal end, Edition edition, LinkResolver links) {
        Reading last = Reading.ofVersion(edition, policy, policy.newestVersion());
        FrontMatter before = policy.newestVersion().latestFacts().frontMatter();
        return end.facts()
                .replacedBy()
                .or(before::replacedBy)
                .flatMap(named -> links.named(last, named))
                .filter(next -> !next.equals(policy));
    }
}
