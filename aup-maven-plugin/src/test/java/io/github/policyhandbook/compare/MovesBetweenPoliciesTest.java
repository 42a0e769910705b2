package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.MovesBetweenPolicies.Move;
import io.github.policyhandbook.compare.MovesBetweenPolicies.Place;
import io.github.policyhandbook.compare.MovesBetweenPolicies.Reach;
import io.github.policyhandbook.model.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A place is told by the number of its policy and the number of its record there. */
class MovesBetweenPoliciesTest {

    private static final Policy POLICY =
            policy("policy").publish("- Lock the screen.").build();

    private static final String PHONES = "Hand in your phone at the reception desk before lessons begin.";
    private static final Place FIRST = new Place(0, 0);
    private static final Reach ANYWHERE = (lost, gained) -> lost == gained ? MovesBetweenPolicies.OUT_OF_REACH : 0;

    @Test
    void wordForWordTheSameGoesBeforeNearlyTheSame() {
        List<PolicyComparison> policies = List.of(
                lost(clause("a", PHONES)),
                gained(clause("b", PHONES.replace("desk ", ""))),
                gained(clause("c", PHONES)));

        assertThat(MovesBetweenPolicies.among(policies, nearest(1), new KnownTexts()))
                .containsEntry(FIRST, to(2, 0));
    }

    @Test
    void quotesAndDashesAreNoDifference() {
        List<PolicyComparison> policies = List.of(
                lost(clause("a", "Say \"yes\" to every visitor who asks for it - at once.")),
                gained(clause("b", "Say \u201cyes\u201d to every visitor who asks for it \u2013 at once.")));

        assertThat(MovesBetweenPolicies.among(policies, new KnownTexts())).containsEntry(FIRST, to(1, 0));
    }

    @Test
    void ofSeveralTheOneThatHasItsIdIsTaken() {
        List<PolicyComparison> policies =
                List.of(lost(clause("a", PHONES)), gained(clause("b", PHONES)), gained(clause("a", PHONES)));

        assertThat(MovesBetweenPolicies.among(policies, nearest(1), new KnownTexts()))
                .containsEntry(FIRST, to(2, 0));
    }

    @Test
    void elseTheNearestIsTaken() {
        List<PolicyComparison> policies =
                List.of(lost(clause("a", PHONES)), gained(clause("b", PHONES)), gained(clause("c", PHONES)));

        assertThat(MovesBetweenPolicies.among(policies, nearest(1), new KnownTexts()))
                .containsEntry(FIRST, to(1, 0));
        assertThat(MovesBetweenPolicies.among(policies, nearest(2), new KnownTexts()))
                .containsEntry(FIRST, to(2, 0));
    }

    @Test
    void whatIsOutOfReachIsNotTaken() {
        List<PolicyComparison> policies = List.of(lost(clause("a", PHONES)), gained(clause("b", PHONES)));

        assertThat(MovesBetweenPolicies.among(
                        policies, (lost, gained) -> MovesBetweenPolicies.OUT_OF_REACH, new KnownTexts()))
                .isEmpty();
        List<PolicyComparison> one = List.of(new PolicyComparison(
                POLICY,
                Optional.of(POLICY.versions().get(0)),
                Optional.of(POLICY.versions().get(0)),
                List.of(removed(clause("a", PHONES)), added(clause("b", PHONES)))));
        assertThat(MovesBetweenPolicies.among(one, new KnownTexts()))
                .as("within one policy")
                .isEmpty();
    }

    @Test
    void oneClauseIsGainedOnceAndAsOftenAsItIsThere() {
        List<PolicyComparison> once =
                List.of(lost(clause("a", PHONES)), lost(clause("b", PHONES)), gained(clause("c", PHONES)));
        List<PolicyComparison> twice = List.of(
                lost(clause("a", PHONES)), lost(clause("b", PHONES)), gained(clause("c", PHONES), clause("d", PHONES)));

        assertThat(MovesBetweenPolicies.among(once, ANYWHERE, new KnownTexts()))
                .containsOnlyKeys(FIRST, new Place(2, 0));
        assertThat(MovesBetweenPolicies.among(twice, ANYWHERE, new KnownTexts()))
                .containsOnlyKeys(FIRST, new Place(1, 0), new Place(2, 0), new Place(2, 1));
    }

    @Test
    void bothSidesAreMarkedWithEachOthersAddress() {
        List<PolicyComparison> policies = List.of(lost(clause("a", PHONES)), gained(clause("b", PHONES)));

        List<PolicyComparison> marked =
                MovesBetweenPolicies.marked(policies, MovesBetweenPolicies.among(policies, ANYWHERE, new KnownTexts()));

        assertThat(marked.get(0).changes().get(0).movedTo()).contains(new ClauseAddress("policy", "b"));
        assertThat(marked.get(0).changes().get(0).movedFrom()).isEmpty();
        assertThat(marked.get(1).changes().get(0).movedFrom()).contains(new ClauseAddress("policy", "a"));
        assertThat(marked.get(1).changes().get(0).movedTo()).isEmpty();
        assertThat(MovesBetweenPolicies.marked(policies, Map.of())).isEqualTo(policies);
    }

    private static Reach nearest(int policy) {
        return (lost, gained) -> lost == gained ? MovesBetweenPolicies.OUT_OF_REACH : gained == policy ? 1 : 9;
    }

    private static Move to(int policy, int change) {
        return new Move(new Place(policy, change), Optional.empty());
    }

    private static PolicyComparison lost(IdentifiedClause... clauses) {
        return new PolicyComparison(
                POLICY,
                Optional.of(POLICY.versions().get(0)),
                Optional.empty(),
                Arrays.stream(clauses).map(MovesBetweenPoliciesTest::removed).toList());
    }

    private static PolicyComparison gained(IdentifiedClause... clauses) {
        return new PolicyComparison(
                POLICY,
                Optional.empty(),
                Optional.of(POLICY.versions().get(0)),
                Arrays.stream(clauses).map(MovesBetweenPoliciesTest::added).toList());
    }

    private static ClauseChange removed(IdentifiedClause clause) {
        return ClauseChanges.removed(List.of(clause)).get(0);
    }

    private static ClauseChange added(IdentifiedClause clause) {
        return ClauseChanges.added(List.of(clause)).get(0);
    }

    private static IdentifiedClause clause(String id, String text) {
        return new IdentifiedClause(id, List.of(), Texts.clause("- " + text));
    }
}
