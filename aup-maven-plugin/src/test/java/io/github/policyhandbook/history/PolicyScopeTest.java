package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyScopeTest {

    private static final PathSelector MARKDOWN = new PathSelector(List.of("**/*.md"), List.of());

    private final PolicyScope policies = PolicyScope.of("policies", MARKDOWN);

    @Test
    void aPolicyMayHaveBeenATextElsewhere() {
        assertThat(policies.mayComeFrom("notes/a.md")).isTrue();
        assertThat(policies.mayComeFrom("notes/A.MARKDOWN")).isTrue();
    }

    @Test
    void itWasNoPictureNoHiddenFileAndNoneOfItsOwnFolder() {
        assertThat(policies.mayComeFrom("notes/a.png")).isFalse();
        assertThat(policies.mayComeFrom(".github/a.md")).isFalse();
        assertThat(policies.mayComeFrom("policies/a.md")).isFalse();
    }

    @Test
    void pathsAreThoseOfTheRepository() {
        assertThat(policies.path("ict/a.md")).isEqualTo("policies/ict/a.md");
        assertThat(PolicyScope.of("", MARKDOWN).path("ict/a.md")).isEqualTo("ict/a.md");
    }

    @Test
    void aFolderWhoseNameBeginsAlikeIsAnother() {
        assertThat(policies.covers("policies/a.md")).isTrue();
        assertThat(policies.covers("policies-of-old/a.md")).isFalse();
    }
}
