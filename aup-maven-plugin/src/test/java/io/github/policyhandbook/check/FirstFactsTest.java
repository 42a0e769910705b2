package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FirstFactsTest {

    private static final String PLACE =
            " The file has no front matter yet: write this above its first line, between two lines"
                    + " of three hyphens, ---.";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aFileWithoutFrontMatterIsToldWhereItIsWritten() {
        school.published("# Visitors\n\nAsk the office.\n");

        assertThat(school.mends(Rule.MISSING_ID))
                .containsExactly("Write its address of today into its front matter: \"id: visitors\"." + PLACE);
        assertThat(school.mends(Rule.MISSING_APPROVAL))
                .singleElement()
                .asString()
                .startsWith("Write when it was approved")
                .endsWith(PLACE);
    }

    @Test
    void ofManyFilesTheFirstIsToldSo() {
        school.has("trips.md", "# Trips\n\nAsk the head.\n").published("---\nowner: Head\n---\n# Visitors\n\nAsk.\n");

        assertThat(school.mends(Rule.MISSING_ID)).singleElement().asString().endsWith(PLACE);
        assertThat(school.mends(Rule.MISSING_APPROVAL))
                .singleElement()
                .asString()
                .endsWith(PLACE);
    }

    @Test
    void whereThereIsFrontMatterItIsNotExplained() {
        school.published("---\nowner: Head\n---\n# Visitors\n\nAsk the office.\n");

        assertThat(school.mends(Rule.MISSING_ID))
                .containsExactly("Write its address of today into its front matter: \"id: visitors\".");
        assertThat(school.mends(Rule.MISSING_APPROVAL))
                .singleElement()
                .asString()
                .doesNotContain("hyphens");
    }
}
