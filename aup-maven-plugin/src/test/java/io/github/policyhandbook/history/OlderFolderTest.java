package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.history.RenameMatcher.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

class OlderFolderTest {

    @Test
    void theFolderOfMostPoliciesIsTheOlderOne() {
        assertThat(OlderFolder.of(
                        List.of(move("docs/a.md", "policies/a.md"), move("docs/ict/b.md", "policies/ict/b.md")),
                        List.of("policies/a.md", "policies/ict/b.md"),
                        "policies"))
                .contains("docs");
    }

    @Test
    void aPolicyThatAlsoChangedItsNameCounts() {
        assertThat(OlderFolder.of(
                        List.of(move("docs/old.md", "policies/new.md")), List.of("policies/new.md"), "policies"))
                .contains("docs");
    }

    @Test
    void theRepositorysRootMayBeTheOlderFolder() {
        assertThat(OlderFolder.of(List.of(move("a.md", "policies/a.md")), List.of("policies/a.md"), "policies"))
                .contains("");
    }

    @Test
    void fewerThanHalfAreNotEnough() {
        assertThat(OlderFolder.of(
                        List.of(move("docs/a.md", "policies/a.md")),
                        List.of("policies/a.md", "policies/b.md", "policies/c.md"),
                        "policies"))
                .isEmpty();
    }

    @Test
    void ofTwoWithTheSameClaimTheShorterPathIsTaken() {
        assertThat(OlderFolder.of(
                        List.of(move("docs/rules/a.md", "policies/a.md"), move("docs/b.md", "policies/b.md")),
                        List.of("policies/a.md", "policies/b.md"),
                        "policies"))
                .contains("docs");
    }

    @Test
    void aPathTooShortForItsNewPlaceHasNoFolder() {
        assertThat(OlderFolder.of(List.of(move("a.md", "policies/ict/a.md")), List.of("policies/ict/a.md"), "policies"))
                .isEmpty();
    }

    private static Move move(String from, String to) {
        return new Move(from, to, 100, 1);
    }
}
