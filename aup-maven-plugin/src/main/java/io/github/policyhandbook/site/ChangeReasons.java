package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.ClauseLife;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Why each clause changed between two texts: the reasons recorded for those versions in between that touched this very
 * clause. Where the clause's life tells of none, all reasons between the two texts may be its own.
 */
public final class ChangeReasons {

    /** What is no reason for a new wording or place: a version that only tidied the clause did not mean its sense. */
    private static final Set<Happening> SLIGHT = EnumSet.of(Happening.COSMETIC, Happening.RENUMBERED);

    /** What makes a clause go: how it was worded before that is not why it is gone. */
    private static final Set<Happening> ENDS =
            EnumSet.of(Happening.REMOVED, Happening.MOVED_TO_POLICY, Happening.MERGED);

    private final NavigableMap<Integer, List<String>> between;
    private final Map<String, Set<Integer>> ended = new TreeMap<>();
    private final Map<String, Set<Integer>> meant = new TreeMap<>();
    private final Map<String, Set<Integer>> touched = new TreeMap<>();

    private ChangeReasons(NavigableMap<Integer, List<String>> between) {
        this.between = between;
    }

    /**
     * The reasons for the changes of a comparison.
     *
     * @param until the day up to which facts count that are stated over the new text
     */
    public static ChangeReasons of(SitePlan plan, PolicyComparison comparison, LocalDate until) {
        Policy policy = comparison.policy();
        ChangeReasons reasons =
                new ChangeReasons(between(comparison, until, ReasonsForChange.byRevision(policy, until)));
        plan.comparison().lives(policy).forEach(reasons::read);
        return reasons;
    }

    /**
     * The reasons that the policy's own facts state for what became of it between the two texts, oldest first, each once.
     *
     * @param until the day up to which facts count that are stated over the new text
     */
    public static List<String> stated(PolicyComparison comparison, LocalDate until) {
        Set<String> reasons = new LinkedHashSet<>();
        between(comparison, until, ReasonsForChange.statedByRevision(comparison.policy(), until))
                .values()
                .forEach(reasons::addAll);
        return List.copyOf(reasons);
    }

    private static NavigableMap<Integer, List<String>> between(
            PolicyComparison comparison, LocalDate until, NavigableMap<Integer, List<String>> all) {
        int start = comparison.from().map(old -> old.revision().position()).orElse(-1);
        int end = comparison
                .to()
                .map(Milestone.class::cast)
                .or(() -> comparison.policy().withdrawnOn(until))
                .map(last -> last.revision().position())
                .orElse(start);
        return start < end ? all.subMap(start, false, end, true) : new TreeMap<>();
    }

    private void read(ClauseLife life) {
        for (ClauseLife.Event event : life.events()) {
            int position = event.milestone().revision().position();
            if (between.containsKey(position)) {
                note(touched, life, position);
                if (!SLIGHT.contains(event.happening())) {
                    note(meant, life, position);
                }
                if (ENDS.contains(event.happening())) {
                    note(ended, life, position);
                }
            }
        }
    }

    private static void note(Map<String, Set<Integer>> byClause, ClauseLife life, int position) {
        byClause.computeIfAbsent(life.id(), id -> new TreeSet<>()).add(position);
    }

    /** Why that clause changed, oldest reason first, each once; empty where no reason is recorded. */
    public List<String> of(ClauseChange change) {
        return Stream.of(change.to().isEmpty() ? ended : meant, meant, touched)
                .map(byClause -> positions(byClause, change))
                .filter(positions -> !positions.isEmpty())
                .findFirst()
                .map(this::at)
                .orElseGet(this::all);
    }

    /** All reasons recorded between the two texts, oldest first, each once. */
    public List<String> all() {
        return at(between.keySet());
    }

    private static Set<Integer> positions(Map<String, Set<Integer>> byClause, ClauseChange change) {
        Set<Integer> positions = new TreeSet<>();
        Stream.concat(change.from().stream(), change.to().stream())
                .map(IdentifiedClause::id)
                .forEach(id -> positions.addAll(byClause.getOrDefault(id, Set.of())));
        return positions;
    }

    private List<String> at(Set<Integer> positions) {
        Set<String> reasons = new LinkedHashSet<>();
        positions.forEach(position -> reasons.addAll(between.get(position)));
        return List.copyOf(reasons);
    }
}
