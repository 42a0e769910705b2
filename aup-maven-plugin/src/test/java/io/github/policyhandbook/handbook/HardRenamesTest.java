package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.history.TestRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that moved about, whose policies are still followed from year to year. */
class HardRenamesTest {

    private static final String VISITORS = "# Visitors\n\nSign in at the desk.\n\nWear a badge until you leave.\n";
    private static final String TRIPS = "# Trips\n\nAsk the head first.\n\nTell the parents where you go.\n";

    @TempDir
    private Path folder;

    private SchoolSite site;
    private TestRepository school;

    @BeforeEach
    void begin() {
        site = SchoolSite.in(folder);
        school = site.repository();
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void aChainOfRenamesIsOnePolicy() {
        school.write("policies/a.md", VISITORS).commit(LocalDate.of(2023, 10, 1), "Adopt");
        school.rename("policies/a.md", "policies/b.md").commit(LocalDate.of(2024, 10, 1), "Rename");
        school.rename("policies/b.md", "policies/desk/c.md")
                .write("policies/desk/c.md", VISITORS + "\nSign out.\n")
                .commit(LocalDate.of(2025, 10, 1), "Move");
        school.rename("policies/desk/c.md", "policies/visitors.md").commit(LocalDate.of(2026, 10, 1), "Rename again");

        site.build();

        assertThat(site.pages("history")).containsExactly("visitors");
        assertThat(site.words("2023-2024/visitors.html")).doesNotContain("Sign out.");
        assertThat(site.words("policies/visitors.html")).contains("Sign out.");
        assertThat(site.file("changes/2024-2025/2025-2026/changes.json"))
                .contains("\"fromPath\": \"policies/b.md\"", "\"toPath\": \"policies/desk/c.md\"");
    }

    @Test
    void twoFilesThatSwapTheirNamesKeepTheirPolicies() {
        school.write("policies/a.md", VISITORS)
                .write("policies/b.md", TRIPS)
                .commit(LocalDate.of(2024, 10, 1), "Adopt");
        school.write("policies/a.md", TRIPS).write("policies/b.md", VISITORS).commit(LocalDate.of(2025, 10, 1), "Swap");

        site.build();

        assertThat(site.pages("history")).containsExactly("a", "b");
        assertThat(site.words("2024-2025/b.html")).contains("Sign in at the desk.");
        assertThat(site.words("policies/b.html")).contains("Sign in at the desk.");
        assertThat(site.words("policies/a.html")).contains("Ask the head first.");
        assertThat(site.pages("changes/2024-2025/2025-2026")).isEmpty();
    }

    @Test
    void aChangeOfLetterCaseIsTheSamePolicyAtItsAddress() {
        school.commitOnly("policies/trips.md", VISITORS).commit(LocalDate.of(2024, 10, 1), "Adopt");
        school.delete("policies/trips.md")
                .commitOnly("policies/Trips.md", VISITORS)
                .commit(LocalDate.of(2025, 10, 1), "Spell");

        site.build();

        assertThat(site.pages("policies")).containsExactly("trips");
        assertThat(site.pages("history")).containsExactly("trips");
        assertThat(site.words("2024-2025/trips.html")).contains("Sign in at the desk.");
        assertThat(site.pages("changes/2024-2025/2025-2026")).isEmpty();
    }

    @Test
    void aFileThatBecameItsFoldersIndexAndCameBackIsOnePolicy() {
        school.write("policies/visitors.md", VISITORS).commit(LocalDate.of(2023, 10, 1), "Adopt");
        school.rename("policies/visitors.md", "policies/visitors/index.md")
                .write("policies/visitors/index.md", VISITORS + "\nSign out.\n")
                .commit(LocalDate.of(2024, 10, 1), "Make room");
        school.rename("policies/visitors/index.md", "policies/visitors.md")
                .commit(LocalDate.of(2025, 10, 1), "Go back");

        site.build();

        assertThat(site.pages("history")).containsExactly("visitors");
        assertThat(site.words("2023-2024/visitors.html")).doesNotContain("Sign out.");
        assertThat(site.words("2024-2025/visitors.html")).contains("Sign out.");
        assertThat(site.words("policies/visitors.html")).contains("Sign out.");
        assertThat(site.pages("changes/2024-2025/2025-2026")).isEmpty();
    }

    @Test
    void aFolderThatBecameAFileAndBackIsFollowedToo() {
        school.commitOnly("policies/visitors.md/index.md", VISITORS).commit(LocalDate.of(2024, 10, 1), "Adopt");
        school.delete("policies/visitors.md/index.md")
                .commitOnly("policies/visitors.md", VISITORS)
                .commit(LocalDate.of(2025, 10, 1), "Flatten");

        site.build();

        assertThat(site.pages("policies")).containsExactly("visitors");
        assertThat(site.pages("history")).containsExactly("visitors");
    }
}
