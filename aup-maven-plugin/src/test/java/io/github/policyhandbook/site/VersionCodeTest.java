package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.PolicyText;
import org.junit.jupiter.api.Test;

class VersionCodeTest {

    @Test
    void equalWordsHaveTheSameCodeWhateverTheirFacts() {
        PolicyText signed = TestText.of("Lock the screen.");
        PolicyText reviewed = TestText.of(FrontMatter.builder().owner("Head").build(), "Lock the screen.");

        assertThat(code(signed)).isEqualTo(code(reviewed)).matches("[0-9a-f]{4}-[0-9a-f]{4}");
        assertThat(code(TestText.of("Lock the door."))).isNotEqualTo(code(signed));
    }

    private static String code(PolicyText text) {
        return VersionCode.of(TestHandbook.version("policies/a.md", text, "2024-09-01"));
    }
}
