package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.IdentifiedClause;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FragmentsTest {

    private final List<IdentifiedClause> clauses = identified(
            "# Acceptable use",
            "## 3.2| Staff & pupils' devices",
            "Keep it secret always. {#passwords}",
            "## Reporting it",
            "Tell the office.",
            "## Reporting it");

    @Test
    void anIdAFormerIdAndAnAuthorsIdAreTheClause() {
        assertThat(find("tell-the-office")).contains("tell-the-office");
        assertThat(find("passwords")).contains("passwords");
        assertThat(find("keep-it-secret")).contains("passwords");
        assertThat(find("Passwords")).contains("passwords");
    }

    @Test
    void gitHubsNameOfAHeadingIsTheHeading() {
        assertThat(find("acceptable-use")).contains("acceptable-use");
        assertThat(find("32-staff--pupils-devices")).contains("staff-pupils-devices");
        assertThat(find("staff--pupils-devices")).contains("staff-pupils-devices");
        assertThat(find("reporting-it-1")).contains("reporting-it-2");
    }

    @Test
    void anythingElseIsNone() {
        assertThat(find("nowhere")).isEmpty();
    }

    private Optional<String> find(String fragment) {
        return Fragments.clauseId(clauses, fragment);
    }

    private static List<IdentifiedClause> identified(String... lines) {
        var version = TestHandbook.version("policies/a.md", TestText.of(lines), "2024-09-01");
        var policy = new TestHandbook().with("a", version).build().policies().get(0);
        return new TestComparison().clauses(policy, version);
    }
}
