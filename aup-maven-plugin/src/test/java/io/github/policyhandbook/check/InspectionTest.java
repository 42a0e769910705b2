package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InspectionTest {

    private static final String TEXT =
            "##### Gate\n\nSign in {#at the gate} or [form][form]. <!-- ask\n\n| Who | What |\n| Clerk | Gate |\n";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void theMarksOfATextThatIsShownPlainAreWords() {
        school.published("---\nid: visitors\napproved: 2025-09-01\n---\n" + TEXT + "\n" + ">".repeat(200) + " Key\n");

        assertThat(school.check().findings())
                .extracting(finding -> finding.fault().rule())
                .containsExactly(Rule.TEXT_BOUNDS);
    }

    @Test
    void theSameOfOneThatIsReadAreTold() {
        school.published("---\nid: visitors\napproved: 2025-09-01\n---\n" + TEXT);

        assertThat(school.check().findings())
                .extracting(finding -> finding.fault().rule())
                .contains(Rule.CLAUSE_ID, Rule.LINK_TARGET, Rule.DROPPED_HTML, Rule.TABLE_HEADER);
    }
}
