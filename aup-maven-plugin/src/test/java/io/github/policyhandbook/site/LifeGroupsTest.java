package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LifeGroupsTest {

    private final LifeGroups groups = new LifeGroups(Words.english());

    @Test
    void everyHeadingBeginsAGroupThatTellsHowManyOfItsClausesChanged() {
        List<LifeGroups.Group> found = groups.of(
                List.of(heading("Doors"), clause("Lock up.", true), clause("Ask.", false), heading("Keys")),
                "Safety",
                false);

        assertThat(found)
                .extracting(group -> group.heading() + ": " + group.sentence())
                .containsExactly("Doors: 3 clauses, 1 of them changed.", "Keys: 1 clause, none of them ever changed.");
    }

    @Test
    void whatStandsAboveTheFirstHeadingStandsUnderTheTitle() {
        List<LifeGroups.Group> found = groups.of(List.of(clause("Lock up.", false), heading("Keys")), "Safety", false);

        assertThat(found).extracting(LifeGroups.Group::heading).containsExactly("Safety", "Keys");
    }

    @Test
    void ofAWithdrawnPolicyTheClausesAreNotSaidNeverToHaveChanged() {
        assertThat(groups.of(List.of(clause("Lock up.", false)), "Safety", true))
                .extracting(LifeGroups.Group::sentence)
                .containsExactly("1 clause, none of them changed while the policy applied.");
    }

    @Test
    void theNameOfAGroupIsNotRepeatedAsItsFirstLife() {
        List<LifeGroups.Group> found = groups.of(List.of(heading("Doors"), clause("Lock up.", true)), "Safety", false);

        assertThat(found.get(0).lives())
                .extracting(LifeViews.Life::name)
                .containsExactly("The heading itself", "Lock up.");
    }

    @Test
    void clausesThatAreGoneAreOneGroup() {
        assertThat(groups.gone(List.of(clause("Lock up.", true), clause("Ask.", true))))
                .extracting(LifeGroups.Group::sentence)
                .containsExactly("2 clauses.");
        assertThat(groups.gone(List.of())).isEmpty();
    }

    private static LifeViews.Life heading(String name) {
        return life(name, true, false);
    }

    private static LifeViews.Life clause(String name, boolean changed) {
        return life(name, false, changed);
    }

    private static LifeViews.Life life(String name, boolean heading, boolean changed) {
        return new LifeViews.Life(name, List.of(), name, "", heading, false, changed, "", List.of());
    }
}
