package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyPathsTest {

    private final PolicyPaths paths = new PolicyPaths(new TestHandbook()
            .with(
                    "use",
                    TestHandbook.version("policies/aup.md", TestText.of("One."), "2022-09-01"),
                    TestHandbook.version("policies/ict/use.md", TestText.of("Two."), "2023-09-01"))
            .with("aup", TestHandbook.version("policies/aup.md", TestText.of("New."), "2024-09-01"))
            .with("trips", TestHandbook.version("policies/trips/index.md", TestText.of("Trips."), "2022-09-01"))
            .build());

    @Test
    void anOldNameOfARenamedPolicyIsStillThatPolicy() {
        assertThat(find("policies/aup.md", "2023-12-01")).contains("use");
        assertThat(find("policies/ict/use.md", "2022-10-01")).contains("use");
    }

    @Test
    void aPathTakenOverMeansTheNewPolicyFromThenOn() {
        assertThat(find("policies/aup.md", "2025-01-01")).contains("aup");
    }

    @Test
    void theEndingMayBeMissingOrThatOfAPage() {
        assertThat(find("policies/ict/use", "2025-01-01")).contains("use");
        assertThat(find("policies/ict/use.html", "2025-01-01")).contains("use");
    }

    @Test
    void aFolderMeansItsIndex() {
        assertThat(find("policies/trips", "2025-01-01")).contains("trips");
        assertThat(find("policies/trips/", "2025-01-01")).contains("trips");
        assertThat(find("policies/ict", "2025-01-01")).isEmpty();
    }

    @Test
    void letterCaseIsForgivenWhereNothingFitsExactly() {
        assertThat(find("policies/ICT/Use.md", "2025-01-01")).contains("use");
    }

    private Optional<String> find(String path, String day) {
        return paths.find(path, TestHandbook.revision(day)).map(Policy::id);
    }
}
