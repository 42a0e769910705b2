package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The clauses of all policies, followed revision by revision side by side, so that a clause which goes from one policy to
 * another can keep its id.
 */
final class ClauseHistories {

    /** Fewer versions than this take no time worth a line on the console. */
    private static final int WORTH_TELLING = 200;

    private final Map<String, ClauseHistory> byPolicy = new LinkedHashMap<>();
    private final List<StatementFault> faults = new ArrayList<>();

    /**
     * Follows them all.
     *
     * @param statements what authors say of clauses; those about other policies are passed over
     */
    ClauseHistories(List<Policy> policies, List<ClauseStatement> statements, Progress progress) {
        policies.forEach(policy -> byPolicy.put(policy.id(), new ClauseHistory(policy)));
        TreeMap<Integer, List<ClauseHistory>> byRevision = new TreeMap<>();
        int versions = 0;
        for (ClauseHistory history : byPolicy.values()) {
            for (int v = 0; v < history.versions().size(); v++) {
                int position = history.versions().get(v).revision().position();
                byRevision.computeIfAbsent(position, any -> new ArrayList<>()).add(history);
                versions++;
            }
        }
        if (versions >= WORTH_TELLING) {
            progress.step(String.format(
                    Locale.UK,
                    "Following the clauses of %,d policies through %,d versions",
                    byPolicy.size(),
                    versions));
        }
        Map<String, Map<String, String>> idsByText = new LinkedHashMap<>();
        for (List<ClauseHistory> together : byRevision.values()) {
            Map<String, Set<String>> arrivals = arrivals(together);
            for (ClauseHistory history : together) {
                String policy = history.policy().id();
                history.follow(elsewhere(policy, idsByText), Departures.to(arrivals, policy));
            }
            // Only now, so that a clause which leaves one policy and enters another in one revision is still found.
            // What a policy had once it keeps here, since another one may take it over some commits later.
            together.forEach(history -> idsByText
                    .computeIfAbsent(history.policy().id(), any -> new LinkedHashMap<>())
                    .putAll(history.idsByText()));
        }
        policies.forEach(policy -> correct(
                policy.id(),
                statements.stream()
                        .filter(statement -> statement.policy().equals(policy.id()))
                        .toList()));
        faults.sort(Comparator.comparingInt(fault -> fault.statement().line()));
    }

    /**
     * The history of a policy's clauses.
     *
     * @throws IllegalArgumentException if the handbook has no such policy
     */
    ClauseHistory of(Policy policy) {
        return Optional.ofNullable(byPolicy.get(policy.id()))
                .orElseThrow(() -> new IllegalArgumentException("the handbook has no policy " + policy.id()));
    }

    /** Which statements could not be followed, in the order written. */
    List<StatementFault> faults() {
        return List.copyOf(faults);
    }

    /** The texts that are new in each policy of a revision; none where no clause can have gone from one to another. */
    private static Map<String, Set<String>> arrivals(List<ClauseHistory> together) {
        Map<String, Set<String>> arrivals = new LinkedHashMap<>();
        if (together.size() > 1 && together.stream().anyMatch(ClauseHistory::hasBegun)) {
            together.forEach(history -> arrivals.put(history.policy().id(), history.newTexts()));
        }
        return arrivals;
    }

    private void correct(String policy, List<ClauseStatement> statements) {
        if (!statements.isEmpty()) {
            ClauseHistory published = byPolicy.get(policy);
            PolicyStatements said = new PolicyStatements(statements, new StatedPlaces(published));
            byPolicy.put(policy, ClauseHistory.corrected(published, said));
            faults.addAll(said.faults());
        }
    }

    /** The id under which another policy published the very same words, now or before. */
    private static Function<Clause, Optional<String>> elsewhere(
            String policy, Map<String, Map<String, String>> idsByText) {
        return clause -> {
            if (clause.isHeading() || idsByText.isEmpty()) {
                return Optional.empty();
            }
            String text = TextFolding.fold(clause.text());
            return idsByText.entrySet().stream()
                    .filter(other -> !other.getKey().equals(policy))
                    .flatMap(other -> Optional.ofNullable(other.getValue().get(text)).stream())
                    .min(Comparator.naturalOrder()) // whatever the policies are called: their names may yet change
                    .filter(found -> ClauseWords.isLongEnoughToMove(clause.text()));
        };
    }
}
