package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangeReasonsTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    void aClauseChangedForTheReasonOfTheVersionThatTouchedIt() {
        Version first = version("2022-09-01", "", "Lock the door now.", "Ring us at home.");
        Version second = version("2023-01-01", "A thief came.", "Lock the door twice.", "Ring us at home.");
        Version third = version("2023-06-01", "We moved.", "Lock the door twice.", "Ring us at school.");

        assertThat(reasons(first, third, first, second, third))
                .isEqualTo(Map.of("lock-the-door", List.of("A thief came."), "ring-us-at", List.of("We moved.")));
    }

    @Test
    void whatWasTidiedOnTheWayIsNoReason() {
        Version first = version("2022-09-01", "", "Lock the door now.");
        Version second = version("2023-01-01", "Commas were set.", "Lock the door, now.");
        Version third = version("2023-06-01", "A thief came.", "Lock the door, twice.");

        assertThat(reasons(first, third, first, second, third))
                .isEqualTo(Map.of("lock-the-door", List.of("A thief came.")));
    }

    @Test
    void aClauseIsGoneForTheReasonOfTheVersionThatDroppedIt() {
        Version first = version("2022-09-01", "", "Lock the door now.", "Stay.");
        Version second = version("2023-01-01", "A thief came.", "Lock the door twice.", "Stay.");
        Version third = version("2023-06-01", "There is no door.", "Stay.");

        assertThat(reasons(first, third, first, second, third))
                .isEqualTo(Map.of("lock-the-door", List.of("There is no door.")));
    }

    @Test
    void versionsOutsideTheTwoTextsGiveNoReason() {
        Version first = version("2022-09-01", "The first words.", "Lock the door now.");
        Version second = version("2023-01-01", "A thief came.", "Lock the door twice.");
        Version third = version("2023-06-01", "Another came.", "Lock the door thrice.");

        assertThat(reasons(first, second, first, second, third))
                .isEqualTo(Map.of("lock-the-door", List.of("A thief came.")));
    }

    @Test
    void whereNothingIsRecordedThereIsNoReason() {
        Version first = version("2022-09-01", "", "Lock the door now.");
        Version second = version("2023-01-01", "", "Lock the door twice.");

        assertThat(reasons(first, second, first, second)).isEqualTo(Map.of("lock-the-door", List.of()));
    }

    /** The reasons of each clause that is not the same in the two texts, by its id. */
    private static Map<String, List<String>> reasons(Version from, Version to, Version... all) {
        SitePlan plan = new TestHandbook().with("a", all).plan();
        Policy policy = plan.handbook().policies().get(0);
        PolicyComparison comparison = plan.comparison().compare(policy, from, to);
        ChangeReasons reasons = ChangeReasons.of(plan, comparison, LATER);
        Map<String, List<String>> byClause = new TreeMap<>();
        ShownChanges.of(comparison)
                .list()
                .forEach(change -> byClause.put(
                        (change.to().isEmpty() ? change.from() : change.to())
                                .get(0)
                                .id(),
                        reasons.of(change)));
        return byClause;
    }

    /** A version whose commit nobody gave a subject of their own. */
    private static Version version(String day, String summary, String... lines) {
        FrontMatter facts = summary.isEmpty()
                ? FrontMatter.EMPTY
                : FrontMatter.builder().summaryOfChanges(summary).build();
        Version made = TestHandbook.version("policies/a.md", TestText.of(facts, lines), day);
        Revision revision = made.revision().withoutSubject();
        return new Version(
                made.key(),
                new PolicyRevision(revision, made.source().file(), made.text()),
                made.facts(),
                made.appliesFrom(),
                made.basis());
    }
}
