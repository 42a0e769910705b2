package io.github.policyhandbook.site.data;

import static io.github.policyhandbook.site.data.SampleHandbook.policy;
import static io.github.policyhandbook.site.data.SampleHandbook.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    @Test
    void aClauseIsFoundOnceWithItsLastTextAndItsYears() {
        assertThat(index(policy(
                        "aup",
                        version("2023-09-01", "Passwords are secret.", "Screens are locked."),
                        version("2024-09-01", "1. Passwords are long."))))
                .isEqualTo("window.aupSearchIndex = {\"policies\":[{\"id\":\"aup\",\"title\":\"Acceptable use\"}],"
                        + "\"clauses\":["
                        + "{\"p\":0,\"c\":\"passwords\",\"n\":\"1.\",\"t\":\"Passwords are long.\","
                        + "\"y\":[\"2023-2024\",\"2024-2025\"],\"now\":true},"
                        + "{\"p\":0,\"c\":\"screens\",\"n\":\"\",\"t\":\"Screens are locked.\","
                        + "\"y\":[\"2023-2024\"],\"now\":false}]};\n");
    }

    @Test
    void aPolicyThatNoEditionHasIsNotFound() {
        assertThat(index(policy("aup", version("2025-09-01", "Later."))))
                .isEqualTo("window.aupSearchIndex = {\"policies\":[],\"clauses\":[]};\n");
    }

    @Test
    void noTextEndsTheScript() {
        assertThat(index(policy("aup", version("2024-09-01", "No </script> \u2028here\u2029."))))
                .contains("No \\u003c/script> \\u2028here\\u2029.");
    }

    private static String index(Policy policy) {
        var handbook = SampleHandbook.on("2025-01-15", policy);
        var comparison = new FirstWordComparison();
        var file = SearchIndex.file(handbook, new PoliciesToday(handbook, comparison), comparison);
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
