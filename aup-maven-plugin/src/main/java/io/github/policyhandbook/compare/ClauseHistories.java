package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
     * @param memory what an earlier comparison found
     */
    ClauseHistories(
            List<Policy> policies, List<ClauseStatement> statements, ComparisonMemory memory, Progress progress) {
        KnownTexts texts = memory.texts();
        memory.begin(policies);
        policies.forEach(policy -> byPolicy.put(policy.id(), new ClauseHistory(policy, texts, progress)));
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
        Workers.map(List.copyOf(byPolicy.values()), history -> {
            history.alignSteps(memory);
            return history;
        });
        PublishedIds ids = new PublishedIds();
        for (List<ClauseHistory> together : byRevision.values()) {
            Arrivals arrivals = arrivals(together);
            for (ClauseHistory history : together) {
                String policy = history.policy().id();
                history.follow(clause -> elsewhere(policy, clause, ids, texts), Departures.to(arrivals, policy));
            }
            // Only now, so that a clause which leaves one policy and enters another in one revision is still found.
            // What a policy had once it keeps here, since another one may take it over some commits later.
            together.forEach(history -> ids.add(history.policy().id(), history.idsByText()));
        }
        Map<String, List<ClauseStatement>> stated =
                statements.stream().collect(Collectors.groupingBy(ClauseStatement::policy));
        policies.forEach(policy -> correct(policy.id(), stated.getOrDefault(policy.id(), List.of())));
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
    private static Arrivals arrivals(List<ClauseHistory> together) {
        Arrivals arrivals = new Arrivals();
        if (together.size() > 1 && together.stream().anyMatch(ClauseHistory::hasBegun)) {
            together.forEach(history -> arrivals.add(history.policy().id(), history.newTexts()));
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
    private static Optional<String> elsewhere(String policy, Clause clause, PublishedIds ids, KnownTexts texts) {
        return clause.isHeading()
                ? Optional.empty()
                : ids.elsewhere(policy, texts.folded(clause.text()))
                        .filter(found -> ClauseWords.isLongEnoughToMove(clause.text()));
    }
}
