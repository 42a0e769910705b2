package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MissingIdsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aPolicyWithoutAnIdAmongOthersIsAdvised() {
        school.has("ict/trips.md", "# Trips\n")
                .has("aup.md", "---\nid: aup\n---\n# Aup\n")
                .since("2025-09-20");

        assertThat(school.told(Rule.MISSING_ID))
                .containsExactly(
                        "policies/ict/trips.md:1: the policy states no id, so renaming its file would change its"
                                + " address and break the links to it");
        assertThat(school.mends(Rule.MISSING_ID)).allMatch(mend -> mend.contains("\"id: ict-trips\""));
        assertThat(school.weights(Rule.MISSING_ID)).containsExactly(Severity.NOTE);
    }

    @Test
    void whereMostStateNoneItIsSaidOnce() {
        school.has("trips.md", "# Trips\n")
                .has("visits.md", "# Visits\n")
                .has("aup.md", "---\nid: aup\n---\n# Aup\n")
                .since("2025-09-20");

        assertThat(school.told(Rule.MISSING_ID))
                .containsExactly(
                        "policies/trips.md:1: 2 of the 3 policies state no id, so renaming a file would change its"
                                + " policy's address and break the links to it");
    }

    @Test
    void whereNoneStatesOneItIsSaidOnce() {
        school.has("trips.md", "# Trips\n").has("visits.md", "# Visits\n").since("2025-09-20");

        assertThat(school.told(Rule.MISSING_ID))
                .singleElement()
                .asString()
                .contains("none of the 2 policies states an id");
        assertThat(school.mends(Rule.MISSING_ID)).allMatch(mend -> mend.contains("\"id: trips\""));
    }

    @Test
    void anIdThatCannotBeUsedIsToldAsThat() {
        school.has("trips.md", "---\nid: a b\n---\n# Trips\n").since("2025-09-20");

        assertThat(school.told(Rule.MISSING_ID)).isEmpty();
    }

    @Test
    void theHomePageAndWithdrawnPoliciesNeedNone() {
        school.has("index.md", "# Handbook\n").has("trips.md", "# Trips\n").since("2025-09-20");
        school.has("trips.md", "---\nstatus: withdrawn\n---\n# Trips\n").since("2025-10-20");

        assertThat(school.told(Rule.MISSING_ID)).isEmpty();
    }
}
