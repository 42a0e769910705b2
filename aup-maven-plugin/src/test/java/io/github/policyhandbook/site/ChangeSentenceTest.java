package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeSentenceTest {

    private final ChangeSentence sentence = new ChangeSentence(Words.english());

    @Test
    void everyKindHasItsSingularAndPlural() {
        assertThat(sentence.parts(new ChangeTally(1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 9)))
                .containsExactly(
                        "1 clause was reworded",
                        "a link changed in 1 clause",
                        "1 clause was added",
                        "1 clause was removed",
                        "1 clause was split",
                        "2 clauses were joined into one",
                        "1 clause moved",
                        "1 clause has only a new number",
                        "1 clause differs in layout only");
        assertThat(sentence.parts(new ChangeTally(2, 2, 2, 2, 2, 2, 5, 2, 2, 2, 9)))
                .containsExactly(
                        "2 clauses were reworded",
                        "links changed in 2 clauses",
                        "2 clauses were added",
                        "2 clauses were removed",
                        "2 clauses were split",
                        "5 clauses were joined into 2",
                        "2 clauses moved",
                        "2 clauses have only a new number",
                        "2 clauses differ in layout only");
    }

    @Test
    void anAmendedPolicyIsToldOfAndThatNothingElseChanged() {
        PolicyComparison amended =
                compare(List.of("Lock it now.", "Keep."), List.of("Lock it now and then.", "New here."));

        assertThat(sentence.inFull(amended, List.of()))
                .isEqualTo("1 clause was reworded, 1 clause was added and 1 clause was removed. Nothing else changed.");
        assertThat(sentence.inShort(amended, List.of()))
                .isEqualTo("1 clause was reworded, 1 clause was added and 1 clause was removed.");
    }

    @Test
    void whatChangedBesidesTheClausesIsPartOfTheSentence() {
        PolicyComparison amended = compare(List.of("Lock it now."), List.of("Lock it now and then."));

        assertThat(sentence.inFull(amended, List.of("the title changed")))
                .isEqualTo("1 clause was reworded and the title changed. Nothing else changed.");
    }

    @Test
    void theSameTextIsSaidToBeTheSame() {
        PolicyComparison same = compare(List.of("Lock it."), List.of("Lock it."));

        assertThat(sentence.inFull(same, List.of())).isEqualTo("Nothing changed.");
    }

    @Test
    void newAndWithdrawnPoliciesAreToldAsSuch() {
        Version version = TestHandbook.version("policies/a.md", TestText.of("One.", "Two."), "2022-09-01");
        Policy policy = new TestHandbook().with("a", version).build().policies().get(0);
        PolicyComparison added = new PolicyComparison(policy, Optional.empty(), Optional.of(version), List.of());
        PolicyComparison removed = new PolicyComparison(policy, Optional.of(version), Optional.empty(), List.of());

        assertThat(sentence.inFull(added, List.of())).isEqualTo("This policy is new, with 0 clauses.");
        assertThat(sentence.inFull(removed, List.of())).startsWith("This policy was withdrawn");
    }

    private static PolicyComparison compare(List<String> before, List<String> after) {
        Version old = TestHandbook.version("policies/a.md", TestText.of(before.toArray(String[]::new)), "2022-09-01");
        Version now = TestHandbook.version("policies/a.md", TestText.of(after.toArray(String[]::new)), "2023-09-01");
        Policy policy =
                new TestHandbook().with("a", old, now).build().policies().get(0);
        return new TestComparison().compare(policy, old, now);
    }
}
