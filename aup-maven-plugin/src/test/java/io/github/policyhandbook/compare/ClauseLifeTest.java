package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.compare.ClauseLife.Event;
import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.model.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClauseLifeTest {

    private static final Policy POLICY = published("- See the rules.");
    private static final IdentifiedClause RULES =
            new IdentifiedClause("rules", List.of(), Texts.clause("- See the rules."));

    @Test
    void aClauseIsAliveUntilItIsRemoved() {
        assertThat(life(Happening.FIRST_SEEN).isAlive()).isTrue();
        assertThat(life(Happening.FIRST_SEEN, Happening.REMOVED).isAlive()).isFalse();
        assertThat(life(Happening.FIRST_SEEN, Happening.REMOVED, Happening.RETURNED)
                        .isAlive())
                .isTrue();
    }

    @Test
    void goingToAnotherPolicyIsWhereItWentAndNotWhetherItIsGone() {
        assertThat(life(Happening.FIRST_SEEN, Happening.REMOVED, Happening.MOVED_TO_POLICY)
                        .isAlive())
                .isFalse();
        assertThat(life(Happening.FIRST_SEEN, Happening.MOVED_TO_POLICY).isAlive())
                .isTrue();
    }

    @Test
    void anEventHasTheClausesText() {
        assertThat(event(Happening.FIRST_SEEN).text()).isEqualTo("See the rules.");
    }

    @Test
    void onlyAnAmendmentTellsOfLinks() {
        assertThat(event(Happening.AMENDED).links()).containsExactly(new LinkChange("the rules", "a.md", "b.md"));
        assertThat(event(Happening.MOVED).links()).isEmpty();
    }

    @Test
    void onlyAnAmendmentOfAnyKindTellsOfWords() {
        assertThat(event(Happening.AMENDED).words()).hasSize(1);
        assertThat(event(Happening.COSMETIC).words()).hasSize(1);
        assertThat(event(Happening.RENUMBERED).words()).isEmpty();
    }

    @Test
    void aClauseThatWasNeverSeenIsNone() {
        assertThatThrownBy(() -> life()).hasMessage("a clause was seen at least once");
    }

    private static ClauseLife life(Happening... happenings) {
        List<Event> events =
                Arrays.stream(happenings).map(ClauseLifeTest::event).toList();
        return new ClauseLife("rules", List.of(), RULES.clause(), events);
    }

    private static Event event(Happening happening) {
        ClauseChange change = new ClauseChange(
                ChangeKind.AMENDED,
                false,
                false,
                List.of(RULES),
                List.of(RULES),
                List.of(new WordEdit(WordEdit.Op.EQUAL, "See the rules.")),
                List.of(new LinkChange("the rules", "a.md", "b.md")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Match.IDENTICAL));
        return new Event(happening, POLICY.milestones().get(0), RULES, change);
    }
}
