package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MissingApprovalsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void whereMostPoliciesRecordOneItIsAWarning() {
        has("aup", "approved: 2025-09-12")
                .has("visits", "approved-by: Head")
                .has("trips", "owner: Head")
                .commit();

        assertThat(school.told(Rule.MISSING_APPROVAL))
                .containsExactly("policies/trips.md:1: no approval of the policy is recorded");
        assertThat(school.weights(Rule.MISSING_APPROVAL)).containsExactly(Severity.WARNING);
        assertThat(school.mends(Rule.MISSING_APPROVAL))
                .allMatch(mend -> mend.contains("approved-by: Full governing body"));
    }

    @Test
    void whereFewDoItIsAdvice() {
        has("aup", "approved: 2025-09-12")
                .has("visits", "owner: Head")
                .has("trips", "owner: Head")
                .commit();

        assertThat(school.told(Rule.MISSING_APPROVAL)).hasSize(2);
        assertThat(school.weights(Rule.MISSING_APPROVAL)).containsOnly(Severity.NOTE);
    }

    @Test
    void whereNoneDoesItIsSaidOnce() {
        has("aup", "owner: Head")
                .has("visits", "owner: Head")
                .has("trips", "owner: Head")
                .commit();

        assertThat(school.told(Rule.MISSING_APPROVAL))
                .containsExactly(
                        "policies/aup.md:1: no approval is recorded of this policy and of 2 more, so the site says"
                                + " of each that its approval is not recorded");
        assertThat(school.weights(Rule.MISSING_APPROVAL)).containsExactly(Severity.NOTE);
    }

    @Test
    void whoIsToApproveItIsOnesOwnWordThatThereIsToBeOne() {
        has("aup", "owner: Head").has("trips", "approver: Trust board").commit();

        assertThat(school.told(Rule.MISSING_APPROVAL))
                .containsExactly(
                        "policies/aup.md:1: no approval of the policy is recorded",
                        "policies/trips.md:3: no approval of the policy is recorded, though it is to be approved by"
                                + " \"Trust board\"");
        assertThat(school.weights(Rule.MISSING_APPROVAL)).containsExactly(Severity.NOTE, Severity.WARNING);
    }

    @Test
    void aPolicyThatTheLawAsksForIsToBeApproved() {
        has("aup", "statutory: false").has("trips", "statutory: true").commit();

        assertThat(school.told(Rule.MISSING_APPROVAL))
                .contains(
                        "policies/trips.md:3: no approval of the policy is recorded, though the law asks for the policy");
        assertThat(school.weights(Rule.MISSING_APPROVAL)).containsExactly(Severity.NOTE, Severity.WARNING);
    }

    @Test
    void anApprovalOfAnEarlierTextIsRecordedAllTheSame() {
        has("aup", "approved: 2025-09-12").commit();
        school.has("aup.md", "---\nid: aup\n---\n# Aup\n\nAnother text.\n").since("2025-10-01");

        assertThat(school.told(Rule.MISSING_APPROVAL)).isEmpty();
    }

    @Test
    void draftsAndWithdrawnPoliciesNeedNone() {
        has("aup", "status: draft").has("trips", "owner: Head").commit();
        school.has("trips.md", "---\nid: trips\nstatus: withdrawn\n---\n# Trips\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.MISSING_APPROVAL)).isEmpty();
    }

    @Test
    void theHomePageNeedsNone() {
        school.has("index.md", "# Handbook\n").since("2025-10-01");

        assertThat(school.told(Rule.MISSING_APPROVAL)).isEmpty();
    }

    @Test
    void oneThatCannotBeReadIsToldAsThat() {
        has("aup", "approved: soon").commit();

        assertThat(school.told(Rule.MISSING_APPROVAL)).isEmpty();
    }

    @Test
    void aDayLeftEmptyBesideWhoApprovedItIsAWarningAtItsKey() {
        has("aup", "approved-by: Governors\napproved:")
                .has("trips", "status: approved\nApproved: \"\"   # ask the clerk")
                .commit();

        assertThat(school.told(Rule.MISSING_APPROVAL))
                .containsExactly(
                        "policies/aup.md:4: \"approved\" is left empty, though the policy is said to be approved",
                        "policies/trips.md:4: \"approved\" is left empty, though the policy is said to be approved");
        assertThat(school.weights(Rule.MISSING_APPROVAL)).containsOnly(Severity.WARNING);
    }

    @Test
    void whereBothAreLeftEmptyItIsToldAtTheKey() {
        has("aup", "approved: 2025-09-12")
                .has("trips", "owner: Head\napproved:\napproved-by:")
                .commit();

        assertThat(school.told(Rule.MISSING_APPROVAL))
                .containsExactly("policies/trips.md:4: no approval of the policy is recorded");
    }

    @Test
    void aDayThatIsLeftOutAltogetherOrStandsInTheTextIsNoGap() {
        has("aup", "approved-by: Governors").commit();
        school.has("trips.md", "---\nid: trips\napproved-by: Head\n---\n# Trips\n\nApproved:\n")
                .since("2025-09-21");

        assertThat(school.told(Rule.MISSING_APPROVAL)).isEmpty();
    }

    @Test
    void aDraftMayLeaveTheDayEmptyUntilTheMeeting() {
        has("trips", "status: draft\napproved-by: Governors\napproved:").commit();

        assertThat(school.told(Rule.MISSING_APPROVAL)).isEmpty();
    }

    @Test
    void aDayThatWasRecordedBeforeStillHoldsThoughItsPlaceWasEmptied() {
        has("trips", "approved-by: Governors\napproved: 2025-07-10").commit();
        has("trips", "approved-by: Governors\napproved:").commit();

        assertThat(school.told(Rule.MISSING_APPROVAL)).isEmpty();
    }

    private MissingApprovalsTest has(String id, String fact) {
        school.has(id + ".md", "---\nid: " + id + "\n" + fact + "\n---\n# " + id + "\n\nText.\n");
        return this;
    }

    private void commit() {
        school.since("2025-09-20");
    }
}
