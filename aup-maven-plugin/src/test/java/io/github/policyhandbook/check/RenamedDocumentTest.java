package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Of a Word document that was only renamed, nothing is told but that. */
class RenamedDocumentTest {

    private static final String DOCUMENT = "PK\u0003\u0004\u0014 [Content_Types].xml";
    private static final String FACTS = "---\nid: %1$s\napproved: 2025-09-12\n---\n# %1$s\n\nSign in.\n";
    private static final String WHAT =
            "policies/trips.md:1: the file is not Markdown but a Word document or another packed file";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void whatItDoesNotStateIsNotTold() {
        school.has("visitors.md", FACTS.formatted("visitors"))
                .has("trips.md", DOCUMENT)
                .since("2025-10-01");

        assertThat(school.told()).containsExactly(WHAT);
    }

    @Test
    void inThePlaceOfAPolicyItChangesNothingThatCouldBeMended() {
        school.has("visitors.md", FACTS.formatted("visitors"))
                .has("trips.md", FACTS.formatted("outings") + "\nPack a coat.\n")
                .since("2025-10-01");
        school.has("trips.md", DOCUMENT).since("2025-11-01");

        assertThat(school.told()).containsExactly(WHAT);
    }

    @Test
    void theOthersAreToldOfAsIfItWereNotThere() {
        school.has("a.md", DOCUMENT)
                .has("trips.md", "# Trips\n\nPack a coat.\n")
                .has("visitors.md", "# Visitors\n\nSign in.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.MISSING_ID))
                .singleElement()
                .asString()
                .startsWith("policies/trips.md:1: none of the 2 policies states an id");
        assertThat(school.told(Rule.MISSING_APPROVAL))
                .singleElement()
                .asString()
                .startsWith("policies/trips.md:1: no approval is recorded of this policy and of 1 more");
    }

    @Test
    void aTextInAnotherEncodingIsStillLookedAt() {
        school.repository()
                .writeBytes("policies/trips.md", "# Trips\n\n![](coat.png)\n".getBytes(StandardCharsets.UTF_16));
        school.since("2025-10-01");

        assertThat(school.weights(Rule.ENCODING)).containsExactly(Severity.WARNING);
        assertThat(school.told(Rule.IMAGE_TEXT)).hasSize(1);
    }
}
