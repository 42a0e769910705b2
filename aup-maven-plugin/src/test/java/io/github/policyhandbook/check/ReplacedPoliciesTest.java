package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReplacedPoliciesTest {

    private static final String WITHDRAWN = "---\nstatus: withdrawn\nreplaced-by: %s\n---\n# Trips\n\nAsk the head.\n";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @BeforeEach
    void begin() {
        school.has("trips.md", "# Trips\n\nAsk the head.\n")
                .has("outings.md", "# Outings\n\nAsk the office.\n")
                .since("2025-09-01");
    }

    @Test
    void aNameThatNoPolicyHasIsToldWithTheOneThatIsNear() {
        school.has("trips.md", WITHDRAWN.formatted("outing")).since("2025-10-01");

        assertThat(school.told(Rule.REPLACEMENT))
                .containsExactly("policies/trips.md:3: \"replaced-by\" names no policy: \"outing\"");
        assertThat(school.mends(Rule.REPLACEMENT))
                .containsExactly("Did you mean \"outings\"? Write the id or the path of the policy that stands in its"
                        + " place, as in replaced-by: data-protection.");
    }

    @Test
    void aPolicyDoesNotReplaceItself() {
        school.has("trips.md", WITHDRAWN.formatted("trips.md")).since("2025-10-01");

        assertThat(school.told(Rule.REPLACEMENT))
                .containsExactly("policies/trips.md:3: \"replaced-by\" names this policy itself");
    }

    @Test
    void onePolicyThatHasEndedDoesNotReplaceAnother() {
        school.has("trips.md", WITHDRAWN.formatted("outings"))
                .has("outings.md", "---\nstatus: withdrawn\n---\n# Outings\n\nAsk the office.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.REPLACEMENT))
                .containsExactly(
                        "policies/trips.md:3: \"replaced-by\" names the policy \"Outings\", which itself ended on"
                                + " 1 October 2025");
    }

    @Test
    void readersAreNotLedToADraft() {
        school.has("trips.md", WITHDRAWN.formatted("clubs"))
                .has("clubs.md", "---\nstatus: draft\n---\n# Clubs\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.REPLACEMENT))
                .containsExactly(
                        "policies/trips.md:3: \"replaced-by\" names the policy \"Clubs\", of which there is only a"
                                + " draft, so readers are not led to it");
    }

    @Test
    void inAPolicyThatGoesOnItIsANote() {
        school.has("trips.md", "---\nreplaced-by: outings\n---\n# Trips\n\nAsk the head.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.REPLACEMENT))
                .containsExactly(
                        "policies/trips.md:2: \"replaced-by\" stands in a policy that is not withdrawn, so it says"
                                + " nothing yet");
        assertThat(school.weights(Rule.REPLACEMENT)).containsExactly(Severity.NOTE);
    }

    @Test
    void anIdAPathOrAWithdrawalStillToComeAreFine() {
        school.has("trips.md", WITHDRAWN.formatted("outings.md"))
                .has("clubs.md", "---\nstatus: withdrawn\nwithdrawn: 2026-03-01\nreplaced-by: outings\n---\n# Clubs\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.REPLACEMENT)).isEmpty();
    }
}
