package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which policies were replaced between two years, and by which: as their owners said in {@code replaced-by}. Safe for use
 * by several threads.
 */
final class ReplacedBetweenYears {

    private final Replacements replacements;
    private final SitePlan plan;
    private final Map<ComparedYears.Pair, Map<String, List<Policy>>> oldByNext = new ConcurrentHashMap<>();

    ReplacedBetweenYears(SitePlan plan, Replacements replacements) {
        this.plan = plan;
        this.replacements = replacements;
    }

    /** What stands in the place of a policy that the newer year no longer has; empty where nobody said. */
    Optional<Policy> of(ComparedYears.Pair pair, PolicyComparison comparison) {
        return comparison.to().isPresent() ? Optional.empty() : next(pair, comparison.policy());
    }

    /** The policies in whose place that one stands since the older year, by title. */
    List<Policy> replacedBy(ComparedYears.Pair pair, Policy policy) {
        return oldByNext.computeIfAbsent(pair, this::read).getOrDefault(policy.id(), List.of());
    }

    /** Read once a pair: every policy's page of that pair asks. */
    private Map<String, List<Policy>> read(ComparedYears.Pair pair) {
        Map<String, List<Policy>> replaced = new TreeMap<>();
        for (Edition.Entry entry : pair.from().entries()) {
            Policy old = entry.policy();
            if (pair.to().version(old.id()).isEmpty()) {
                next(pair, old)
                        .ifPresent(next -> replaced.computeIfAbsent(next.id(), any -> new ArrayList<>())
                                .add(old));
            }
        }
        Comparator<Policy> byTitle = Comparator.comparing(old -> Titles.sortable(plan.title(old)));
        replaced.values().forEach(list -> list.sort(byTitle.thenComparing(Policy::id)));
        return replaced;
    }

    private Optional<Policy> next(ComparedYears.Pair pair, Policy old) {
        return old.withdrawnOn(pair.to().date()).flatMap(end -> replacements.stated(old, end));
    }
}
