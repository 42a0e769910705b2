package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactNamesTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aRoleThatReadersAreSentToAndNobodyIsNamedForIsToldOnceAtItsFirstUse() {
        school.has("a.md", "---\ncontacts:\n  Headteacher: Mr Lee\n---\n# A\n\nTell the data protection officer.\n")
                .has("b.md", "# B\n\nAsk the DPO.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.CONTACT_NOT_NAMED))
                .containsExactly(
                        "policies/a.md:7: readers are sent to the data protection officer, but no policy says who"
                                + " that is");
        assertThat(school.weights(Rule.CONTACT_NOT_NAMED)).containsExactly(Severity.WARNING);
    }

    @Test
    void aDeputyIsOnlyANote() {
        school.has("a.md", "---\ncontacts:\n  DSL: Mr Lee\n---\n# A\n\nTell the DSL or the deputy DSL.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.CONTACT_NOT_NAMED))
                .containsExactly("policies/a.md:7: readers are sent to the deputy designated safeguarding lead, but no"
                        + " policy says who that is");
        assertThat(school.weights(Rule.CONTACT_NOT_NAMED)).containsExactly(Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Designated safeguarding lead: see the staff-room board",
                "DSL: Mr Lee",
                "The designated safeguarding lead (DSL): Mr Lee",
                "Safeguarding: ask at the office"
            })
    void aRoleIsNamedHoweverItIsWrittenInAnyPolicy(String contact) {
        school.has("a.md", "# A\n\nTell the designated safeguarding lead.\n")
                .has("b.md", "---\ncontacts:\n  " + contact + "\n---\n# B\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.CONTACT_NOT_NAMED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The SENCO is Mrs Patel.",
                "The SENCO (Asha Patel) decides.",
                "Write to the SENCO: senco@school.example",
                "Ring the SENCO on 01632 960001."
            })
    void aTextMayNameTheRoleItself(String sentence) {
        school.has("a.md", "---\ncontacts:\n  Headteacher: Mr Lee\n---\n# A\n\nAsk the SENCO.\n\n" + sentence + "\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.CONTACT_NOT_NAMED)).isEmpty();
    }

    @Test
    void somebodyElsesOfficerNeedNotBeNamed() {
        school.has("a.md", "---\ncontacts:\n  Headteacher: Mr Lee\n---\n# A\n\nWe write to the other school's DSL.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.CONTACT_NOT_NAMED)).isEmpty();
    }

    @Test
    void aSchoolThatNamesNoContactsHereNamesThemElsewhere() {
        school.has("a.md", "# A\n\nTell the designated safeguarding lead.\n").since("2025-10-01");

        assertThat(school.told(Rule.CONTACT_NOT_NAMED)).isEmpty();
    }

    @Test
    void aNameStillToBeFilledInIsTold() {
        school.has("a.md", "---\ncontacts:\n  Headteacher: Mr Lee\n  DPO: TBC\n---\n# A\n\nAsk the DPO.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.CONTACT_NOT_NAMED))
                .containsExactly("policies/a.md:4: the role \"DPO\" is still to be filled in: \"TBC\"");
    }

    @Test
    void anEmptyNameIsToldAtItsPlaceOnly() {
        school.has("a.md", "---\ncontacts:\n  Headteacher: Mr Lee\n  DPO:\n---\n# A\n\nAsk the DPO.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.CONTACT_NOT_NAMED))
                .containsExactly("policies/a.md:4: nobody is named for the role \"DPO\", so readers are not shown it");
    }
}
