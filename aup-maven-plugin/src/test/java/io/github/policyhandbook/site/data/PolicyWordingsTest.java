package io.github.policyhandbook.site.data;

import static io.github.policyhandbook.site.data.SampleHandbook.policy;
import static io.github.policyhandbook.site.data.SampleHandbook.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyWordingsTest {

    @Test
    void theNewestWordingsComeFirst() {
        assertThat(said(policy(
                        "aup",
                        version("2022-09-01", "Phones are off.", "Games are out."),
                        version("2023-09-01", "Phones are on."),
                        version("2024-09-01", "Badges are worn.", "Phones are in lockers."))))
                .containsExactly(
                        "Badges are worn. [2]",
                        "Phones are in lockers. [2]",
                        "Phones are on. [1]",
                        "Phones are off. [0]",
                        "Games are out. [0]");
    }

    @Test
    void textsThatDifferInMarksAndCapitalsOnlyAreOneWording() {
        assertThat(said(policy(
                        "aup",
                        version("2023-09-01", "Phones are: \"off\""),
                        version("2024-09-01", "Phones are \u201cOFF\u201d."))))
                .hasSize(1);
    }

    @Test
    void aWordingThatAHandbookHasToldIsNotNamedByAVersionBesides() {
        assertThat(said(policy(
                        "aup",
                        version("2023-09-01", "Phones are off."),
                        version("2023-10-01", "Phones are off.", "Games are out."),
                        version("2023-11-01", "Phones are off."))))
                .containsExactly("Phones are off. [0, 1]", "Games are out. 2023-10-01 in 0");
    }

    @Test
    void aVersionStillToComeIsLeftOut() {
        assertThat(said(policy(
                        "aup", version("2024-09-01", "Phones are off."), version("2025-03-01", "Phones are on."))))
                .containsExactly("Phones are off. [0]");
    }

    @Test
    void theFirstHeadingIsLeftOutWhereItIsTheTitle() {
        var policy = policy("aup", version("2024-09-01", "# Acceptable use", "# Phones", "They are off."));

        assertThat(said(policy)).containsExactly("Phones [0]", "They are off. [0]");
        assertThat(wordings(policy, "Mobile phones")).hasSize(3);
    }

    private static List<String> said(Policy policy) {
        return wordings(policy, "Acceptable use").stream()
                .map(wording -> wording.clause().clause().text() + " "
                        + wording.between()
                                .map(between -> between.version().key() + " in " + between.year())
                                .orElse(wording.years().toString()))
                .toList();
    }

    private static List<Wording> wordings(Policy policy, String title) {
        return PolicyWordings.of(SampleHandbook.on("2025-01-15", policy), new FirstWordComparison(), policy, title);
    }
}
