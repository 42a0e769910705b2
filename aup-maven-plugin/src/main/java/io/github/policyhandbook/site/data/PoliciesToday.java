package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.Optional;

/** What the handbook's day makes of each policy: its version, its facts, and how far its approval carries. */
final class PoliciesToday {

    private final Handbook handbook;
    private final HandbookComparison comparison;

    PoliciesToday(Handbook handbook, HandbookComparison comparison) {
        this.handbook = handbook;
        this.comparison = comparison;
    }

    /** The version in force now: the one the current edition has. */
    Optional<Version> inForce(Policy policy) {
        return handbook.currentEdition().version(policy.id());
    }

    /** The version that speaks for the policy: the one in force, else the last one that was, else the newest. */
    Version speaking(Policy policy) {
        return inForce(policy)
                .or(() -> lastSpan(policy).map(Policy.Span::version))
                .orElseGet(policy::newestVersion);
    }

    /** The first day on which the policy no longer applied, where it is withdrawn by now. */
    Optional<LocalDate> withdrawn(Policy policy) {
        Optional<LocalDate> ended = lastSpan(policy).flatMap(Policy.Span::end);
        return policy.withdrawnOn(handbook.today()).map(end -> ended.orElse(end.date()));
    }

    String title(Policy policy) {
        return speaking(policy).titleOn(handbook.today());
    }

    /** The facts that stand over that text today. */
    FactSheet facts(Version version) {
        return version.factsOn(handbook.today());
    }

    /** How many clauses changed since the text that was approved; empty where no approval is recorded. */
    Optional<Integer> changedSinceApproval(Policy policy, Version version) {
        Approval approval = facts(version).approval();
        return switch (approval.state()) {
            case NOT_RECORDED -> Optional.empty();
            case APPROVED -> Optional.of(0);
            case CHANGED_SINCE ->
                approval.approvedVersion().flatMap(policy::version).map(approved -> changes(policy, approved, version));
        };
    }

    private int changes(Policy policy, Version approved, Version version) {
        long changes = comparison.compare(policy, approved, version).changes().stream()
                .filter(ClauseChange::isChange)
                .count();
        return Math.toIntExact(changes);
    }

    private Optional<Policy.Span> lastSpan(Policy policy) {
        return policy.spans().stream()
                .filter(span -> !span.start().isAfter(handbook.today()))
                .reduce((earlier, later) -> later);
    }
}
