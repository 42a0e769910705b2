package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactAgreementTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aRoleHeldByTwoPersonsIsToldAtTheSecondWithTheFirst() {
        twoPolicies("Designated safeguarding lead (DSL): Mrs A. Patel", "DSL: Mr Lee");

        assertThat(school.told(Rule.CONTACT_DIFFERS))
                .containsExactly(
                        "policies/b.md:3: the role \"DSL\" is held by \"Mr Lee\" here, and by \"Mrs A. Patel\" in"
                                + " policies/a.md:3");
    }

    @ParameterizedTest
    @CsvSource({
        "The head-teacher: Mrs Patel, Headteacher: Asha Patel (mornings)",
        "SENCO: Mrs Patel and Mr Lee, SENDCo: Mr B. Lee",
        "Headteacher: for permissions, Headteacher: decides on a closure",
        "Headteacher: Mrs Patel, Headteacher: see the staff list",
        "Head of juniors: Mrs Patel, Head of infants: Mr Lee",
        "Link governor: Mrs Patel, Link governor: Mr Lee",
        "Deputy DSL: Mrs Patel, Deputy DSL: Mr Lee"
    })
    void thesePairsAgree(String one, String other) {
        twoPolicies(one, other);

        assertThat(school.told(Rule.CONTACT_DIFFERS)).isEmpty();
    }

    @Test
    void aDraftMayNameTheNextHolderAndAWithdrawnPolicyTheLast() {
        school.has("a.md", "---\ncontacts:\n  DSL: Mrs Patel\n---\n# A\n")
                .has("b.md", "---\nstatus: draft\ncontacts:\n  DSL: Mr Lee\n---\n# B\n")
                .has("c.md", "# C\n")
                .since("2025-09-01");
        school.has("c.md", "---\nstatus: withdrawn\ncontacts:\n  DSL: Mr Snow\n---\n# C\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.CONTACT_DIFFERS)).isEmpty();
    }

    private void twoPolicies(String one, String other) {
        school.has("a.md", "---\ncontacts:\n  " + one + "\n---\n# A\n")
                .has("b.md", "---\ncontacts:\n  " + other + "\n---\n# B\n")
                .since("2025-10-01");
    }
}
