package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two texts of the same clauses in another order, for tests of what is told of a move. */
final class TestMoves {

    private final SitePlan plan;
    private final PolicyComparison comparison;

    private TestMoves(SitePlan plan, PolicyComparison comparison) {
        this.plan = plan;
        this.comparison = comparison;
    }

    /**
     * The comparison of two texts.
     *
     * @param moved the ids of the clauses that moved
     */
    static TestMoves of(List<String> before, List<String> after, Set<String> moved) {
        Version from = TestHandbook.version("policies/a.md", TestText.of(before.toArray(String[]::new)), "2023-09-01");
        Version to = TestHandbook.version("policies/a.md", TestText.of(after.toArray(String[]::new)), "2024-09-01");
        SitePlan plan = new TestHandbook().with("a", from, to).plan();
        Policy policy = plan.handbook().policies().get(0);
        List<ClauseChange> changes = new ArrayList<>();
        for (IdentifiedClause clause : plan.comparison().clauses(policy, to)) {
            IdentifiedClause old = plan.comparison().clauses(policy, from).stream()
                    .filter(other -> other.id().equals(clause.id()))
                    .findFirst()
                    .orElseThrow();
            changes.add(same(old, clause, moved.contains(clause.id())));
        }
        return new TestMoves(plan, new PolicyComparison(policy, Optional.of(from), Optional.of(to), changes));
    }

    private static ClauseChange same(IdentifiedClause old, IdentifiedClause clause, boolean moved) {
        return new ClauseChange(
                ChangeKind.UNCHANGED,
                moved,
                false,
                List.of(old),
                List.of(clause),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    SitePlan plan() {
        return plan;
    }

    PolicyComparison comparison() {
        return comparison;
    }
}
