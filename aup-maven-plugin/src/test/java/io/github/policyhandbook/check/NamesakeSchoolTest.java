package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesakeSchoolTest {

    private static final String ADDRESS = "john.fisher@northtown.example";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At John Fisher School all visitors sign in.",
                "Parents of St John Fisher Catholic Primary School",
                "the JOHN\nFISHER VOLUNTARY AIDED C.E. Academy",
                "John Fisher School's policy"
            })
    void aTextThatSpeaksOfTheSchoolMakesItsAddressAnOffices(String text) {
        assertThat(NamesakeSchool.isSpokenOf(ADDRESS, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to John Fisher.",
                "John Fisher, school business manager",
                "John Fisher School Business Manager",
                "John Fisher\nSchool Office",
                "John Fisher is the head of Mill Lane School.",
                "Fisher School"
            })
    void whoWorksAtASchoolIsNone(String text) {
        assertThat(NamesakeSchool.isSpokenOf(ADDRESS, text)).isFalse();
    }

    @Test
    void theHomePageMaySayWhatTheSchoolIsCalled() {
        school.published("---\nreaders: public\n---\n# Visitors\n\nWrite to " + ADDRESS + ".\n");
        assertThat(school.told(Rule.PERSONAL_DATA)).hasSize(1);

        school.has("index.md", "# Handbook of John Fisher Primary School\n\nWelcome.\n")
                .since("2025-10-02");
        assertThat(school.told(Rule.PERSONAL_DATA)).isEmpty();
    }

    @Test
    void aPolicyThatCameInWithdrawnIsNoHomePage() {
        school.published("---\nreaders: public\n---\n# Visitors\n\nWrite to " + ADDRESS + ".\n");
        school.has(
                        "old.md",
                        "---\nstatus: withdrawn\nwithdrawn: 2020-01-01\n---\n# Old\n\nOf John Fisher Primary School.\n")
                .since("2025-10-02");

        assertThat(school.told(Rule.PERSONAL_DATA)).hasSize(1);
    }
}
