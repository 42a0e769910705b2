package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathSelectorTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "**/*.md,           a.md,              true",
        "**/*.md,           ict/a.md,          true",
        "**/*.md,           ict/deep/a.md,     true",
        "**/*.md,           a.txt,             false",
        "**/*.md,           a.MD,              false",
        "*.md,              a.md,              true",
        "*.md,              ict/a.md,          false",
        "ict/**,            ict/deep/a.md,     true",
        "ict/,              ict/deep/a.md,     true",
        "ict/,              other/a.md,        false",
        "ict/**/a.md,       ict/a.md,          true",
        "ict/**/**/a.md,    ict/x/y/a.md,      true",
        "**/ict/*.md,       x/y/ict/a.md,      true",
        "**/ict/*.md,       x/predict/a.md,    false",
        "**,                any/thing,         true",
        "?.md,              a.md,              true",
        "?.md,              ab.md,             false",
        "ict\\*.md,         ict/a.md,          true",
        "./ict/*.md,        ict/a.md,          true",
        "year (1).md,       year (1).md,       true",
        "a+b[1].md,         a+b[1].md,         true",
        "policy-*-v?.md,    policy-ict-v2.md,  true",
    })
    void patternsAreAnts(String pattern, String path, boolean selected) {
        assertThat(new PathSelector(List.of(pattern), List.of()).selects(path)).isEqualTo(selected);
    }

    @Test
    void anExcludeWinsOverAnInclude() {
        var selector = new PathSelector(List.of("**/*.md"), List.of("drafts/"));

        assertThat(selector.selects("drafts/a.md")).isFalse();
        assertThat(selector.selects("ict/drafts/a.md")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ".a.md",
        ".github/a.md",
        "ict/.obsidian/a.md",
        "README.md",
        "Readme.md",
        "LICENSE.md",
        "Licence.md",
        "code_of_conduct.md",
        "SECURITY.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md"
    })
    void hiddenFilesAndTheRepositorysOwnDocumentsAreNoPolicies(String path) {
        assertThat(markdown().selects(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ict/README.md", "security-of-the-site.md", "ict/security.md", "a..md"})
    void theirNamesakesElsewhereArePolicies(String path) {
        assertThat(markdown().selects(path)).isTrue();
    }

    @Test
    void anIncludeThatNamesAFileBringsItInAllTheSame() {
        var selector = new PathSelector(List.of("**/*.md", "SECURITY.md", ".house/rules.md"), List.of());

        assertThat(selector.selects("SECURITY.md")).isTrue();
        assertThat(selector.selects(".house/rules.md")).isTrue();
        assertThat(selector.selects("README.md")).isFalse();
    }

    @Test
    void theFileOfCorrectionsIsNoPolicyEvenIfNamed() {
        var selector = new PathSelector(List.of("**/*", "alignment.yml"), List.of());

        assertThat(selector.selects("alignment.yml")).isFalse();
        assertThat(selector.selects("alignment.yaml")).isFalse();
        assertThat(selector.selects("alignment.md")).isTrue();
        assertThat(selector.selects("ict/alignment.yml")).isTrue();
    }

    @Test
    void aFolderCalledLikeADocumentOfTheRepositoryHoldsPolicies() {
        assertThat(new PathSelector(List.of("**"), List.of()).selects("README.d/rules"))
                .isTrue();
    }

    private static PathSelector markdown() {
        return new PathSelector(List.of("**/*.md"), List.of());
    }
}
