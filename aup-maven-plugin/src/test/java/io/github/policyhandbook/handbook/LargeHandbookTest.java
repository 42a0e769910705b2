package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Policies without number and a policy without end. */
class LargeHandbookTest {

    private static final int MEGABYTE = 1_000_000;

    @TempDir
    private Path folder;

    private SchoolSite site;

    @BeforeEach
    void begin() {
        site = SchoolSite.in(folder);
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    @Timeout(600)
    void threeThousandPoliciesAreAHandbook() {
        for (int i = 1; i <= 3000; i++) {
            site.repository().write("policies/desk-" + i + ".md", "# Desk " + i + "\n\nSign in at desk " + i + ".\n");
        }
        site.repository().commit(LocalDate.of(2026, 10, 1), "Adopt");

        SiteSummary summary = site.with("compare", "adjacent").build();

        assertThat(summary.sentence()).startsWith("1 edition, 3,000 policies, 0 comparisons, ");
        assertThat(site.pages("policies")).hasSize(3000);
        assertThat(site.words("policies/desk-2999.html")).contains("Sign in at desk 2999.");
        assertThat(site.told()).isEmpty();
    }

    @Test
    @Timeout(300)
    void ofAPolicyOfThirtyMegabytesTheOpeningIsPublished() {
        String opening = "# Visitors\n\nSign in.\n\n";
        String paragraph = "Everyone who visits signs in at the desk, and wears a badge.\n".repeat(20) + "\n";
        String thirtyMegabytes = opening + paragraph.repeat(30 * MEGABYTE / paragraph.length());
        site.repository().write("policies/visitors.md", thirtyMegabytes);
        site.repository().commit(LocalDate.of(2025, 10, 1), "Adopt");
        site.repository()
                .write("policies/visitors.md", thirtyMegabytes.replace("Sign in.", "Sign out.") + "Goodbye.\n");
        site.repository().commit(LocalDate.of(2026, 10, 1), "Amend");

        site.build();

        String words = site.words("2025-2026/visitors.html");
        assertThat(words.substring(0, 40)).startsWith("# Visitors Sign in. Everyone who visits");
        assertThat(words.substring(words.length() - 200))
                .contains("The text goes on: 29,")
                .contains(" characters more stand in the policy's own file");
        assertThat(site.file("changes/2025-2026/2026-2027/visitors.html"))
                .contains("out", "The text goes on: 29,")
                .doesNotContain("Goodbye.");
        assertThat(site.told())
                .containsExactly(
                        "policies/visitors.md:1: the text is longer than 8 million characters; only its opening"
                                + " is shown, as plain text.\n  Divide it into simpler or smaller texts.");
        assertThat(filesOver(5 * MEGABYTE)).isEmpty();
    }

    private List<Path> filesOver(int size) {
        try (Stream<Path> files = Files.walk(site.path())) {
            return files.filter(file -> file.toFile().length() > size).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
