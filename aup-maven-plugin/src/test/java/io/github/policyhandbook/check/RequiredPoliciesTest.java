package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredPoliciesTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aPolicyThatIsNotThereIsToldAtTheFolderOfPolicies() {
        school.has("trips.md", "# Trips\n").since("2025-10-01").asks("required", "Behaviour | Discipline");

        assertThat(school.told(Rule.REQUIRED_POLICY))
                .containsExactly("policies:1: the school must have a policy that no file holds: \"Behaviour\" or"
                        + " \"Discipline\"");
        assertThat(school.mends(Rule.REQUIRED_POLICY))
                .containsExactly("Write it; where it has another name here, add that behind \"|\" where it is listed.");
    }

    @Test
    void whereAPomStandsBesideThePoliciesItIsToldThere() {
        school.has("trips.md", "# Trips\n").since("2025-10-01").asks("required", "Behaviour");
        school.repository().write("pom.xml", "<project/>\n");

        assertThat(school.told(Rule.REQUIRED_POLICY)).singleElement().asString().startsWith("pom.xml:1: ");
    }

    @Test
    void whatAListAsksForIsToldOnItsLine() {
        school.has("trips.md", "# Trips\n").since("2025-10-01");
        school.repository().write("lists/required.txt", "# Ours\nTrips\nBehaviour\n");
        school.asks(
                "requiredFile",
                school.repository().path().resolve("lists/required.txt").toString());

        assertThat(school.told(Rule.REQUIRED_POLICY))
                .containsExactly(
                        "lists/required.txt:3: the school must have a policy that no file holds: \"Behaviour\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conduct",
                "BEHAVIOUR",
                "Behaviour and discipline",
                "The rules",
                "Rules policy",
                "pupils/behaviour.md"
            })
    void itIsFoundByIdTitleHeadingFileOrPath(String name) {
        school.has(
                        "pupils/behaviour.md",
                        "---\nid: conduct\ntitle: The Rules Policy 2025-26\n---\n# Behaviour & Discipline\n")
                .since("2025-10-01")
                .asks("required", name);

        assertThat(school.told(Rule.REQUIRED_POLICY)).isEmpty();
    }

    @Test
    void itIsFoundByAnIdItHadBefore() {
        school.has("conduct.md", "---\nid: behaviour\n---\n# Conduct\n").since("2025-09-01");
        school.has("conduct.md", "---\nid: conduct\n---\n# Conduct\n")
                .since("2025-10-01")
                .asks("required", "Behaviour");

        assertThat(school.told(Rule.REQUIRED_POLICY)).isEmpty();
    }

    @Test
    void aDraftDoesNotCount() {
        school.has("behaviour.md", "---\nstatus: draft\n---\n# Behaviour\n")
                .since("2025-10-01")
                .asks("required", "Behaviour");

        assertThat(school.told(Rule.REQUIRED_POLICY))
                .containsExactly("policies:1: there is only a draft of a policy that the school must have: the policy"
                        + " \"Behaviour\"");
    }

    @Test
    void aWithdrawnOneDoesNotCountUnlessAnotherHasTheName() {
        school.has("behaviour.md", "# Behaviour\n").since("2025-09-01");
        school.has("behaviour.md", "---\nstatus: withdrawn\n---\n# Behaviour\n")
                .since("2025-10-01")
                .asks("required", "Behaviour|Conduct");

        assertThat(school.told(Rule.REQUIRED_POLICY))
                .containsExactly(
                        "policies:1: a policy that the school must have is withdrawn: the policy \"Behaviour\"");

        school.has("conduct.md", "# Conduct\n").since("2025-10-02");

        assertThat(school.told(Rule.REQUIRED_POLICY)).isEmpty();
    }

    @Test
    void onePolicyThatIsNearlyCalledSoIsGuessed() {
        school.has("a.md", "# Child protection and safeguarding procedures\n")
                .has("b.md", "# Behavior\n")
                .since("2025-10-01")
                .asks("required", "Safeguarding, Behaviour");

        assertThat(school.mends(Rule.REQUIRED_POLICY))
                .anyMatch(mend -> mend.startsWith("Is it the policy \"Behavior\"?"))
                .anyMatch(
                        mend -> mend.startsWith("Is it the policy \"Child protection and safeguarding procedures\"?"));
    }

    @Test
    void aSchoolThatListsNothingIsToldNothing() {
        school.has("trips.md", "# Trips\n").since("2025-10-01");

        assertThat(school.told(Rule.REQUIRED_POLICY)).isEmpty();
    }
}
