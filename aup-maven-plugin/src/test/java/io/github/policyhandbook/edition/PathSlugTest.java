package io.github.policyhandbook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathSlugTest {

    @ParameterizedTest
    @CsvSource({
        "aup.md, aup",
        "ICT/Mobile Phones (2024).md, ict-mobile-phones-2024",
        "ict/index.md, ict",
        "ict/phones/README.md, ict-phones",
        "README.md, readme",
        "Santé & Sécurité.md, sante-securite",
        "ﬁles.v2.md, files-v2",
        "_drafts_/-a-.md, drafts-a",
        "index.old.md, index-old"
    })
    void aPathBecomesAnAddress(String path, String slug) {
        assertThat(PathSlug.of(path)).isEqualTo(slug);
    }

    @Test
    void anotherScriptBecomesAHash() {
        assertThat(PathSlug.of("政策.md")).matches("[0-9a-f]{8}").isNotEqualTo(PathSlug.of("規則.md"));
    }

    @Test
    void aLongPathIsCutAndToldApartByAHash() {
        String one = PathSlug.of("a".repeat(70) + " " + "b".repeat(40) + ".md");
        String other = PathSlug.of("a".repeat(70) + " " + "b".repeat(41) + ".md");

        assertThat(one).hasSize(79).matches("a{70}-[0-9a-f]{8}").isNotEqualTo(other);
        assertThat(PathSlug.of("a".repeat(80) + ".md")).isEqualTo("a".repeat(80));
        assertThat(PathSlug.of("a".repeat(81) + ".md")).hasSize(80);
    }
}
